namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>The slots between a table's rules; slots without a rule between them are one cell.</summary>
internal sealed class TableGrid
{
    /// <summary>Share of a slot's side that a rule must cover to close it.</summary>
    private const float Covered = 0.6f;

    private readonly List<float> _xs, _ys;
    private readonly int[] _cellOf;

    public TableGrid(List<float> xs, List<float> ys, List<Rule> uprights, List<Rule> levels)
    {
        (_xs, _ys) = (xs, ys);
        _cellOf = new int[Rows * Columns];
        Array.Fill(_cellOf, -1);
        Table = new LayoutTable(xs) { Rows = Rows, IsRuled = true };
        bool[] closedRight = new bool[Rows * Columns], closedBelow = new bool[Rows * Columns];
        foreach (Rule rule in uprights) CloseRight(rule, closedRight);
        foreach (Rule rule in levels) CloseBelow(rule, closedBelow);
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                if (_cellOf[Slot(row, column)] < 0) AddCell(row, column, closedRight, closedBelow);
            }
        }
    }

    public LayoutTable Table { get; }

    public float Top => _ys[0];

    public float Bottom => _ys[^1];

    private int Rows => _ys.Count - 1;

    private int Columns => _xs.Count - 1;

    /// <summary>The cell around a point; -1 outside.</summary>
    public int CellAt(float x, float y)
    {
        if (y < Top || y > Bottom || x < _xs[0] || x > _xs[^1]) return -1;
        int row = Between(_ys, y), column = Between(_xs, x);
        return _cellOf[Slot(row, column)];
    }

    private int Slot(int row, int column) => row * Columns + column;

    private static int Between(List<float> edges, float place)
    {
        int index = edges.BinarySearch(place);
        return Math.Clamp(index >= 0 ? index : ~index - 1, 0, edges.Count - 2);
    }

    private void CloseRight(Rule rule, bool[] closed)
    {
        int column = Nearest(_xs, rule.X) - 1;
        if (column < 0 || column >= Columns) return;
        for (int row = Math.Max(0, Between(_ys, rule.Top)); row < Rows && _ys[row] < rule.Bottom; row++)
        {
            float covered = Math.Min(_ys[row + 1], rule.Bottom + TableFinder.Near) - Math.Max(_ys[row], rule.Top - TableFinder.Near);
            if (covered >= Covered * (_ys[row + 1] - _ys[row])) closed[Slot(row, column)] = true;
        }
    }

    private void CloseBelow(Rule rule, bool[] closed)
    {
        int row = Nearest(_ys, rule.Y) - 1;
        if (row < 0 || row >= Rows) return;
        for (int column = Math.Max(0, Between(_xs, rule.Left)); column < Columns && _xs[column] < rule.Right; column++)
        {
            float covered = Math.Min(_xs[column + 1], rule.Right + TableFinder.Near) - Math.Max(_xs[column], rule.Left - TableFinder.Near);
            if (covered >= Covered * (_xs[column + 1] - _xs[column])) closed[Slot(row, column)] = true;
        }
    }

    private static int Nearest(List<float> places, float place)
    {
        int index = places.BinarySearch(place);
        if (index >= 0) return index;
        index = ~index;
        if (index == places.Count) return index - 1;
        return index > 0 && place - places[index - 1] < places[index] - place ? index - 1 : index;
    }

    private void AddCell(int row, int column, bool[] closedRight, bool[] closedBelow)
    {
        int columns = 1, rows = 1;
        while (column + columns < Columns && !closedRight[Slot(row, column + columns - 1)] && _cellOf[Slot(row, column + columns)] < 0) columns++;
        while (row + rows < Rows && IsOpenBelow(row + rows - 1, column, columns, closedBelow)) rows++;
        for (int r = row; r < row + rows; r++)
        {
            for (int c = column; c < column + columns; c++) _cellOf[Slot(r, c)] = Table.Cells.Count;
        }
        Table.Cells.Add(new LayoutCell(Table, row, column, rows, columns));
    }

    private bool IsOpenBelow(int row, int column, int columns, bool[] closedBelow)
    {
        for (int c = column; c < column + columns; c++)
        {
            if (closedBelow[Slot(row, c)] || _cellOf[Slot(row + 1, c)] >= 0) return false;
        }
        return true;
    }
}
