using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Reads PDF by the places of its letters: what was painted first says nothing about what is read first. PdfPig decodes the file;
/// lines, columns, tables, notes and furniture are made here.
/// </summary>
internal sealed class PdfReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics)
    {
        if (ReferenceLoops.Exist(bytes.Span)) throw ReadStoppedException.Malformed(DocumentFormat.Pdf, "objects that refer to each other in a circle");
        var filters = new BudgetedFilters(budget);
        List<PageLayout> pages = ReadPages(bytes, filters, diagnostics);
        new FurnitureFinder(pages).Run();
        NotePictures(pages, diagnostics);
        float bodySize = BodySize(pages);
        foreach (PageLayout page in pages) FootnoteFinder.Run(page, bodySize);
        TableJoiner.Run(pages);
        new ParagraphJoiner(pages).Run();
        var fonts = new LegacyFonts(diagnostics);
        var builder = new SourceTextBuilder(budget, diagnostics);
        var writer = new PageTextWriter(builder, filters.Faces, fonts);
        writer.Write(pages);
        return builder.Build(DocumentFormat.Pdf, writer.Places, fonts.Encoding, writer.Pages);
    }

    private static List<PageLayout> ReadPages(ReadOnlyMemory<byte> bytes, BudgetedFilters filters, DiagnosticBag diagnostics)
    {
        using PdfDocument document = Open(bytes, filters);
        ReadLimits limits = filters.Budget.Limits;
        if (document.NumberOfPages > limits.MaxPages) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPages), limits.MaxPages);
        document.AddPageFactory<GlyphPage, PageFactory>();
        var pages = new List<PageLayout>(document.NumberOfPages);
        int hidden = 0;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            filters.Budget.CheckClock();
            if (ReadPage(document, number, filters, diagnostics) is not { } page) continue;
            hidden += page.HiddenLetters;
            if (page.BrokenAnnotations > 0) diagnostics.Add(DiagnosticCodes.HasUnreadableAnnotations(page.BrokenAnnotations, number));
            pages.Add(PageAnalyzer.Analyze(page, filters.Faces, filters.Sorted, pages.LastOrDefault()));
        }
        if (hidden > 0) diagnostics.Add(DiagnosticCodes.HasHiddenText(hidden));
        return pages;
    }

    /// <summary>A page of another size of text does not fail the file; a page that cannot be decoded costs itself.</summary>
    private static GlyphPage? ReadPage(PdfDocument document, int number, BudgetedFilters filters, DiagnosticBag diagnostics)
    {
        try
        {
            return document.GetPage<GlyphPage>(number);
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException))
        {
            filters.ThrowIfStopped();
            if (document.NumberOfPages == 1) throw;
            diagnostics.Add(DiagnosticCodes.HasUnreadablePage(number, cause));
            return null;
        }
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, BudgetedFilters filters)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = filters, UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw ReadStoppedException.Of(ReadFailureKind.Encrypted, DiagnosticCodes.IsEncrypted(DocumentFormat.Pdf));
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException))
        {
            filters.ThrowIfStopped();
            throw;
        }
    }

    /// <summary>A scan may carry a digital signature's text, or a page number; that is not the document.</summary>
    private static void NotePictures(List<PageLayout> pages, DiagnosticBag diagnostics)
    {
        List<PageLayout> pictures = pages.FindAll(page => page.HasImages && !page.Lines.Exists(line => line.IsMain));
        if (pictures.Count == 0) return;
        if (!pages.Exists(page => page.Lines.Exists(line => line.IsMain)))
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
