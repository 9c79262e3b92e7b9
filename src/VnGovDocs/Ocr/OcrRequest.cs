namespace VnGovDocs.Ocr;

/// <summary>What an engine is asked to read.</summary>
/// <param name="Pdf">The whole file.</param>
/// <param name="Pages">Numbers of the pages from 1, in order.</param>
/// <param name="TimeLimit">What is left of the read's time; whatever still works past it is to be ended.</param>
/// <example><c>engine.Read(new OcrRequest(File.ReadAllBytes("288-ttg.signed.pdf"), [1, 2], TimeSpan.FromMinutes(1)), cancellationToken)</c></example>
public sealed record OcrRequest(ReadOnlyMemory<byte> Pdf, IReadOnlyList<int> Pages, TimeSpan TimeLimit)
{
    /// <summary>Told of each page as soon as it was read, from whichever thread; null when nobody listens.</summary>
    public IProgress<OcrPage>? Progress { get; init; }
}
