using AngleSharp.Dom;
using VnGovDocs.Reading.PlainText;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Html;

/// <summary>The line ends of one preformatted element, told apart as those of plain text: new paragraph, or only the margin.</summary>
internal sealed class PreformattedText
{
    private readonly List<LineBreak> _breaks = [];
    private int _next;

    public PreformattedText(IElement element, Budget budget)
    {
        string text = TextTokens.Plain(element.TextContent);
        List<TextLine> lines = TextLines.Of(text, budget);
        var joiner = new LineJoiner(WrapWidth.Estimate(text, lines));
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            ReadOnlySpan<char> former = text.AsSpan(lines[i].Start, lines[i].Length).Trim(), line = text.AsSpan(lines[i + 1].Start, lines[i + 1].Length).Trim();
            _breaks.Add(!former.IsEmpty && !line.IsEmpty && joiner.Continues(former, line) ? LineBreak.Wrapped : LineBreak.Paragraph);
        }
    }

    /// <summary>What the next line end of the element means.</summary>
    public LineBreak Next() => _next < _breaks.Count ? _breaks[_next++] : LineBreak.Paragraph;
}
