namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Rows that are set in columns: a letterhead, a closing, a list of names and offices without rules.</summary>
internal sealed class ColumnBand
{
    /// <summary>In ems: how far left edges, middles and right edges of one column lie apart, and its lines below each other.</summary>
    private const float SameEdge = 1.2f, SameCenter = 1.6f, NextLine = 2.3f;

    /// <summary>In points: the room that is left for a signature.</summary>
    private const float SigningRoom = 150;

    public ColumnBand(Row seed, List<Gutter> gutters)
    {
        Rows = [seed];
        Gutters = gutters;
    }

    public List<Row> Rows { get; }

    /// <summary>The strips between the columns, from left to right.</summary>
    public List<Gutter> Gutters { get; private set; }

    public int Columns => Gutters.Count + 1;

    /// <summary>The gutters that a row leaves open, or null when it prints across all of them.</summary>
    public List<Gutter>? Fit(Row row)
    {
        var open = new List<Gutter>();
        foreach (Gutter gutter in Gutters)
        {
            if (gutter.LeftEmptyBy(row) is { } part) open.Add(part);
        }
        return open.Count > 0 ? open : null;
    }

    public static bool IsAcross(Row row, List<Gutter> gutters) => gutters.Exists(gutter => gutter.IsBetween(row));

    /// <summary>Takes rows below, and the gutters that they leave.</summary>
    public void Take(IEnumerable<Row> rows, List<Gutter> gutters)
    {
        Rows.AddRange(rows);
        Gutters = gutters;
    }

    /// <summary>Takes a row above.</summary>
    public void TakeAbove(Row row, List<Gutter> gutters)
    {
        Rows.Insert(0, row);
        Gutters = gutters;
    }

    /// <summary>Which column a place lies in.</summary>
    public int ColumnOf(float x)
    {
        int column = 0;
        while (column < Gutters.Count && x > Gutters[column].Center) column++;
        return column;
    }

    /// <summary>Whether a row that stands in one column only goes on with what the column holds, by its edges and distance.</summary>
    public bool GoesOn(Row row, bool above)
    {
        int column = ColumnOf((row.Left + row.Right) / 2);
        bool last = column == Gutters.Count;
        if (above && !last) return false;
        Row? next = null;
        bool left = false, center = false, right = false;
        foreach (Row other in Rows)
        {
            if (Part(other, column) is not { } part) continue;
            if (next is null || !above) next = other;
            left |= Math.Abs(part.Left - row.Left) <= SameEdge * row.Size;
            center |= Math.Abs(part.Left + part.Right - row.Left - row.Right) / 2 <= SameCenter * row.Size;
            right |= Math.Abs(part.Right - row.Right) <= SameEdge * row.Size;
        }
        if (next is null) return false;
        float distance = Math.Abs(row.Baseline - next.Baseline), near = NextLine * Math.Max(row.Size, next.Size);
        if (!last) return (left || center) && distance <= near;
        return center && distance <= SigningRoom || (left || right) && distance <= near;
    }

    /// <summary>What a row prints in a column.</summary>
    private Gutter? Part(Row row, int column)
    {
        float left = float.MaxValue, right = float.MinValue;
        foreach (Chunk chunk in row.Chunks)
        {
            if (ColumnOf(chunk.Center) != column) continue;
            left = Math.Min(left, chunk.Left);
            right = Math.Max(right, chunk.Right);
        }
        return right > left ? new Gutter(left, right) : null;
    }

    /// <summary>Whether its rows are rows of a table, and not lines of columns that know nothing of each other.</summary>
    public bool IsTable()
    {
        int across = Rows.Count(row => IsAcross(row, Gutters)), leastRows = Columns > 2 ? 3 : 4;
        if (across < leastRows || across < 0.7 * Rows.Count) return false;
        int flush = 0;
        for (int column = 0; column < Columns; column++)
        {
            var lefts = Rows.Select(row => Part(row, column)).OfType<Gutter>().Select(part => part.Left).ToList();
            if (lefts.Count >= leastRows && lefts.Max() - lefts.Min() <= 2.5f) flush++;
        }
        return flush >= 2;
    }
}
