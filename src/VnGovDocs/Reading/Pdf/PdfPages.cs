using System.Runtime.ExceptionServices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using VnGovDocs.Ocr;
using VnGovDocs.Reading.Pdf.Guard;
using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Reading.Pdf.Scans;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Opens a file and lays out its pages. Long files are read in stretches at once, each by a document of its own, for PdfPig's documents
/// serve one thread only.
/// </summary>
internal static class PdfPages
{
    /// <summary>Pages of a stretch, about. The stretches of a file never depend on how many threads read them, nor does what comes of it.</summary>
    private const int StretchLength = 100;

    /// <summary>What came of one stretch of pages.</summary>
    /// <param name="Before">The page before it, when there is one.</param>
    /// <param name="Pages">Its pages in order.</param>
    /// <param name="Remarks">Pages and stamps that could not be read.</param>
    /// <param name="Garbled">Numbers of pages whose text makes no sense.</param>
    /// <param name="Hidden">Letters that are not shown.</param>
    /// <param name="Unmapped">Letters that no font names.</param>
    /// <param name="Contradicted">Letters that mean something else than their fonts name them.</param>
    private sealed record Stretch(PageLayout? Before, List<PageLayout> Pages, List<Diagnostic> Remarks, List<int> Garbled, int Hidden, int Unmapped, int Contradicted);

