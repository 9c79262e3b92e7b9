namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Joins the parts of a table that a page break cuts; the header that is printed again on the next page is furniture.</summary>
internal static class TableJoiner
{
    /// <summary>In points: how far the edges of the two parts may lie apart.</summary>
    private const float SameEdge = 4;

    private const int MostHeaderRows = 3;

    public static void Run(IReadOnlyList<PageLayout> pages)
    {
        for (int i = 1; i < pages.Count; i++)
        {
            LayoutTable? former = pages[i - 1].Lines.FindLast(line => line.IsMain)?.Cell?.Table, next = pages[i].Lines.Find(line => line.IsMain)?.Cell?.Table;
            if (former is { IsRuled: true } && next is { IsRuled: true } && AreAlike(former, next)) Join(former, next);
        }
    }

    private static bool AreAlike(LayoutTable former, LayoutTable next)
    {
        if (former.Columns != next.Columns) return false;
        for (int i = 0; i < former.Edges.Count; i++)
        {
            if (Math.Abs(former.Edges[i] - next.Edges[i]) > SameEdge) return false;
        }
        return true;
    }

    private static void Join(LayoutTable former, LayoutTable next)
    {
        int repeated = 0;
        while (repeated < Math.Min(MostHeaderRows, Math.Min(next.Rows, former.Rows)) && RowText(former, repeated) is { Length: > 0 } text && !char.IsAsciiDigit(text[0]) && text == RowText(next, repeated)) repeated++;
        int shift = former.Rows - repeated;
        foreach (LayoutCell cell in next.Cells)
        {
            foreach (LayoutLine line in cell.Row < repeated ? cell.Lines : []) line.IsFurniture = true;
            cell.Table = former;
            if (cell.Row >= repeated) cell.Row += shift;
            former.Cells.Add(cell);
        }
        former.Rows += next.Rows - repeated;
    }

    private static string RowText(LayoutTable table, int row) =>
        string.Join('|', table.Cells.Where(cell => cell.Row == row).Select(cell => string.Join(' ', cell.Lines.Select(line => line.Text))));
}
