using BenchmarkDotNet.Attributes;
using VnGovDocs.Isolation;

namespace VnGovDocs.Benchmarks;

/// <summary>What it costs to read in a child that is there already, beside reading in this process, and to start a child for one file.</summary>
public class IsolationBenchmarks : IDisposable
{
    private readonly IsolatedReaderOptions _options = new() { WorkerCommand = ["dotnet", typeof(IsolationBenchmarks).Assembly.Location], MaxProcesses = 1 };
    private IsolatedReader _reader = null!;

    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    /// <summary>The largest of each format in the corpus, about three pages.</summary>
    public static IEnumerable<BenchmarkDocument> Documents =>
        [BenchmarkDocument.Of(".docx", GeneratedDocument.Docx).Last(), BenchmarkDocument.Of(".html", GeneratedDocument.Html).Last(), BenchmarkDocument.Of(".pdf", GeneratedPdf.Of).Last()];

    [GlobalSetup]
    public void Setup()
    {
        _reader = new IsolatedReader(_options);
        // A child's first files compile; it is kept for a thousand.
        for (int i = 0; i < 200; i++) Isolated();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _reader?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public ReadResult InProcess() => GovDocumentReader.Read(Document.Bytes);

    [Benchmark]
    public ReadResult Isolated() => _reader.ReadAsync(Document.Bytes).GetAwaiter().GetResult();

    [Benchmark]
    public ReadResult NewChild()
    {
        using var reader = new IsolatedReader(_options);
        return reader.ReadAsync(Document.Bytes).GetAwaiter().GetResult();
    }
}
