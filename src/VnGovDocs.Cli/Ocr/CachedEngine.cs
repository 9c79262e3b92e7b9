using VnGovDocs.Ocr;

namespace VnGovDocs.Cli.Ocr;

/// <summary>An engine that reads no page twice, and shows how far it is.</summary>
/// <param name="engine">Reads what was not read before.</param>
/// <param name="cache">Keeps pages between runs; null when nothing does.</param>
/// <param name="shown">Shows which pages are done.</param>
internal sealed class CachedEngine(IOcrEngine engine, PageCache? cache, PageProgress shown) : IOcrEngine
{
    private int _isPruned;

    public string Name => engine.Name;

    public IReadOnlyList<OcrPage> Read(OcrRequest request, CancellationToken cancellationToken)
    {
        string key = cache?.KeyOf(request.Pdf.Span) ?? "";
        var pages = request.Pages.ToDictionary(page => page, page => cache?.Find(key, page));
        int[] missing = [.. request.Pages.Where(page => pages[page] is null)];
        if (missing.Length == 0) return [.. pages.Values.OfType<OcrPage>()];
        // Once, and only where reading takes seconds anyway: the folder may hold many pages.
        if (Interlocked.Exchange(ref _isPruned, 1) == 0) cache?.Prune();
        shown.Begin(missing.Length);
        try
        {
            var progress = new Listener(page =>
            {
                cache?.Keep(key, page);
                shown.Advance();
            });
            foreach (OcrPage page in engine.Read(request with { Pages = missing, Progress = progress }, cancellationToken)) pages[page.Number] = page;
        }
        finally
        {
            shown.End(missing.Length);
        }
        return [.. request.Pages.Select(page => pages[page]).OfType<OcrPage>()];
    }

    /// <summary>Listens on the thread that speaks: <see cref="Progress{T}"/> would be late.</summary>
    private sealed class Listener(Action<OcrPage> heard) : IProgress<OcrPage>
    {
        public void Report(OcrPage value) => heard(value);
    }
}
