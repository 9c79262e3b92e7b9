using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Each column a text frame beside the others, all anchored in the paragraph behind them.</summary>
internal sealed class FrameLayout : IColumnLayout
{
    /// <summary>Twips of a line for each point of its letters, with something to spare.</summary>
    private const double LinePitch = 24;

    public void Write(DocxBody body, IReadOnlyList<ColumnRow> rows)
    {
        foreach (ColumnRow row in ColumnRow.Joined(rows))
        {
            if (row.Columns.Count == 1) WritePlain(body, row.Columns[0]);
            else WriteFrames(body, row);
        }
    }

    private static void WritePlain(DocxBody body, Composition.Column column)
    {
        foreach (ColumnLine line in column.Lines) body.Add(DocxText.Paragraph(line, Place(column)));
    }

    private static void WriteFrames(DocxBody body, ColumnRow row)
    {
        // Frames of one height: the title would else begin beside the higher one.
        double height = row.Columns.Max(Height);
        double begin = 0;
        foreach (Composition.Column column in row.Columns)
        {
            foreach (ColumnLine line in column.Lines)
            {
                // A drawn rule would become the frame's border.
                Paragraph paragraph = DocxText.Paragraph(line, Place(column));
                paragraph.ParagraphProperties!.FrameProperties = Frame(begin, column.Share, height);
                body.Add(paragraph);
            }
            begin += column.Share;
        }
        body.Add(DocxText.Gap(6));
    }

    private static FrameProperties Frame(double begin, double share, double height) => new()
    {
        Width = Text(share * PageMeasure.TextWidth),
        Height = (uint)height,
        HeightType = HeightRuleValues.AtLeast,
        HorizontalSpace = "0",
        Wrap = TextWrappingValues.Around,
        VerticalPosition = VerticalAnchorValues.Text,
        HorizontalPosition = HorizontalAnchorValues.Margin,
        // Nought would mean "as it comes" and set the frames below each other.
        X = Text(Math.Max(1, begin * PageMeasure.TextWidth)),
        Y = "1",
    };

    private static double Height(Composition.Column column)
    {
        double width = PageMeasure.ToMillimetres((int)(column.Share * PageMeasure.TextWidth));
        return column.Lines.SelectMany(line => LineWidth.Wrapped(line, width)).Sum(line => line.Size * LinePitch);
    }

    private static JustificationValues Place(Composition.Column column) => column.Centered ? JustificationValues.Center : JustificationValues.Left;

    private static string Text(double twips) => ((int)twips).ToString(CultureInfo.InvariantCulture);
}
