namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Letters painted one after the other on one line, without a jump.</summary>
/// <param name="Start">Index of its first letter in the page's store.</param>
/// <param name="Count">Letters and spaces.</param>
/// <param name="Left">Where its first printed letter begins.</param>
/// <param name="Right">Where its last printed letter ends.</param>
/// <param name="Baseline">Baseline of its largest letters, from the top.</param>
/// <param name="Size">Size of its largest letters.</param>
/// <param name="Cell">The ruled cell it stands in; -1 outside tables.</param>
internal readonly record struct LetterRun(int Start, int Count, float Left, float Right, float Baseline, float Size, int Cell);
