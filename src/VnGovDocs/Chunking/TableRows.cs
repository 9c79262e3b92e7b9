using System.Text;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>A table row by row as text: <c>| 1 | Rà soát | Sở Nội vụ |</c>. A merged cell stands once; a chunk that begins below its first row repeats it.</summary>
internal sealed class TableRows(TableContent table)
{
    /// <summary>A cell that reaches into rows below its own.</summary>
    private readonly record struct TallCell(int Row, int Column, TableCell Cell);

    private readonly List<TallCell> _tall = FindTall(table);

    public int Count => table.Rows.Count;

    /// <summary>How many rows at the top are headings; 0 where nothing stands below them.</summary>
    public int HeaderRows => table.HeaderRows < table.Rows.Count ? table.HeaderRows : 0;

    /// <summary>All rows.</summary>
    public string Render() => string.Join('\n', Enumerable.Range(0, Count).Select(row => Render(row, isFirst: false)).Where(text => text.Length > 0));

    /// <summary>The heading, or nothing.</summary>
    public string Heading() => string.Join('\n', Enumerable.Range(0, HeaderRows).Select(row => Render(row, isFirst: false)));

    /// <summary>One row; empty when no cell of it says anything.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="isFirst">Whether a chunk begins with it, so that cells which reach down into it are repeated.</param>
    public string Render(int row, bool isFirst)
    {
        EquatableList<TableCell> cells = table.Rows[row];
        IEnumerable<TableCell> shown = isFirst ? ReachingInto(row).Concat(cells) : cells;
        if (!shown.Any(cell => cell.Text.Length > 0)) return "";
        var text = new StringBuilder("|");
        foreach (TableCell cell in shown) text.Append(' ').Append(OneLine(cell.Text)).Append(" |");
        return text.ToString();
    }

    /// <summary>Where the row is printed; null for an empty one.</summary>
    public TextSpan? SpanOf(int row)
    {
        TextSpan? all = null;
        foreach (TableCell cell in table.Rows[row])
        {
            if (cell.Span is { } span) all = all is { } before ? TextSpan.Cover(before, span) : span;
        }
        return all;
    }

    /// <summary>The cells of one row that say something, each with the title of its column before it.</summary>
    public IEnumerable<(string Text, TextSpan Span)> Cells(int row)
    {
        int column = 0;
        foreach (TableCell cell in table.Rows[row])
        {
            string title = row >= HeaderRows && _tall.Count == 0 && column < table.Columns.Count ? table.Columns[column].Title : "";
            if (cell.Span is { } span) yield return (title.Length == 0 ? OneLine(cell.Text) : $"{title}: {OneLine(cell.Text)}", span);
            column += Math.Max(1, cell.ColumnSpan);
        }
    }

    private IEnumerable<TableCell> ReachingInto(int row) => _tall.Where(tall => tall.Row < row && tall.Row + tall.Cell.RowSpan > row).OrderBy(tall => tall.Column).Select(tall => tall.Cell);

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private static List<TallCell> FindTall(TableContent table)
    {
        var found = new List<TallCell>();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            int column = 0;
            foreach (TableCell cell in table.Rows[row])
            {
                if (cell.RowSpan > 1 && cell.Text.Length > 0 && row >= table.HeaderRows) found.Add(new TallCell(row, column, cell));
                column++;
            }
        }
        return found;
    }
}
