namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Rows that are set in columns: a letterhead, a closing, a list of names and offices without rules.</summary>
internal sealed class ColumnBand
{
    /// <summary>In ems: how far left edges, middles and right edges of one column lie apart, and its lines below each other.</summary>
    private const float SameEdge = 1.2f, SameCenter = 1.6f, OnMiddle = 0.5f, NextLine = 2.3f;

    private const int NearestRows = 40;

    /// <summary>In points: the room that is left for a signature, and how exactly lines of one left edge begin there.</summary>
    private const float SigningRoom = 150, Flush = 2;

    public ColumnBand(Row seed, List<Gutter> gutters)
    {
        Rows = [seed];
        Gutters = gutters;
    }

    /// <summary>The rest of a band whose first part stands at the foot of the page before.</summary>
    private ColumnBand(ColumnBand former)
    {
        Rows = [];
        Gutters = former.Gutters;
        Former = former;
        PageMiddle = former.PageMiddle;
    }

    /// <summary>The middle of the page's print.</summary>
    public float PageMiddle { get; init; }

    /// <summary>Whether it holds the motto or Party heading.</summary>
    public bool IsLetterhead { get; init; }

    public List<Row> Rows { get; }

    /// <summary>The first part of this band, on the page before.</summary>
    public ColumnBand? Former { get; }

    /// <summary>Whether it is a closing: recipients or a signature stand in it.</summary>
    public bool IsClosing { get; set; }

    /// <summary>Whether the last item of its left column is not ended.</summary>
    public bool IsItemOpen { get; set; }

    public float Width => Rows.Max(row => row.Right) - Rows.Min(row => row.Left);

    /// <summary>Where its lines go.</summary>
    public LayoutTable? Table { get; set; }

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

    /// <summary>The rows at the head of the next page that go on with its columns; null when none does.</summary>
    public ColumnBand? GoOn(IReadOnlyList<Row> rows)
    {
        var rest = new ColumnBand(this);
        foreach (Row row in rows)
        {
            if (rest.Fit(row) is not { } open || !(IsAcross(row, open) && HoldsEdges(row) || GoesOn(row, above: false, overPage: true))) break;
            rest.Take([row], open);
        }
        return rest.Rows.Count > 0 ? rest : null;
    }

    /// <summary>Whether every chunk of a row stands where its column is set.</summary>
    private bool HoldsEdges(Row row) => row.Chunks.TrueForAll(chunk => GoesOn(new Row([chunk]), above: false, overPage: true));

    public static bool IsAcross(Row row, List<Gutter> gutters) => gutters.Exists(gutter => gutter.IsBetween(row));

    /// <summary>
    /// How many of its first rows are set in more columns than the rest, and the strips between those: bodies beside each other above one
    /// number.
    /// </summary>
    public (int Rows, List<Gutter> Gutters)? Finer { get; private set; }

    /// <summary>Takes rows below, and the gutters that they leave.</summary>
    public void Take(List<Row> rows, List<Gutter> gutters)
    {
        if (gutters.Count < Gutters.Count) Finer ??= (Rows.Count + rows.FindIndex(row => Fit(row) is not { } open || open.Count < Gutters.Count), Gutters);
        Rows.AddRange(rows);
        Gutters = gutters;
    }

    /// <summary>Takes a row above.</summary>
    public void TakeAbove(Row row, List<Gutter> gutters)
    {
        if (Finer is { } finer) Finer = (finer.Rows + 1, finer.Gutters);
        Rows.Insert(0, row);
        Gutters = gutters;
    }

    /// <summary>Which column a place lies in.</summary>
    public int ColumnOf(float x) => ColumnOf(x, Gutters);

    /// <summary>Which of the columns between gutters a place lies in.</summary>
    public static int ColumnOf(float x, List<Gutter> gutters)
    {
        int column = 0;
        while (column < gutters.Count && x > gutters[column].Center) column++;
        return column;
    }

    /// <summary>Whether a row that stands in one column only goes on with what the column holds, by its edges and distance.</summary>
    public bool GoesOn(Row row, bool above, bool overPage = false)
    {
        int column = ColumnOf((row.Left + row.Right) / 2);
        bool last = column == Gutters.Count;
        if (above && !last) return false;
        // The nearest rows tell how a column is set; all of them would make a long list cost its square.
        List<Row> near = Rows.Count <= NearestRows ? Rows : above ? Rows.GetRange(0, NearestRows) : Rows.GetRange(Rows.Count - NearestRows, NearestRows);
        var parts = new List<Gutter>(near.Count);
        Row? next = null;
        foreach (Row other in near)
        {
            if (Part(other, column) is not { } part) continue;
            parts.Add(part);
            next = above ? next ?? other : other;
        }
        if (next is null) return false;
        float distance = overPage ? 0 : Math.Abs(row.Baseline - next.Baseline), size = Math.Max(row.Size, next.Size), middle = (row.Left + row.Right) / 2;
        float line = NextLine * size, room = IsLetterhead ? line : SigningRoom;
        bool center = parts.Exists(part => Math.Abs(part.Center - middle) <= SameCenter * size), isCentered = IsCentered(parts, size);
        if (!last && distance <= line) return center || parts.Exists(part => Math.Abs(part.Left - row.Left) <= SameEdge * size);
        if (!last) return center && isCentered && distance <= room;
        // What is set around the page's own middle belongs to the page, unless the column lies there.
        bool onPageMiddle = Math.Abs(PageMiddle - middle) <= OnMiddle * size && !parts.Exists(part => Math.Abs(part.Center - PageMiddle) <= OnMiddle * size);
        if (onPageMiddle) return false;
        if (center || parts.Count(part => Math.Abs(part.Left - row.Left) <= Flush) > 1) return distance <= room;
        // Lines set around one middle are centered: then an edge that happens to agree says nothing.
        return !isCentered && distance <= line && parts.Exists(part => Math.Abs(part.Left - row.Left) <= SameEdge * size || Math.Abs(part.Right - row.Right) <= SameEdge * size);
    }

    /// <summary>Whether most of a column's lines share a middle.</summary>
    private static bool IsCentered(List<Gutter> parts, float size)
    {
        float middle = parts.Select(part => part.Center).Order().ElementAt(parts.Count / 2);
        return parts.Count > 1 && 2 * parts.Count(part => Math.Abs(part.Center - middle) <= SameEdge * size) > parts.Count;
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
