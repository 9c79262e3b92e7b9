using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Reading.Pdf.Scans;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Reads PDF by the places of its letters: what was painted first says nothing about what is read first. PdfPig decodes the file;
/// lines, columns, tables, notes and furniture are made here.
/// </summary>
/// <param name="scans">Reads pages without text; null when nobody does.</param>
internal sealed class PdfReader(ScanReader? scans = null) : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics)
    {
        List<PageLayout> pages = PdfPages.Read(bytes, budget, diagnostics, scans);
        float bodySize = BodySize(pages);
        new FurnitureFinder(pages, bodySize).Run();
        NotePictures(pages, diagnostics);
        foreach (PageLayout page in pages) FootnoteFinder.Run(page, bodySize);
        TableJoiner.Run(pages);
        new ParagraphJoiner(pages).Run();
        return SecondReading.Read(budget, diagnostics, builder =>
        {
            var writer = new PageTextWriter(builder);
            writer.Write(pages);
            return builder.Build(DocumentFormat.Pdf, writer.Places, writer.Pages);
        });
    }

    /// <summary>A scan may carry a digital signature's text, or a page number; that is not the document.</summary>
    private static void NotePictures(List<PageLayout> pages, DiagnosticBag diagnostics)
    {
        List<PageLayout> pictures = pages.FindAll(page => page.HasImages && !page.MainLines.Any());
        if (pictures.Count == 0) return;
        if (!pages.Exists(page => page.MainLines.Any()))
            throw ReadStoppedException.Of(ReadFailureKind.NeedsOcr, DiagnosticCodes.IsNeedingOcr(pages.Count));
        diagnostics.Add(DiagnosticCodes.HasPagesWithoutText(pictures.Count, pictures[0].Number));
    }

    /// <summary>The size that most letters of the file have.</summary>
    private static float BodySize(List<PageLayout> pages)
    {
        var letters = new Dictionary<int, int>();
        foreach (LayoutLine line in pages.SelectMany(page => page.Lines))
        {
            int size = (int)MathF.Round(line.Size * 2);
            letters[size] = letters.GetValueOrDefault(size) + line.Text.Length;
        }
        return letters.Count == 0 ? 0 : letters.MaxBy(size => size.Value).Key / 2f;
    }
}
