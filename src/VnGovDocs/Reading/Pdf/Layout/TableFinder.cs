namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Finds tables by their drawn lines: upright rules that share a height, and the level rules across them.</summary>
internal static class TableFinder
{
    /// <summary>In points: rules this near are one; shorter ones separate no cells.</summary>
    public const float Near = 3f;

    private const float ShortestLevel = 10, ShortestUpright = 6;

    /// <summary>Share of the page's height from which on a single column is no table: a border around the text.</summary>
    private const float Frame = 0.25f;

    private const int MostSlots = 20_000;

    /// <summary>The grids of a page from top to bottom.</summary>
    public static List<TableGrid> Find(GlyphPage page)
    {
        var grids = new List<TableGrid>();
        List<Rule> uprights = page.Rules.FindAll(rule => !rule.IsLevel && rule.Length >= ShortestUpright);
        if (uprights.Count < 2) return grids;
        List<Rule> levels = page.Rules.FindAll(rule => rule.IsLevel && rule.Length >= ShortestLevel);
        uprights.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        levels.Sort(static (a, b) => a.Y.CompareTo(b.Y));
        for (int start = 0; start < uprights.Count;)
        {
            int end = start + 1;
            float bottom = uprights[start].Bottom;
            for (; end < uprights.Count && uprights[end].Top <= bottom + Near; end++) bottom = Math.Max(bottom, uprights[end].Bottom);
            if (Grid(page, uprights.GetRange(start, end - start), levels, uprights[start].Top, bottom) is { } grid) grids.Add(grid);
            start = end;
        }
        return grids;
    }

    private static TableGrid? Grid(GlyphPage page, List<Rule> uprights, List<Rule> levels, float top, float bottom)
    {
        float left = uprights.Min(rule => rule.X), right = uprights.Max(rule => rule.X);
        List<Rule> across = levels.FindAll(rule => rule.Y >= top - Near && rule.Y <= bottom + Near && rule.Right > left + Near && rule.Left < right - Near);
        if (across.Count < 2) return null;
        List<float> xs = Positions(uprights.Select(rule => rule.X).Concat([across.Min(rule => rule.Left), across.Max(rule => rule.Right)]));
        List<float> ys = Positions(across.Select(rule => rule.Y));
        if (xs.Count < 2 || ys.Count < 2 || (long)xs.Count * ys.Count > MostSlots) return null;
        if (xs.Count == 2 && ys[^1] - ys[0] > Frame * page.TextHeight) return null;
        var grid = new TableGrid(xs, ys, uprights, across);
        return grid.Table.Cells.Count == 1 && CutsWords(page, grid) ? null : grid;
    }

    /// <summary>A frame that was put over the text, as received stamps are: letters of one word stand on both sides of its edge.</summary>
    private static bool CutsWords(GlyphPage page, TableGrid grid)
    {
        for (int i = 1; i < page.Glyphs.Count; i++)
        {
            Glyph last = page.Glyphs[i - 1], next = page.Glyphs[i];
            if (Math.Abs(last.Baseline - next.Baseline) > 1 || Math.Abs(next.Left - last.Right) > next.Size / 2) continue;
            if (grid.CellAt(last.Center, last.Baseline - last.Size * 0.3f) != grid.CellAt(next.Center, next.Baseline - next.Size * 0.3f)) return true;
        }
        return false;
    }

    /// <summary>The places of rules, those near each other taken as one.</summary>
    private static List<float> Positions(IEnumerable<float> places)
    {
        var distinct = new List<float>();
        foreach (float place in places.Order())
        {
            if (distinct.Count == 0 || place - distinct[^1] > Near) distinct.Add(place);
        }
        return distinct;
    }
}
