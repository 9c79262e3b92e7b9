using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Cuts a source document into zones: letterhead, title, preamble, body, closing, and what precedes and follows them.</summary>
internal static class Zoner
{
    /// <summary>Zones the document that stands in a range of the text; the zones cover the range.</summary>
    public static ZonedDocument Zone(SourceDocument source, TextSpan range, StageWatch watch)
    {
        int firstLine = TextLines.FirstAt(source.Lines, range.Start), endLine = TextLines.FirstAt(source.Lines, range.End);
        Letterhead? letterhead = watch.Run(nameof(LetterheadLocator), () => LetterheadLocator.Locate(source, firstLine, endLine), null);
        int titleStart = letterhead?.Span.End ?? range.Start;
        TitleBlock title = watch.Run(nameof(TitleLocator), () => TitleLocator.Locate(source, letterhead, titleStart, range.End), new TitleBlock(null, null, null, titleStart));
        int preambleStart = Math.Max(titleStart, title.End);
        PreambleBlock preamble = watch.Run(
            nameof(PreambleLocator), () => PreambleLocator.Locate(source, preambleStart, range.End, title.Type is null or { IsEnacted: true }),
            new PreambleBlock([], null, [], null, preambleStart));
        ClosingBlock? closing = watch.Run(nameof(ClosingLocator), () => ClosingLocator.Locate(source, preamble.End, range.End, watch), null);
        int bodyEnd = closing?.Span.Start ?? FirstAnnex(source, preamble.End, range.End);

        var marks = new List<(int Start, Zone Zone)> { (range.Start, Zoning.Zone.Furniture) };
        if (letterhead is not null) marks.Add((letterhead.Span.Start, Zoning.Zone.Letterhead));
        marks.Add((titleStart, Zoning.Zone.Title));
        marks.Add((preambleStart, Zoning.Zone.Preamble));
        marks.Add((preamble.End, Zoning.Zone.Body));
        if (closing is not null) marks.Add((bodyEnd, Zoning.Zone.Closing));
        int tailStart = closing?.Span.End ?? bodyEnd;
        foreach (ZoneSpan tail in TailLocator.Locate(source, TextSpan.FromBounds(tailStart, range.End), OwnNumber(source, letterhead))) marks.Add((tail.Span.Start, tail.Zone));
        return new ZonedDocument(source, Cover(source, range, marks), letterhead, title, preamble, closing);
    }

    /// <summary>Without a closing the body ends where an annex opens or the page's own remarks begin.</summary>
    private static int FirstAnnex(SourceDocument source, int bodyStart, int end)
    {
        foreach (Fragment line in TextLines.Between(source, bodyStart, end))
        {
            if (PortalPhrases.Begins(source.TextOf(line.Span))) return line.Span.Start;
            if (LetterCase.IsUpper(source.TextOf(line.Span)) && TailLocator.IsAnnexMark(source.Text, line.Span) && line.Line.Cell is null) return line.Span.Start;
        }
        return end;
    }

    private static string? OwnNumber(SourceDocument source, Letterhead? letterhead)
    {
        foreach (LetterheadElement element in letterhead?.Of(LetterheadPart.Number) ?? [])
            return Anchors.ReadNumber(source.Text, element.Span.Start, element.Span.End, out _)?.ToString();
        return null;
    }

    /// <summary>
    /// Turns the marks into stretches that cover the whole range. Furniture, notes and running headers keep their own zone wherever they stand.
    /// </summary>
    private static List<ZoneSpan> Cover(SourceDocument source, TextSpan range, List<(int Start, Zone Zone)> marks)
    {
        var zones = new List<ZoneSpan>();
        int mark = 0;
        for (int i = TextLines.FirstAt(source.Lines, range.Start); i < source.Lines.Count && source.Lines[i].Span.Start < range.End; i++)
        {
            SourceLine line = source.Lines[i];
            while (mark + 1 < marks.Count && marks[mark + 1].Start <= line.Span.Start) mark++;
            int lineEnd = line.Span.End + 1, position = zones.Count == 0 ? range.Start : zones[^1].Span.End;
            if (!TextLines.IsMain(line))
            {
                Append(zones, line.Region == SourceRegion.Note && !line.IsFurniture ? Zoning.Zone.Notes : Zoning.Zone.Furniture, position, lineEnd);
                continue;
            }
            while (mark + 1 < marks.Count && marks[mark + 1].Start < line.Span.End)
            {
                Append(zones, marks[mark].Zone, position, marks[mark + 1].Start);
                position = marks[++mark].Start;
            }
            Append(zones, marks[mark].Zone, position, lineEnd);
        }
        return zones;
    }

    private static void Append(List<ZoneSpan> zones, Zone zone, int start, int end)
    {
        if (start >= end) return;
        if (zones.Count > 0 && zones[^1].Zone == zone) zones[^1] = new ZoneSpan(zone, TextSpan.Cover(zones[^1].Span, TextSpan.FromBounds(start, end)));
        else zones.Add(new ZoneSpan(zone, TextSpan.FromBounds(start, end)));
    }
}
