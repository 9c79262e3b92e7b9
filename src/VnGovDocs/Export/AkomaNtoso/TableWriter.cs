using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes a table in the form of XHTML: headings as <c>th</c>, merged cells once with what they cover.</summary>
internal sealed class TableWriter(AknWriter xml, InlineWriter inline)
{
    public void Write(TableContent table, string id, string? modelId)
    {
        int[] empty = EmptyRowsBefore(table);
        if (empty[^1] == table.Rows.Count)
        {
            // The schema knows no table without cells.
            xml.Empty("p", ("eId", id));
            return;
        }
        xml.Start("table", "eId", id);
        if (modelId is not null) xml.ForeignId("wId", modelId);
        for (int row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row].Count == 0) continue;
            xml.Start("tr");
            foreach (TableCell cell in table.Rows[row]) WriteCell(cell, row < table.HeaderRows ? "th" : "td", RowSpan(cell, row, empty));
            xml.End();
        }
        xml.End();
    }

    private void WriteCell(TableCell cell, string element, int rowSpan)
    {
        xml.Start(element);
        if (rowSpan > 1) xml.Attribute("rowspan", rowSpan.ToString(CultureInfo.InvariantCulture));
        if (cell.ColumnSpan > 1) xml.Attribute("colspan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        int at = 0;
        foreach (string line in cell.Text.Split('\n'))
        {
            WriteLine(line, cell.Span, at);
            at += line.Length + 1;
        }
        xml.End();
    }

    /// <summary>A line of a cell, which stands as far behind the cell's beginning in the span as in the text.</summary>
    private void WriteLine(string line, TextSpan? cell, int at)
    {
        if (line.Length == 0) return;
        xml.StartText("p");
        inline.Write(line, cell is { } span ? new TextSpan(span.Start + at, line.Length) : null);
        xml.End();
    }

    /// <summary>Rows that merged cells cover wholly are left out, for the schema wants a cell in each; who covered them covers as many less.</summary>
    private static int RowSpan(TableCell cell, int row, int[] empty)
    {
        int end = (int)Math.Min((long)row + Math.Max(cell.RowSpan, 1), empty.Length - 1);
        return Math.Max(cell.RowSpan, 1) - (empty[end] - empty[row]);
    }

    private static int[] EmptyRowsBefore(TableContent table)
    {
        var empty = new int[table.Rows.Count + 1];
        for (int row = 0; row < table.Rows.Count; row++) empty[row + 1] = empty[row] + (table.Rows[row].Count == 0 ? 1 : 0);
        return empty;
    }
}
