using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Between which edges the lines of a flow are set, page by page where pages differ.</summary>
internal sealed class Margins
{
    /// <summary>In ems: how far the middles of centered lines lie apart, and how far in they begin.</summary>
    private const float SameCenter = 0.9f, CenteredIndent = 1.2f;

    private readonly Dictionary<int, (float Left, float Right)> _pages = [];
    private readonly (float Left, float Right) _all;

    private Margins((float, float) all) => _all = all;

    public static Margins Of(List<LayoutLine> lines, LayoutCell? cell)
    {
        if (cell is { Table.IsRuled: true })
        {
            float padding = Math.Clamp(lines.Min(line => line.Left) - cell.Left, 0, 8);
            return new Margins((lines.Min(line => line.Left), Math.Max(lines.Max(line => line.Right), cell.Right - padding)));
        }
        var margins = new Margins(Edges(lines));
        if (cell is not null) return margins;
        foreach (IGrouping<int, LayoutLine> page in lines.GroupBy(line => line.Page))
        {
            // A page with little text says little about its margins.
            (float left, float right) = page.Count() >= 8 ? Edges([.. page]) : margins._all;
            margins._pages.Add(page.Key, (left, Math.Max(right, page.Max(line => line.Right) - 1 < right ? right : Math.Min(page.Max(line => line.Right), margins._all.Right))));
        }
        return margins;
    }

    public float Left(LayoutLine line) => Of(line).Left;

    public float Right(LayoutLine line) => Of(line).Right;

    public TextAlignment AlignmentOf(LayoutLine line)
    {
        (float left, float right) = Of(line);
        float indent = line.Left - left, rest = right - line.Right;
        if (indent > CenteredIndent * line.Size && Math.Abs(indent - rest) < 2 * SameCenter * line.Size) return TextAlignment.Center;
        if (rest < line.Size * 0.3f) return indent > (right - left) * 0.4f ? TextAlignment.Right : TextAlignment.Justify;
        return TextAlignment.Left;
    }

    private (float Left, float Right) Of(LayoutLine line) => _pages.TryGetValue(line.Page, out (float, float) page) ? page : _all;

    /// <summary>The left edge that lines go back to, and the right edge that they reach; single lines that hang over are left out.</summary>
    private static (float Left, float Right) Edges(List<LayoutLine> lines)
    {
        float[] lefts = [.. lines.Select(line => line.Left).Order()], rights = [.. lines.Select(line => line.Right).Order()];
        return (lefts[lefts.Length / 50], rights[rights.Length - 1 - rights.Length / 50]);
    }
}
