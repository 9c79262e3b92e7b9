using BenchmarkDotNet.Attributes;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Docx;

namespace VnGovDocs.Benchmarks;

/// <summary>DOCX: the reader alone, and the whole way to a document.</summary>
[MemoryDiagnoser]
public class DocxBenchmarks
{
    /// <summary>What to read.</summary>
    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    /// <summary>The choices for <see cref="Document"/>.</summary>
    public static IEnumerable<BenchmarkDocument> Documents => BenchmarkDocument.Of(".docx", GeneratedDocument.Docx);

    /// <summary>Bytes to lines; answers with the count of characters.</summary>
    [Benchmark(Baseline = true)]
    public int Reader() =>
        new DocxReader().Read(Document.Bytes, new Budget(ReadLimits.Default, Document.Bytes.Length, CancellationToken.None), new DiagnosticBag(1000)).Text.Length;

    /// <summary>Bytes to document.</summary>
    [Benchmark]
    public ReadResult WholeRead() => GovDocumentReader.Read(Document.Bytes);
}
