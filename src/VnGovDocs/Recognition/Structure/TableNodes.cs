using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Makes one node of the lines of a table; what is nested in a cell counts as the cell's text.</summary>
internal static class TableNodes
{
    /// <summary>A grid with more places than this for each printed cell is not filled up: its empty places say nothing.</summary>
    private const int MostEmptyPlaces = 8;

    public static BodyNode Read(SourceDocument source, List<Fragment> lines, int table, string id)
    {
        List<GridCell> cells = CellsOf(source, lines, table);
        int header = HeaderRows.Of(cells);
        int columns = source.Tables[table].Columns;
        var rows = cells.GroupBy(cell => cell.Row).Select(row => row.ToList()).ToList();
        if ((long)rows.Count * columns <= (long)MostEmptyPlaces * cells.Count) FillGaps(rows, columns);
        var content = new TableContent(header, rows.Select(row => row.Select(cell => cell.Content).ToEquatableList()).ToEquatableList())
        {
            Columns = TableColumns.Read([.. cells.TakeWhile(cell => cell.Row < cells[0].Row + header)], columns),
        };
        TextSpan span = TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End);
        return new BodyNode(id, BodyNodeKind.Table, null, null, null, "", Quoted: false, content, span, []);
    }

    /// <summary>The printed cells, row by row.</summary>
    private static List<GridCell> CellsOf(SourceDocument source, List<Fragment> lines, int table)
    {
        var cells = new SortedDictionary<(int Row, int Column), (SourceCell Cell, List<Fragment> Lines)>();
        foreach (Fragment line in lines)
        {
            SourceCell cell = line.Line.Cell!;
            while (cell.Table != table) cell = source.Tables[cell.Table].Parent!;
            if (!cells.TryGetValue((cell.Row, cell.Column), out var entry)) cells.Add((cell.Row, cell.Column), entry = (cell, []));
            entry.Lines.Add(line);
        }
        return [.. cells.Values.Select(entry => new GridCell(
            entry.Cell.Row, entry.Cell.Column, Printed(source.Text, entry.Cell, entry.Lines), entry.Lines.TrueForAll(line => line.Line.Style.Bold)))];
    }

    private static TableCell Printed(string text, SourceCell cell, List<Fragment> lines) => new(
        string.Join('\n', lines.Select(line => Words.Fold(text, line.Span))),
        cell.RowSpan, cell.ColumnSpan, TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End));

    /// <summary>Puts an empty cell where none is printed, so that places in a row tell columns.</summary>
    private static void FillGaps(List<List<GridCell>> rows, int columns)
    {
        int[] coveredTo = new int[columns];
        foreach (List<GridCell> row in rows)
        {
            var printed = row.ToDictionary(cell => cell.Column);
            for (int column = 0; column < columns; column++)
            {
                if (printed.TryGetValue(column, out GridCell? cell))
                {
                    int end = Math.Min(columns, column + cell.Content.ColumnSpan);
                    for (; column < end; column++) coveredTo[column] = cell.Row + cell.Content.RowSpan;
                    column--;
                }
                else if (coveredTo[column] <= row[0].Row) row.Add(new GridCell(row[0].Row, column, new TableCell("", 1, 1, null), IsBold: false));
            }
            row.Sort((first, second) => first.Column.CompareTo(second.Column));
        }
    }
}

/// <summary>A cell with its place in the grid.</summary>
internal sealed record GridCell(int Row, int Column, TableCell Content, bool IsBold);
