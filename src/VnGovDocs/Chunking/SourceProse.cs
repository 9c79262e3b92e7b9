using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs.Chunking;

/// <summary>The document's text as one reads it: without furniture, and with lines joined that only a margin broke.</summary>
internal sealed class SourceProse(SourceDocument source, IReadOnlyList<ZoneSpan> zones)
{
    public string Text => source.Text;

    /// <summary>The stretches of a span that are not furniture, without white space at their ends; none is empty.</summary>
    public IEnumerable<(Zone Zone, TextSpan Span)> Stretches(int start, int end)
    {
        for (int i = zones.FirstEndingBehind(start, zone => zone.Span); i < zones.Count && zones[i].Span.Start < end; i++)
        {
            if (zones[i].Zone == Zone.Furniture) continue;
            if (Trim(Math.Max(start, zones[i].Span.Start), Math.Min(end, zones[i].Span.End)) is { Length: > 0 } stretch) yield return (zones[i].Zone, stretch);
        }
    }

    /// <summary>The zone that a place lies in.</summary>
    public Zone ZoneAt(int place)
    {
        int i = zones.FirstEndingBehind(place, zone => zone.Span);
        return i < zones.Count ? zones[i].Zone : Zone.Body;
    }

    /// <summary>The characters of a span as a chunk shows them.</summary>
    public string Render(TextSpan span)
    {
        int first = source.Lines.FirstEndingBehind(span.Start, line => line.Span);
        var text = new StringBuilder(span.Length);
        for (int i = first; i < source.Lines.Count && source.Lines[i].Span.Start < span.End; i++)
        {
            SourceLine line = source.Lines[i];
            int start = Math.Max(span.Start, line.Span.Start), end = Math.Min(span.End, line.Span.End);
            if (text.Length > 0) text.Append(line.Break == LineBreak.Wrapped ? ' ' : '\n');
            text.Append(source.Text, start, end - start);
        }
        return text.ToString();
    }

    /// <summary>Whether a line that only the margin broke begins at a place.</summary>
    public bool GoesOnAt(int place)
    {
        int i = source.Lines.FirstEndingBehind(place, line => line.Span);
        return i < source.Lines.Count && source.Lines[i].Span.Start == place && source.Lines[i].Break == LineBreak.Wrapped;
    }

    /// <summary>First and last page of a span; null where the format has none.</summary>
    public (int First, int Last)? Pages(TextSpan span)
    {
        int first = source.Lines.FirstEndingBehind(span.Start, line => line.Span), last = source.Lines.FirstEndingBehind(span.End - 1, line => line.Span);
        if (first >= source.Lines.Count || source.Lines[first].Page == 0) return null;
        int end = source.Lines[Math.Min(last, source.Lines.Count - 1)].Page;
        // What a table or a column goes back to may stand on an earlier page.
        return (source.Lines[first].Page, Math.Max(source.Lines[first].Page, end));
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(source.Text[end - 1])) end--;
        return new TextSpan(start, Math.Max(0, end - start));
    }
}
