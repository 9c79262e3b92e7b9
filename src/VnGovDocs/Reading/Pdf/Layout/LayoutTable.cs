namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>A table of a page: ruled, or columns set beside each other.</summary>
internal sealed class LayoutTable(IReadOnlyList<float> edges)
{
    /// <summary>Where its columns begin and end, from left to right.</summary>
    public IReadOnlyList<float> Edges { get; } = edges;

    public int Rows { get; set; }

    public int Columns => Edges.Count - 1;

    /// <summary>Whether lines are drawn between its cells.</summary>
    public bool IsRuled { get; init; }

    /// <summary>Its cells with their lines, row by row.</summary>
    public List<LayoutCell> Cells { get; } = [];
}

/// <summary>A cell and what stands in it.</summary>
internal sealed class LayoutCell(LayoutTable table, int row, int column, int rowSpan, int columnSpan)
{
    public LayoutTable Table { get; set; } = table;

    public int Row { get; set; } = row;

    public int Column => column;

    public int RowSpan => rowSpan;

    public int ColumnSpan => columnSpan;

    public List<LayoutLine> Lines { get; } = [];

    public float Left => Table.Edges[column];

    public float Right => Table.Edges[column + columnSpan];
}
