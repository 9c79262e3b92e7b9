using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>
/// Writes the text once from its beginning to its end, cut wherever a value or a style begins or ends: values lie in each other and overlap, elements must not.
/// A segment has the color of its innermost value and leads to it in the list.
/// </summary>
internal sealed class SegmentWriter(HtmlOutput html, string text, TextPlaces places)
{
    /// <summary>Hardly any text is part of more values; a page with all of them would not stay linear in the text.</summary>
    private const int MostNamed = 12;

    private readonly List<TextPlace> _open = [];
    private int _next;

    /// <summary>Writes a part of a line; parts come in the order of the text.</summary>
    public void Write(TextSpan part, SourceLine line)
    {
        for (int at = part.Start; at < part.End;)
        {
            Advance(at);
            int end = Math.Min(part.End, NextCut(at));
            TextStyle style = StyleAt(line, at, ref end);
            Segment(at, end, style);
            at = end;
        }
    }

    /// <summary>Opens what has begun and closes what has ended. What begins between two parts of text begins with the next.</summary>
    private void Advance(int at)
    {
        for (; _next < places.All.Count && places.All[_next].Span.Start <= at; _next++)
        {
            html.Raw("<i class=\"at\" id=\"t").Raw(places.All[_next].Index).Raw("\"></i>");
            _open.Add(places.All[_next]);
        }
        _open.RemoveAll(place => place.Span.End <= at);
    }

    private int NextCut(int at)
    {
        int cut = _next < places.All.Count ? places.All[_next].Span.Start : int.MaxValue;
        foreach (TextPlace place in _open) cut = Math.Min(cut, place.Span.End);
        return Math.Max(cut, at + 1);
    }

    private static TextStyle StyleAt(SourceLine line, int at, ref int end)
    {
        int i = line.Styles.FirstEndingBehind(at, run => run.Span);
        if (i == line.Styles.Count) return line.Style;
        StyleRun run = line.Styles[i];
        bool isIn = run.Span.Start <= at;
        end = Math.Min(end, isIn ? run.Span.End : run.Span.Start);
        return isIn ? run.Style : line.Style;
    }

    private void Segment(int start, int end, TextStyle style)
    {
        if (style.Bold) html.Raw("<b>");
        if (style.Italic) html.Raw("<em>");
        if (_open.Count == 0) html.Text(text, start, end);
        else Marked(start, end);
        if (style.Italic) html.Raw("</em>");
        if (style.Bold) html.Raw("</b>");
    }

    private void Marked(int start, int end)
    {
        // What was opened last began last, and of two that began together it is the shorter one.
        TextPlace inner = _open.FindLast(place => place.Fact.Kind is not (FactKind.Outline or FactKind.Annex)) ?? _open[^1];
        bool begins = inner.Span.Start == start;
        html.Raw("<a class=\"m ").Raw(FactList.NameOf(inner.Fact.Kind)).Raw("\" href=\"#f").Raw(inner.Fact.Id).Raw("\" data-t=\"").Raw(inner.Index);
        for (int i = _open.Count - 1, named = 1; i >= 0 && named < MostNamed; i--, named++)
        {
            if (_open[i] != inner) html.Raw(" ").Raw(_open[i].Index);
        }
        html.Raw("\"");
        if (begins) html.Raw(" title=\"").Text($"{inner.Fact.Path} – {inner.Fact.Evidence}").Raw("\"");
        else html.Raw(" tabindex=\"-1\"");
        html.Raw(">").Text(text, start, end).Raw("</a>");
    }
}
