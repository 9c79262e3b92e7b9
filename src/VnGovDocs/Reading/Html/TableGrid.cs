using VnGovDocs.Source;

namespace VnGovDocs.Reading.Html;

/// <summary>Places the cells of one table on its grid: spans of cells above and to the left push cells to the right.</summary>
internal sealed class TableGrid(int table)
{
    private const int LongestSpan = 1000, MostColumns = 4096;

    /// <summary>For every column how many rows, counted from the current one, a cell from above still covers.</summary>
    private readonly List<int> _covered = [];
    private int _row = -1, _column;

    public int Table => table;

    public int Rows => _row + 1;

    public int Columns { get; private set; }

    public void BeginRow()
    {
        _row++;
        _column = 0;
        for (int i = 0; i < _covered.Count; i++)
        {
            if (_covered[i] > 0) _covered[i]--;
        }
    }

    public SourceCell Place(string? rowSpan, string? columnSpan)
    {
        if (_row < 0) BeginRow();
        while (_column < _covered.Count && _covered[_column] > 0) _column++;
        int column = Math.Min(_column, MostColumns - 1);
        int rows = Span(rowSpan), columns = Math.Min(Span(columnSpan), MostColumns - column);
        for (int i = column; i < column + columns; i++)
        {
            if (i < _covered.Count) _covered[i] = rows;
            else _covered.Add(rows);
        }
        _column = column + columns;
        Columns = Math.Max(Columns, _column);
        return new SourceCell(table, _row, column, rows, columns);
    }

    private static int Span(string? value) => int.TryParse(value, out int span) ? Math.Clamp(span, 1, LongestSpan) : 1;
}
