using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Continuous sections of several columns: the left column stands whole before the right one.</summary>
internal sealed class SectionLayout : IColumnLayout
{
    public void Write(DocxBody body, IReadOnlyList<ColumnRow> rows)
    {
        foreach (ColumnRow row in ColumnRow.Joined(rows))
        {
            int[] widths = [.. row.Columns.Select(column => (int)(column.Share * body.TextWidth))];
            body.BeginColumns(widths);
            for (int at = 0; at < widths.Length; at++) WriteColumn(body, row.Columns[at], widths[at], isFirst: at == 0);
        }
        if (rows.Count > 0) body.BeginColumns([body.TextWidth]);
    }

    private static void WriteColumn(DocxBody body, Composition.Column column, int width, bool isFirst)
    {
        JustificationValues place = column.Centered ? JustificationValues.Center : JustificationValues.Left;
        IReadOnlyList<ColumnLine> lines = column.Lines.Count > 0 ? column.Lines : [ColumnLine.Blank(13)];
        for (int at = 0; at < lines.Count; at++)
        {
            Paragraph paragraph = DocxText.Paragraph(lines[at], place, width);
            if (at == 0 && !isFirst) paragraph.InsertAfter(new Run(new Break { Type = BreakValues.Column }), paragraph.ParagraphProperties);
            body.Add(paragraph);
        }
    }
}
