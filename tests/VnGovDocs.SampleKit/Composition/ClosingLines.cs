using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Composition;

/// <summary>What is printed below the body: recipients on the left, the signature on the right. Several signatures stand side by side above the recipients.</summary>
internal sealed class ClosingLines(SampleDescription description)
{
    private const int LinesForSigning = 4;

    private readonly double _size = description.Style.Size;

    private bool Party => description.Head.Motto == Motto.Party;

    public IReadOnlyList<ColumnRow> Rows() => description.Signatures switch
    {
        [] when description.Recipients.Count == 0 => [],
        [] => [new ColumnRow([Recipients(1)])],
        [var only] => [new ColumnRow([Recipients(0.5), Signature(only, 0.5, only.Titles.Count)])],
        var several when description.Recipients.Count == 0 => [SideBySide(several)],
        var several => [SideBySide(several), new ColumnRow([Recipients(1)])],
    };

    private ColumnRow SideBySide(IReadOnlyList<SampleSignature> several) => new([.. several.Select(one => Signature(one, 1.0 / several.Count, several.Max(other => other.Titles.Count)))]);

    private Column Recipients(double share) => new(
        [.. description.Recipients.Select((line, index) => index == 0 ? Label(line) : new ColumnLine(line, Party ? 12 : 11))], share, Centered: false);

    private ColumnLine Label(string text) => Party
        ? new ColumnLine(text, _size, LineStyle.Underlined)
        : new ColumnLine(text, 12, LineStyle.Bold | LineStyle.Italic);

    /// <param name="signature">What is printed.</param>
    /// <param name="share">Part of the width.</param>
    /// <param name="height">Lines of the longest titles: names of several signatures stand at one height.</param>
    private Column Signature(SampleSignature signature, double share, int height) => new(
        [
            .. signature.Titles.Select((title, index) => new ColumnLine(title, _size, Party && index > 0 ? LineStyle.Regular : LineStyle.Bold)),
            .. Enumerable.Repeat(ColumnLine.Blank(_size), LinesForSigning + height - signature.Titles.Count),
            .. signature.Notes.Select(note => new ColumnLine(note, _size, LineStyle.Italic)),
            new ColumnLine(signature.Name, _size, LineStyle.Bold),
        ],
        share);
}
