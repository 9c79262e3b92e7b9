using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>A table of the source text; the lines of tables inside its cells are lines of the cells. Cells without text have no lines: they are filled in.</summary>
internal sealed class TablePane(HtmlOutput html, SourceDocument source)
{
    /// <summary>Rows without text that are drawn; more say nothing.</summary>
    private const int MostEmptyRows = 20;

    /// <summary>Cells of rows above that reach into the current one: their columns and the row behind their last.</summary>
    private readonly List<(int Column, int Columns, int EndRow)> _reaching = [];
    private SourceCell? _cell;
    private int _column;

    public bool IsOpen => _cell is not null;

    /// <summary>Whether a line stands in the cell that is open.</summary>
    public bool Continues(SourceLine line) => _cell is not null && Outermost(line.Cell!) == _cell;

    /// <summary>Opens the cell of a line, and the table and the row where they are new.</summary>
    public void Enter(SourceLine line)
    {
        SourceCell cell = Outermost(line.Cell!);
        if (cell == _cell) return;
        if (_cell is null || _cell.Table != cell.Table || cell.Row < _cell.Row || cell.Row == _cell.Row && cell.Column < _column)
        {
            Close();
            html.Raw("<table class=\"t\"><tbody>\n<tr>");
            _column = 0;
        }
        else
        {
            html.Raw("</td>");
            if (cell.Row > _cell.Row) NewRow(_cell.Row, cell.Row);
        }
        Fill(cell.Row, cell.Column);
        html.Raw("<td");
        if (cell.RowSpan > 1) html.Raw(" rowspan=\"").Raw(cell.RowSpan).Raw("\"");
        if (cell.ColumnSpan > 1) html.Raw(" colspan=\"").Raw(cell.ColumnSpan).Raw("\"");
        html.Raw(">");
        if (cell.RowSpan > 1) _reaching.Add((cell.Column, cell.ColumnSpan, cell.Row + cell.RowSpan));
        _column = cell.Column + Math.Max(1, cell.ColumnSpan);
        _cell = cell;
    }

    public void Close()
    {
        if (_cell is not null) html.Raw("</td></tr></tbody></table>\n");
        _cell = null;
        _reaching.Clear();
    }

    private void NewRow(int from, int to)
    {
        html.Raw("</tr>\n");
        for (int i = 1; i < to - from && i <= MostEmptyRows; i++) html.Raw("<tr></tr>");
        html.Raw("<tr>");
        _column = 0;
        _reaching.RemoveAll(cell => cell.EndRow <= to);
    }

    /// <summary>Empty cells up to a column, but for those that cells above reach into.</summary>
    private void Fill(int row, int column)
    {
        int missing = column - _column;
        foreach ((int start, int columns, int endRow) in _reaching)
        {
            if (endRow > row && start >= _column && start < column) missing -= Math.Min(columns, column - start);
        }
        if (missing > 0) html.Raw("<td colspan=\"").Raw(missing).Raw("\"></td>");
    }

    private SourceCell Outermost(SourceCell cell)
    {
        while (source.Tables[cell.Table].Parent is { } parent) cell = parent;
        return cell;
    }
}
