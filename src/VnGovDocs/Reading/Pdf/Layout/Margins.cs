using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Between which edges the lines of a flow are set, page by page where pages differ.</summary>
internal sealed class Margins
{
    /// <summary>In points: how unlike the two sides of a centered line may be. In ems: how far in it begins, and how far a short one.</summary>
    private const float SameSides = 7, ShiftedSides = 44, SameEdge = 2, CenteredIndent = 1.2f, ShortIndent = 3f;

    private const int LinesToTell = 8;

    private readonly Dictionary<int, (float Left, float Right)> _pages = [];
    private readonly HashSet<int> _indents = [];
    private readonly (float Left, float Right) _all;
    private float? _middle;
    private bool _isColumn;

    private Margins((float, float) all) => _all = all;

    public static Margins Of(List<LayoutLine> lines, LayoutCell? cell)
    {
        if (cell is { Table.IsRuled: true })
        {
            float first = lines.Min(line => line.Left), padding = Math.Clamp(first - cell.Left, 0, 8);
            float? middle = SharedMiddle(lines);
            return new Margins((middle is null ? first : cell.Left + padding, Math.Max(lines.Max(line => line.Right), cell.Right - padding))) { _middle = middle };
        }
        var margins = new Margins(Edges(lines));
        if (cell is not null)
        {
            margins._isColumn = true;
            margins._middle = SharedMiddle(lines);
            return margins;
        }
        margins.FindIndents(lines);
        foreach (IGrouping<int, LayoutLine> page in lines.GroupBy(line => line.Page))
        {
            // A page with little text says little about its margins.
            margins._pages.Add(page.Key, page.Count() >= LinesToTell ? Edges([.. page]) : margins._all);
        }
        return margins;
    }

    public float Left(LayoutLine line) => Of(line).Left;

    public float Right(LayoutLine line) => Of(line).Right;

    public TextAlignment AlignmentOf(LayoutLine line)
    {
        (float left, float right) = Of(line);
        float indent = line.Left - left, rest = right - line.Right;
        if (_middle is { } middle && Math.Abs(line.Center - middle) <= SameSides) return TextAlignment.Center;
        if (_isColumn) return TextAlignment.Left;
        if (_indents.Contains(Edge(line.Left))) return rest < line.Size * 0.3f ? TextAlignment.Justify : TextAlignment.Left;
        if (indent > CenteredIndent * line.Size && Math.Abs(indent - rest) <= SameSides) return TextAlignment.Center;
        // Many center titles between the indent of first lines and the margin.
        if (Math.Min(indent, rest) > ShortIndent * line.Size && Math.Abs(indent - rest) <= ShiftedSides) return TextAlignment.Center;
        if (rest < line.Size * 0.3f) return indent > (right - left) * 0.4f ? TextAlignment.Right : TextAlignment.Justify;
        return TextAlignment.Left;
    }

    /// <summary>Lines that begin at one place but end at others are indented, not centered, even where the two look alike.</summary>
    private void FindIndents(List<LayoutLine> lines)
    {
        foreach (IGrouping<int, LayoutLine> same in lines.GroupBy(line => Edge(line.Left)))
        {
            if (same.Count() > 1 && same.Max(line => line.Center) - same.Min(line => line.Center) > 2 * SameSides) _indents.Add(same.Key);
        }
    }

    private static int Edge(float place) => (int)MathF.Round(place / SameEdge);

    /// <summary>The middle around which most lines of a column are set; null when they begin at one edge.</summary>
    private static float? SharedMiddle(List<LayoutLine> lines)
    {
        if (lines.Count < 2) return null;
        float middle = lines.Select(line => line.Center).Order().ElementAt(lines.Count / 2), left = lines.Select(line => line.Left).Order().ElementAt(lines.Count / 2);
        int centered = lines.Count(line => Math.Abs(line.Center - middle) <= SameSides), flush = lines.Count(line => Math.Abs(line.Left - left) <= 2);
        return 2 * centered > lines.Count && centered > flush ? middle : null;
    }

    private (float Left, float Right) Of(LayoutLine line) => _pages.TryGetValue(line.Page, out (float, float) page) ? page : _all;

    /// <summary>The outermost edges that several lines share; single lines that hang over are left out.</summary>
    private static (float Left, float Right) Edges(List<LayoutLine> lines)
    {
        float[] lefts = [.. lines.Select(line => line.Left).Order()], rights = [.. lines.Select(line => -line.Right).Order()];
        return (Shared(lefts), -Shared(rights));
    }

    /// <summary>The first of sorted places that a sixteenth of all lines have in common, or simply the first.</summary>
    private static float Shared(float[] places)
    {
        int least = Math.Max(2, places.Length / 16);
        for (int first = 0; first + least <= places.Length; first++)
        {
            if (places[first + least - 1] - places[first] <= SameEdge) return places[first];
        }
        return places[0];
    }
}
