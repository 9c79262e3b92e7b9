using VnGovDocs.Model;

namespace VnGovDocs.Export.Markdown;

/// <summary>
/// A table with pipes. The first row is its head where headings are printed, else the head is empty. What a merged cell holds stands once, at its upper left
/// place; the other places that it covers are blank.
/// </summary>
internal sealed class TableMarkdown(MarkdownBlocks blocks, PrintedMarkdown printed, List<Note> notes)
{
    /// <summary>How many rows below are covered still, by column.</summary>
    private readonly List<int> _covered = [];

    public void Write(TableContent table)
    {
        if (table.Rows.Count == 0) return;
        int columns = Width(table);
        blocks.Rows(() =>
        {
            if (table.HeaderRows == 0) Head(columns);
            foreach (EquatableList<TableCell> row in table.Rows)
            {
                blocks.Row(() => Row(row, columns));
                if (table.HeaderRows > 0 && ReferenceEquals(row, table.Rows[0])) Rule(columns);
            }
        });
        printed.Refer(notes);
    }

    private void Head(int columns)
    {
        blocks.Row(() => blocks.Raw(Repeated("|  ", columns)));
        Rule(columns);
    }

    private void Rule(int columns) => blocks.Row(() => blocks.Raw(Repeated("| --- ", columns)));

    private void Row(EquatableList<TableCell> row, int columns)
    {
        int column = 0;
        foreach (TableCell cell in row)
        {
            for (; IsCovered(column); column++) Blank(column);
            blocks.Raw("| ");
            printed.Write(cell.Text, MarkdownPlace.Cell, notes);
            blocks.Raw(" ");
            for (int i = 1; i < cell.ColumnSpan; i++) blocks.Raw("|  ");
            Cover(column, cell);
            column += Math.Max(1, cell.ColumnSpan);
        }
        for (; column < columns; column++) Blank(column);
        blocks.Raw("|");
    }

    private void Blank(int column)
    {
        blocks.Raw("|  ");
        if (IsCovered(column)) _covered[column]--;
    }

    private bool IsCovered(int column) => column < _covered.Count && _covered[column] > 0;

    private void Cover(int column, TableCell cell)
    {
        int end = column + Math.Max(1, cell.ColumnSpan);
        while (_covered.Count < end) _covered.Add(0);
        for (int i = column; i < end; i++) _covered[i] = Math.Max(0, cell.RowSpan - 1);
    }

    /// <summary>Columns of the grid: all cells of the widest row, and what cells of rows above cover in it.</summary>
    private static int Width(TableContent table)
    {
        var left = new PriorityQueue<int, int>();
        int widest = 1, covered = 0;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            while (left.TryPeek(out int span, out int end) && end <= i)
            {
                covered -= span;
                left.Dequeue();
            }
            int own = table.Rows[i].Sum(cell => Math.Max(1, cell.ColumnSpan));
            widest = Math.Max(widest, covered + own);
            foreach (TableCell cell in table.Rows[i].Where(cell => cell.RowSpan > 1))
            {
                covered += Math.Max(1, cell.ColumnSpan);
                left.Enqueue(Math.Max(1, cell.ColumnSpan), i + cell.RowSpan);
            }
        }
        return widest;
    }

    private static string Repeated(string cell, int count) => string.Concat(Enumerable.Repeat(cell, count)) + "|";
}
