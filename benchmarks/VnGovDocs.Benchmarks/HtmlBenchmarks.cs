using BenchmarkDotNet.Attributes;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Html;

namespace VnGovDocs.Benchmarks;

/// <summary>HTML: what parsing it costs at least, the reader alone, and the whole way to a document.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    /// <summary>What to read.</summary>
    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    /// <summary>The choices for <see cref="Document"/>.</summary>
    public static IEnumerable<BenchmarkDocument> Documents => BenchmarkDocument.Of(".html", GeneratedDocument.Html);

    /// <summary>The tree.</summary>
    [Benchmark(Baseline = true)]
    public int ParserFloor() => Floors.Parsed(Document.Bytes);

    /// <summary>Bytes to lines; answers with the count of characters.</summary>
    [Benchmark]
    public int Reader() =>
        new HtmlReader().Read(Document.Bytes, new Budget(ReadLimits.Default, Document.Bytes.Length, CancellationToken.None), new DiagnosticBag(1000)).Text.Length;

    /// <summary>Bytes to document.</summary>
    [Benchmark]
    public ReadResult WholeRead() => GovDocumentReader.Read(Document.Bytes);
}
