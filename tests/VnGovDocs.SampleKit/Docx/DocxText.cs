using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Runs and paragraphs.</summary>
internal static class DocxText
{
    /// <summary>A paragraph for a line of letterhead, title or closing.</summary>
    /// <param name="line">What is printed.</param>
    /// <param name="place">Where in the column.</param>
    /// <param name="ruleColumn">Width of the column in which a rule is drawn; null types it.</param>
    public static Paragraph Paragraph(ColumnLine line, JustificationValues place, int? ruleColumn = null)
    {
        if (line.Kind == LineKind.Rule && ruleColumn is { } width) return DrawnRule(line, width);
        var paragraph = new Paragraph(new ParagraphProperties
        {
            // Letterhead, title and closing are never torn apart.
            KeepNext = new KeepNext(),
            SpacingBetweenLines = new SpacingBetweenLines { Before = line.Kind == LineKind.Box ? "60" : "0", After = "0" },
            Justification = new Justification { Val = place },
            ParagraphMarkRunProperties = Mark(line.Size),
        });
        if (line.Kind != LineKind.Blank) paragraph.Append(Run(line));
        return paragraph;
    }

    /// <summary>A low empty paragraph that parts two things.</summary>
    public static Paragraph Gap(double size) => new(new ParagraphProperties
    {
        SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0" },
        ParagraphMarkRunProperties = Mark(size),
    });

    public static Run Run(ColumnLine line)
    {
        Run run = Run(line.Kind == LineKind.Box ? $" {line.Text} " : line.Text, line.Bold, line.Italic, line.Size);
        if (line.Underlined) run.RunProperties!.Underline = new Underline { Val = UnderlineValues.Single };
        if (line.Kind != LineKind.Box) return run;
        run.RunProperties!.Color = new Color { Val = "FF0000" };
        run.RunProperties.Border = new Border { Val = BorderValues.Single, Size = 8, Space = 0, Color = "FF0000" };
        return run;
    }

    /// <summary>A run; without a size it has the body's.</summary>
    public static Run Run(string text, bool bold, bool italic, double? size = null)
    {
        var properties = new RunProperties();
        if (bold) properties.Bold = new Bold();
        if (italic) properties.Italic = new Italic();
        if (size is { } points) properties.FontSize = Size(points);
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static FontSize Size(double points) => new() { Val = HalfPoints(points) };

    public static string HalfPoints(double points) => ((int)(points * 2)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A rule as an office draws it: the lower border of a low empty paragraph.</summary>
    private static Paragraph DrawnRule(ColumnLine line, int columnWidth)
    {
        int length = Math.Min(columnWidth, PageMeasure.FromMillimetres(LineWidth.InMillimetres(line.Text, line.Size, bold: false)));
        string indent = ((columnWidth - length) / 2).ToString(CultureInfo.InvariantCulture);
        return new Paragraph(new ParagraphProperties
        {
            ParagraphBorders = new ParagraphBorders { BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "auto" } },
            SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "60", Line = "60", LineRule = LineSpacingRuleValues.Exact },
            Indentation = new Indentation { Left = indent, Right = indent },
            ParagraphMarkRunProperties = Mark(2),
        });
    }

    private static ParagraphMarkRunProperties Mark(double size) => new(Size(size));
}
