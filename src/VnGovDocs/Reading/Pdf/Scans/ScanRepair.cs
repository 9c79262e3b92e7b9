using VnGovDocs.Reading.Pdf.Layout;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>
/// Mends what an engine misread in the lines of a page, where rules or tables say what must stand there: fixed words, the shape of numbers and dates,
/// the signer's family name. Each stretch keeps what was read. Whatever is not known for sure stays as it is.
/// </summary>
internal static class ScanRepair
{
    /// <param name="page">Its lines are rewritten in place, and those of mere dirt are dropped.</param>
    public static void Run(PageLayout page)
    {
        foreach (LayoutLine line in page.Lines)
        {
            if (line.Origin != GlyphOrigin.Page) continue;
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
        foreach (LayoutLine line in page.Lines.FindAll(isDropped)) line.Cell?.Lines.Remove(line);
        page.Lines.RemoveAll(isDropped);
    }
}