    /// <param name="bytes">The file.</param>
    /// <param name="budget">What is left for the read.</param>
    /// <param name="diagnostics">Receives remarks.</param>
    /// <param name="scans">Reads pages without text; null when nobody does.</param>
    public static List<PageLayout> Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics, ScanReader? scans)
    {
        var filters = new BudgetedFilters(budget);
        new PdfObjectScan(filters).Run(bytes);
        using PdfDocument opened = Open(bytes, filters);
        int pages = opened.NumberOfPages;
        if (pages > budget.Limits.MaxPages) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPages), budget.Limits.MaxPages);
        Dictionary<int, OcrPage> scanned = scans is null ? [] : ReadScanned(bytes, scans, budget, filters.Packed, diagnostics);
        int stretches = Math.Max(1, pages / StretchLength);
        var results = new Stretch[stretches];
        void Run(int stretch)
        {
            int first = 1 + pages * stretch / stretches, last = pages * (stretch + 1) / stretches;
            results[stretch] = stretch == 0 ? ReadStretch(opened, filters, scanned, first, last) : ReadStretch(bytes, budget, filters.Packed, scanned, first, last);
        }
        // For most files one stretch is all, and setting up a parallel loop costs as much as reading a page.
        if (stretches == 1) Run(0);
        else RunAll(stretches, budget.Threads, Run);
        for (int stretch = 1; stretch < stretches; stretch++) JoinClosing(results[stretch - 1], results[stretch]);
        foreach (Diagnostic remark in results.SelectMany(stretch => stretch.Remarks)) diagnostics.Add(remark);
        List<int> garbled = [.. results.SelectMany(stretch => stretch.Garbled)];
        if (garbled.Count > 0) diagnostics.Add(DiagnosticCodes.HasGarbledText(garbled.Count, garbled[0]));
        int hidden = results.Sum(stretch => stretch.Hidden);
        if (hidden > 0) diagnostics.Add(DiagnosticCodes.HasHiddenText(hidden));
        int unmapped = results.Sum(stretch => stretch.Unmapped);
        if (unmapped > 0) diagnostics.Add(DiagnosticCodes.HasUnmappedLetters(unmapped));
        int contradicted = results.Sum(stretch => stretch.Contradicted);
        if (contradicted > 0) diagnostics.Add(DiagnosticCodes.HasContradictedLetters(contradicted));
        return [.. results.SelectMany(stretch => stretch.Pages)];
    }

    /// <summary>Of several failures the earliest page's counts; stretches after it need not be read.</summary>
    private static void RunAll(int stretches, int threads, Action<int> run)
    {
        var failures = new Exception?[stretches];
        Parallel.For(0, stretches, new ParallelOptions { MaxDegreeOfParallelism = threads }, (stretch, loop) =>
        {
            try
            {
                run(stretch);
            }
            catch (Exception cause)
            {
                failures[stretch] = cause;
                loop.Break();
            }
        });
        if (Array.Find(failures, failure => failure is not null) is { } first) ExceptionDispatchInfo.Throw(first);
    }

    /// <summary>A closing that goes on over the end of a stretch was begun in both: its lines go to the first one's cells.</summary>
    private static void JoinClosing(Stretch former, Stretch next)
    {
        if (former.Pages.LastOrDefault()?.LastBand?.Table is not { } table || next.Before?.LastBand?.Table is not { } twin || twin.Cells.Count != table.Cells.Count) return;
        for (int i = 0; i < table.Cells.Count; i++)
        {
            foreach (LayoutLine line in twin.Cells[i].Lines.Where(line => line.Page > next.Before.Number))
            {
                line.Cell = table.Cells[i];
                table.Cells[i].Lines.Add(line);
            }
        }
    }

    private static Dictionary<int, OcrPage> ReadScanned(ReadOnlyMemory<byte> bytes, ScanReader scans, Budget budget, PackedObjects packed, DiagnosticBag diagnostics)
    {
        List<int> pages = ScannedPages(bytes, scans, budget, packed);
        if (pages.Count == 0) return [];
        Dictionary<int, OcrPage> read = scans.Read(bytes, pages, budget);
        diagnostics.Add(DiagnosticCodes.HasOcr(pages.Count, scans.EngineName));
        return read;
    }

    /// <summary>The pages that have to be read off their pictures: all are looked at first, for an engine reads several at once.</summary>
    private static List<int> ScannedPages(ReadOnlyMemory<byte> bytes, ScanReader scans, Budget budget, PackedObjects packed)
    {
        var filters = new BudgetedFilters(budget) { Packed = packed };
        using PdfDocument document = Open(bytes, filters);
        document.AddPageFactory<GlyphPage, PageFactory>();
        var scanned = new List<int>();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            budget.CheckClock();
            if (ReadPage(document, number, filters, []) is { } page && scans.IsScan(page, () => PageAnalyzer.Analyze(page, filters.Faces, filters.Sorted, null))) scanned.Add(number);
        }
        return scanned;
    }

    private static Stretch ReadStretch(ReadOnlyMemory<byte> bytes, Budget budget, PackedObjects packed, Dictionary<int, OcrPage> scanned, int first, int last)
    {
        var filters = new BudgetedFilters(budget) { Packed = packed };
        using PdfDocument document = Open(bytes, filters);
        return ReadStretch(document, filters, scanned, first, last);
    }

    /// <summary>Pages first to last. The page before them is read too: its columns may go on.</summary>
    private static Stretch ReadStretch(PdfDocument document, BudgetedFilters filters, Dictionary<int, OcrPage> scanned, int first, int last)
    {
        document.AddPageFactory<GlyphPage, PageFactory>();
        var stretch = new List<PageLayout>(last - first + 1);
        var remarks = new List<Diagnostic>();
        var garbled = new List<int>();
        int hidden = 0, unmapped = 0;
        PageLayout? former = null, before = null;
        for (int number = Math.Max(1, first - 1); number <= last; number++)
        {
            filters.Budget.CheckClock();
            bool counts = number >= first;
            if (ReadPage(document, number, filters, counts ? remarks : []) is not { } page) continue;
            bool isScan = scanned.TryGetValue(number, out OcrPage? read);
            if (isScan) ScannedLetters.Write(read!, page, filters.Faces.Plain, filters.Budget);
            former = PageAnalyzer.Analyze(page, filters.Faces, filters.Sorted, former);
            former.IsScanned = isScan;
            if (isScan) ScanRepair.Run(former, filters.Budget);
            if (!counts)
            {
                before = former;
                continue;
            }
            if (!isScan && GarbledText.Is(former)) garbled.Add(number);
            hidden += page.HiddenLetters;
            unmapped += page.UnmappedLetters;
            if (page.BrokenAnnotations > 0) remarks.Add(DiagnosticCodes.HasUnreadableAnnotations(page.BrokenAnnotations, number));
            stretch.Add(former);
        }
        return new Stretch(before, stretch, remarks, garbled, hidden, unmapped, filters.Witness.Contradicted);
    }

    /// <summary>A page that cannot be decoded costs itself, the only page costs the file.</summary>
    private static GlyphPage? ReadPage(PdfDocument document, int number, BudgetedFilters filters, List<Diagnostic> remarks)
    {
        try
        {
            return document.GetPage<GlyphPage>(number);
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException or OutOfMemoryException))
        {
            filters.ThrowIfStopped();
            if (document.NumberOfPages == 1) throw;
            remarks.Add(DiagnosticCodes.HasUnreadablePage(number, cause));
            return null;
        }
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> bytes, BudgetedFilters filters)
    {
        try
        {
            PdfDocument opened = PdfDocument.Open(new GuardedInput(bytes, filters), new ParsingOptions { FilterProvider = filters, Logger = new PdfLog(filters), UseLenientParsing = true, SkipMissingFonts = true });
            filters.ThrowIfStopped();
            return opened;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw ReadStoppedException.Of(ReadFailureKind.Encrypted, DiagnosticCodes.IsEncrypted(DocumentFormat.Pdf));
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException or OutOfMemoryException))
        {
            filters.ThrowIfStopped();
            throw;
        }
    }
}
