using VnGovDocs.Model;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Tells how many rows at the top of a table are headings.</summary>
internal static class HeaderRows
{
    /// <summary>So many known column titles make a row a heading, bold or not.</summary>
    private const int LeastKnownTitles = 3;

    public static int Of(List<GridCell> cells)
    {
        List<GridCell> first = [.. cells.TakeWhile(cell => cell.Row == cells[0].Row)];
        if (first.Count == cells.Count) return 0;
        bool isBold = first.TrueForAll(cell => cell.IsBold) && cells.Exists(cell => cell.Row > first[0].Row && !cell.IsBold);
        bool isKnown = first.Count(cell => TableColumns.RoleOf(cell.Content.Text) != TableColumnRole.Other) >= LeastKnownTitles;
        if (!isBold && !isKnown) return 0;
        // A title over several columns has its parts below it, beside the titles that reach down.
        bool isParted = first.Exists(cell => cell.Content.ColumnSpan > 1) && first.Exists(cell => cell.Content.RowSpan > 1);
        return isParted ? first.Max(cell => cell.Content.RowSpan) : 1;
    }
}
