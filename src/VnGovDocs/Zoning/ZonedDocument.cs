using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>A source document cut into zones, with the letterhead's and closing's own parts.</summary>
internal sealed class ZonedDocument(
    SourceDocument source, IReadOnlyList<ZoneSpan> zones, Letterhead? letterhead, TitleBlock title, PreambleBlock preamble, ClosingBlock? closing)
{
    public SourceDocument Source => source;

    public IReadOnlyList<ZoneSpan> Zones => zones;

    /// <summary>The parts of the letterhead; null when there is none.</summary>
    public Letterhead? Letterhead => letterhead;

    public TitleBlock Title => title;

    public PreambleBlock Preamble => preamble;

    /// <summary>Recipients and signatures; null when there are none.</summary>
    public ClosingBlock? Closing => closing;

    /// <summary>The characters of a fragment or any other span.</summary>
    public ReadOnlySpan<char> TextOf(TextSpan span) => source.TextOf(span);

    /// <summary>The lines of a zone in order, cut to it; furniture inside it left out.</summary>
    public List<Fragment> Fragments(Zone zone)
    {
        var fragments = new List<Fragment>();
        foreach (ZoneSpan stretch in zones)
        {
            if (stretch.Zone == zone) fragments.AddRange(TextLines.Between(source, stretch.Span.Start, stretch.Span.End));
        }
        return fragments;
    }

    /// <summary>The same, lines that only went on at the margin joined with the line before.</summary>
    public List<Fragment> Paragraphs(Zone zone)
    {
        var paragraphs = new List<Fragment>();
        foreach (Fragment line in Fragments(zone))
        {
            bool goesOn = line.Line.Break == LineBreak.Wrapped && line.Span.Start == line.Line.Span.Start && paragraphs.Count > 0 && paragraphs[^1].Line.Cell == line.Line.Cell;
            if (goesOn) paragraphs[^1] = paragraphs[^1] with { Span = TextSpan.Cover(paragraphs[^1].Span, line.Span) };
            else paragraphs.Add(line);
        }
        return paragraphs;
    }
}
