using VnGovDocs.Ocr;

namespace VnGovDocs.Isolation;

/// <summary>
/// The child's stand-in for its parent's engine, which is the caller's own code: at the first read of a file it notes which pages are wanted, at the
/// second it has what the parent's engine read on them.
/// </summary>
internal sealed class ParentEngine(ScanRequest scans) : IOcrEngine
{
    public string Name => scans.Engine;

    /// <summary>The pages that the parent is to have read; null when none are wanted any more.</summary>
    public int[]? Wanted { get; private set; }

    public IReadOnlyList<OcrPage> Read(OcrRequest request, CancellationToken cancellationToken)
    {
        if (scans.Read is { } read) return [.. read.Where(page => request.Pages.Contains(page.Number))];
        Wanted = [.. request.Pages];
        throw new OcrException(OcrProblem.Unavailable, "another process reads them");
    }
}
