using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>What one <c>w:pPr</c> says about a paragraph; null where it is silent.</summary>
internal readonly record struct ParagraphFormat
{
    public string? StyleId { get; init; }

    public TextAlignment? Alignment { get; init; }

    /// <summary>List the paragraph belongs to; 0 takes it out of its style's list.</summary>
    public int? NumberingId { get; init; }

    /// <summary>Level in that list, from 0.</summary>
    public int? Level { get; init; }

    /// <summary>The style that names the list, when a style does.</summary>
    public string? NumberingStyleId { get; init; }

    /// <summary>Whether it is painted in another color than white.</summary>
    public bool? Shaded { get; init; }

    /// <summary>Format of the paragraph mark, which is also the label's.</summary>
    public RunFormat Mark { get; init; }

    /// <summary>This format where it speaks, else the one below.</summary>
    public ParagraphFormat Over(ParagraphFormat below) => this with
    {
        StyleId = StyleId ?? below.StyleId,
        Alignment = Alignment ?? below.Alignment,
        NumberingId = NumberingId ?? below.NumberingId,
        Shaded = Shaded ?? below.Shaded,
        NumberingStyleId = NumberingId is null ? below.NumberingStyleId : NumberingStyleId,
        Level = Level ?? (NumberingId is null ? below.Level : null),
    };

    /// <summary>
    /// Reads the <c>w:pPr</c> the reader stands on, to its end; sections that end in this paragraph go to <paramref name="sections"/>.
    /// </summary>
    public static ParagraphFormat Read(GuardedXml xml, SectionReferences? sections = null)
    {
        var format = new ParagraphFormat();
        if (xml.IsEmpty) return format;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            if (!xml.IsElement || !xml.IsWord) continue;
            switch (xml.Name)
            {
                case "pStyle":
                    format = format with { StyleId = xml.Value };
                    break;
                case "jc":
                    format = format with { Alignment = ReadAlignment(xml.Value) };
                    break;
                case "ilvl":
                    format = format with { Level = xml.Number() };
                    break;
                case "numId":
                    format = format with { NumberingId = xml.Number() };
                    break;
                case "shd":
                    format = format with { Shaded = Shading.IsColored(xml) };
                    break;
                case "rPr":
                    format = format with { Mark = RunFormat.Read(xml) };
                    break;
                case "sectPr":
                    SectionReferences.Read(xml, sections);
                    break;
                case "pPrChange" or "numberingChange":
                    xml.SkipElement();
                    break;
            }
        }
        return format;
    }

    private static TextAlignment? ReadAlignment(string? value) => value switch
    {
        "left" or "start" => TextAlignment.Left,
        "center" => TextAlignment.Center,
        "right" or "end" => TextAlignment.Right,
        null => null,
        _ => TextAlignment.Justify,
    };
}
