namespace VnGovDocs.Reading.Docx;

/// <summary>Place and size of one cell; <see cref="RowSpan"/> is 0 for the lower part of a cell that was merged downward.</summary>
internal readonly record struct CellShape(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>
/// The tables of a part, measured in a pass of its own: how far down a cell reaches is only known rows later, when its lines are written already.
/// Tables and cells are numbered by their opening tags.
/// </summary>
internal sealed class TableShapes
{
    /// <summary>Larger spans than Word allows come from broken or hostile files.</summary>
    private const int MaxSpan = 63, MaxColumns = 1_000_000;

    /// <summary>A table whose end tag was not met yet.</summary>
    private sealed class OpenTable(int index, int depth)
    {
        public int Index => index;

        public int Depth => depth;

        public int Rows { get; set; }

        public int Column { get; set; }

        public int Columns { get; set; }

        /// <summary>Column → the cell that may be continued there, and the last row it reached.</summary>
        public Dictionary<int, (int Cell, int Row)> Merging { get; } = [];
    }

    private readonly List<CellShape> _cells = [];
    private readonly List<(int Rows, int Columns)> _tables = [];

    public CellShape Cell(int number) => _cells[number];

    public (int Rows, int Columns) Table(int number) => _tables[number];

    public static TableShapes Measure(GuardedXml xml)
    {
        var shapes = new TableShapes();
        var open = new Stack<OpenTable>();
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.IsEndElement && open.Count > 0 && open.Peek().Depth == xml.Depth) shapes.Close(open.Pop());
                else if (xml.IsElement && xml.IsWord) shapes.Meet(xml, open);
            }
        }
        return shapes;
    }

    private void Meet(GuardedXml xml, Stack<OpenTable> open)
    {
        if (xml.Name == "tbl")
        {
            _tables.Add(default);
            if (!xml.IsEmpty) open.Push(new OpenTable(xml.Tables - 1, xml.Depth));
            return;
        }
        OpenTable? table = open.Count > 0 ? open.Peek() : null;
        if (xml.Name == "tr" && table is not null)
        {
            table.Rows++;
            table.Column = 0;
        }
        else if (xml.Name == "gridBefore" && table is not null) table.Column = Advance(table.Column, xml.Number() ?? 0);
        else if (xml.Name == "tc") MeetCell(table);
        else if (xml.Name == "tcPr" && table is not null && _cells.Count > 0) ReadCell(xml, table);
        else if (xml.Name is "trPrChange" or "tcPrChange") xml.SkipElement();
    }

    /// <summary>A cell is of one column until its properties say otherwise.</summary>
    private void MeetCell(OpenTable? table)
    {
        if (table is null)
        {
            _cells.Add(new CellShape(0, 0, 1, 1));
            return;
        }
        _cells.Add(new CellShape(Math.Max(0, table.Rows - 1), table.Column, 1, 1));
        table.Column = Advance(table.Column, 1);
        table.Columns = Math.Max(table.Columns, table.Column);
    }

    private void ReadCell(GuardedXml xml, OpenTable table)
    {
        if (xml.IsEmpty) return;
        int depth = xml.Depth, cell = _cells.Count - 1;
        string? merge = null;
        while (xml.ReadInside(depth))
        {
            if (xml.IsWordElement("gridSpan")) Widen(cell, Math.Clamp(xml.Number() ?? 1, 1, MaxSpan), table);
            else if (xml.IsWordElement("vMerge")) merge = xml.Value ?? "continue";
            else if (xml.IsWordElement("tcPrChange")) xml.SkipElement();
        }
        Merge(cell, merge, table);
    }

    private void Widen(int cell, int span, OpenTable table)
    {
        _cells[cell] = _cells[cell] with { ColumnSpan = span };
        table.Column = Advance(_cells[cell].Column, span);
        table.Columns = Math.Max(table.Columns, table.Column);
    }

    private void Merge(int cell, string? merge, OpenTable table)
    {
        CellShape shape = _cells[cell];
        if (merge is null) return;
        if (merge != "restart" && table.Merging.TryGetValue(shape.Column, out (int Cell, int Row) above) && above.Row == shape.Row - 1)
        {
            _cells[above.Cell] = _cells[above.Cell] with { RowSpan = _cells[above.Cell].RowSpan + 1 };
            _cells[cell] = shape with { RowSpan = 0 };
            table.Merging[shape.Column] = (above.Cell, shape.Row);
        }
        // A continuation of nothing is a cell like any other, and may be continued itself.
        else table.Merging[shape.Column] = (cell, shape.Row);
    }

    private static int Advance(int column, int by) => Math.Min(column + Math.Clamp(by, 0, MaxSpan), MaxColumns);

    private void Close(OpenTable table) => _tables[table.Index] = (table.Rows, table.Columns);
}
