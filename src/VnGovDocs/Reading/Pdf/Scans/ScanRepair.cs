using VnGovDocs.Reading.Pdf.Layout;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>
/// Mends what an engine misread in the lines of a page, where rules or tables say what must stand there: fixed words, the shape of numbers and dates,
/// the signer's family name. Each stretch that is written anew keeps what was read. Whatever is not known for sure stays as it is.
/// </summary>
internal static class ScanRepair
{
    /// <summary>No line of print is longer; what is costs as much as its length squared.</summary>
    private const int LongestLine = 400;

    /// <param name="page">Its lines are rewritten in place, and those of mere dirt are dropped.</param>
    /// <param name="budget">The clock that is looked at.</param>
    public static void Run(PageLayout page, Budget budget)
    {
        foreach (LayoutLine line in page.Lines)
        {
            budget.CheckClock();
            if (line.Origin != GlyphOrigin.Page || line.Text.Length > LongestLine) continue;
            Dirt.Clear(line);
            PhraseRepair.Run(line);
            NumberRepair.Run(line);
            DateRepair.Run(line);
        }
        Drop(page, line => line.Origin == GlyphOrigin.Page && Dirt.IsAll(line.Text));
        ItemRepair.Run(page.Lines);
        HashSet<LayoutLine> seals = SignerRepair.Run(page.Lines);
        Drop(page, seals.Contains);
    }

    private static void Drop(PageLayout page, Predicate<LayoutLine> isDropped)
    {
        HashSet<LayoutLine> dropped = [.. page.Lines.FindAll(isDropped)];
        foreach (LayoutCell cell in dropped.Select(line => line.Cell).OfType<LayoutCell>().ToHashSet()) cell.Lines.RemoveAll(dropped.Contains);
        page.Lines.RemoveAll(dropped.Contains);
    }
}
