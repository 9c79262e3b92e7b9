using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>The usual construction: a borderless table, a row for each row of columns.</summary>
internal sealed class TableLayout : IColumnLayout
{
    private const int Padding = 57;

    public void Write(DocxBody body, IReadOnlyList<ColumnRow> rows)
    {
        // Recipients below several signatures have other columns: a table of their own.
        for (int at = 0; at < rows.Count;)
        {
            ColumnRow[] alike = [.. rows.Skip(at).TakeWhile(row => row.Columns.Count == rows[at].Columns.Count)];
            body.Add(TableOf(alike));
            // Two tables without a paragraph between them become one.
            body.Add(DocxText.Gap(6));
            at += alike.Length;
        }
    }

    private static Table TableOf(ColumnRow[] rows)
    {
        int[] widths = [.. rows[0].Columns.Select(column => (int)(column.Share * PageMeasure.TextWidth))];
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                TableLayout = new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa }),
            },
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        foreach (ColumnRow row in rows) table.Append(new TableRow(row.Columns.Zip(widths, Cell)));
        return table;
    }

    private static TableCell Cell(Composition.Column column, int width)
    {
        var cell = new TableCell(new TableCellProperties { TableCellWidth = new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa } });
        JustificationValues place = column.Centered ? JustificationValues.Center : JustificationValues.Left;
        foreach (ColumnLine line in column.Lines) cell.Append(DocxText.Paragraph(line, place, width - (2 * Padding)));
        if (column.Lines.Count == 0) cell.Append(new Paragraph());
        return cell;
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
