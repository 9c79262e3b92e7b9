using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using VnGovDocs.Reading.Pdf.Layout;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Opens a file and lays out its pages. Long files are read in stretches at once, each by a document of its own, for PdfPig's documents
/// serve one thread only.
/// </summary>
internal static class PdfPages
{
    /// <summary>Fewer pages than this are not worth a thread.</summary>
    private const int LeastStretch = 20;

    /// <summary>What came of one stretch of pages.</summary>
    private sealed record Stretch(List<PageLayout> Pages, List<Diagnostic> Remarks, int Hidden);

    public static List<PageLayout> Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics)
    {
        int pages = Count(bytes, budget);
        if (pages > budget.Limits.MaxPages) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPages), budget.Limits.MaxPages);
        int stretches = Math.Clamp(pages / LeastStretch, 1, Math.Max(1, budget.Limits.MaxThreads));
        var results = new Stretch[stretches];
        void Run(int stretch) => results[stretch] = ReadStretch(bytes, budget, 1 + pages * stretch / stretches, pages * (stretch + 1) / stretches, pages);
        if (stretches == 1) Run(0);
        else RunAll(stretches, Run);
        foreach (Diagnostic remark in results.SelectMany(stretch => stretch.Remarks)) diagnostics.Add(remark);
        int hidden = results.Sum(stretch => stretch.Hidden);
        if (hidden > 0) diagnostics.Add(DiagnosticCodes.HasHiddenText(hidden));
        return [.. results.SelectMany(stretch => stretch.Pages)];
    }

    /// <summary>The first stretch runs here; of several failures the earliest page's counts.</summary>
    private static void RunAll(int stretches, Action<int> run)
    {
        Task[] others = [.. Enumerable.Range(1, stretches - 1).Select(stretch => Task.Run(() => run(stretch), CancellationToken.None))];
        try
        {
            run(0);
        }
        finally
        {
            Task.WhenAll(others).ContinueWith(static _ => { }, TaskScheduler.Default).Wait();
        }
        foreach (Task other in others) other.GetAwaiter().GetResult();
    }

    private static int Count(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        using PdfDocument document = Open(bytes, new BudgetedFilters(budget));
        return document.NumberOfPages;
    }

    /// <summary>Pages first to last. The page before them is read too: its columns may go on.</summary>
    private static Stretch ReadStretch(ReadOnlyMemory<byte> bytes, Budget budget, int first, int last, int all)
    {
        var filters = new BudgetedFilters(budget);
        using PdfDocument document = Open(bytes, filters);
        document.AddPageFactory<GlyphPage, PageFactory>();
        var stretch = new List<PageLayout>(last - first + 1);
        var remarks = new List<Diagnostic>();
        int hidden = 0;
        PageLayout? former = null;
        for (int number = Math.Max(1, first - 1); number <= last; number++)
        {
            budget.CheckClock();
            bool counts = number >= first;
            if (ReadPage(document, number, all, filters, counts ? remarks : []) is not { } page) continue;
            former = PageAnalyzer.Analyze(page, filters.Faces, filters.Sorted, former);
            if (!counts) continue;
            hidden += page.HiddenLetters;
            if (page.BrokenAnnotations > 0) remarks.Add(DiagnosticCodes.HasUnreadableAnnotations(page.BrokenAnnotations, number));
            stretch.Add(former);
        }
        return new Stretch(stretch, remarks, hidden);
    }

    /// <summary>A page that cannot be decoded costs itself, the only page costs the file.</summary>
    private static GlyphPage? ReadPage(PdfDocument document, int number, int all, BudgetedFilters filters, List<Diagnostic> remarks)
    {
        try
        {
            return document.GetPage<GlyphPage>(number);
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException))
        {
            filters.ThrowIfStopped();
            if (all == 1) throw;
            remarks.Add(DiagnosticCodes.HasUnreadablePage(number, cause));
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
}
