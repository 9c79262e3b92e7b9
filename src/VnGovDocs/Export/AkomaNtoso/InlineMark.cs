namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>A stretch of a text that becomes an element.</summary>
/// <param name="Start">Where, in the text.</param>
/// <param name="Length">Of the words that the element holds or, for a note, of its mark, which the element replaces.</param>
/// <param name="Write">Writes the element.</param>
internal readonly record struct InlineMark(int Start, int Length, Action<AknWriter, string> Write)
{
    public int End => Start + Length;
}
