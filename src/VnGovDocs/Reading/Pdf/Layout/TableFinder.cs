namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Finds tables by their drawn lines: upright and level rules that touch each other.</summary>
internal static class TableFinder
{
    /// <summary>In points: rules this near are one; shorter ones separate no cells.</summary>
    public const float Near = 3f;

    private const float ShortestLevel = 10, ShortestUpright = 6;

    /// <summary>Share of the page's height from which on a single column is no table: a border around the text.</summary>
    private const float Frame = 0.25f;

    /// <summary>More slots or crossings than any table has: a drawing.</summary>
    private const int MostSlots = 20_000, MostCrossings = 4_000_000;

    /// <summary>The grids of a page from top to bottom.</summary>
    public static List<TableGrid> Find(GlyphPage page)
    {
        List<Rule> uprights = page.Rules.FindAll(rule => !rule.IsLevel && rule.Length >= ShortestUpright);
        List<Rule> levels = page.Rules.FindAll(rule => rule.IsLevel && rule.Length >= ShortestLevel);
        if (uprights.Count < 2 || levels.Count < 2 || (long)uprights.Count * levels.Count > MostCrossings) return [];
        var grids = new List<TableGrid>();
        foreach ((List<Rule> Uprights, List<Rule> Levels) table in Connected(uprights, levels))
        {
            if (Grid(page, table.Uprights, table.Levels) is { } grid) grids.Add(grid);
        }
        grids.Sort(static (a, b) => a.Top.CompareTo(b.Top));
        return grids;
    }

    /// <summary>Rules that touch each other, directly or by others: a table inside a frame is another group than the frame.</summary>
    private static IEnumerable<(List<Rule> Uprights, List<Rule> Levels)> Connected(List<Rule> uprights, List<Rule> levels)
    {
        int[] leader = [.. Enumerable.Range(0, uprights.Count + levels.Count)];
        int Leader(int rule)
        {
            while (leader[rule] != rule) rule = leader[rule] = leader[leader[rule]];
            return rule;
        }

        for (int u = 0; u < uprights.Count; u++)
        {
            for (int l = 0; l < levels.Count; l++)
            {
                if (Touch(uprights[u], levels[l])) leader[Leader(u)] = Leader(uprights.Count + l);
            }
        }
        foreach (IGrouping<int, int> group in Enumerable.Range(0, leader.Length).GroupBy(Leader))
        {
            List<Rule> up = [.. group.Where(rule => rule < uprights.Count).Select(rule => uprights[rule])];
            List<Rule> level = [.. group.Where(rule => rule >= uprights.Count).Select(rule => levels[rule - uprights.Count])];
            if (up.Count >= 2 && level.Count >= 2) yield return (up, level);
        }
    }

    private static bool Touch(Rule upright, Rule level) =>
        level.Left <= upright.Right + Near && level.Right >= upright.Left - Near && level.Y >= upright.Top - Near && level.Y <= upright.Bottom + Near;

    private static TableGrid? Grid(GlyphPage page, List<Rule> uprights, List<Rule> levels)
    {
        List<float> xs = Positions(uprights.Select(rule => rule.X).Concat([levels.Min(rule => rule.Left), levels.Max(rule => rule.Right)]));
        List<float> ys = Positions(levels.Select(rule => rule.Y));
        if (xs.Count < 2 || ys.Count < 2 || (long)xs.Count * ys.Count > MostSlots) return null;
        if (xs.Count == 2 && ys[^1] - ys[0] > Frame * page.TextHeight) return null;
        var grid = new TableGrid(xs, ys, uprights, levels);
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
