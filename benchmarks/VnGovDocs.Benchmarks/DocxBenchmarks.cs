using BenchmarkDotNet.Attributes;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Docx;

namespace VnGovDocs.Benchmarks;

/// <summary>DOCX: what opening it costs at least, the reader alone, and the whole way to a document.</summary>
[MemoryDiagnoser]
public class DocxBenchmarks
{
    /// <summary>What to read.</summary>
    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    /// <summary>The choices for <see cref="Document"/>.</summary>
    public static IEnumerable<BenchmarkDocument> Documents => BenchmarkDocument.Of(".docx", GeneratedDocument.Docx);

    /// <summary>The package opened and its main part gone through.</summary>
    [Benchmark(Baseline = true)]
    public int PackageFloor() => Floors.Package(Document.Bytes);

    /// <summary>The same without the Open XML SDK.</summary>
    [Benchmark]
    public int ArchiveFloor() => Floors.Archive(Document.Bytes);

    /// <summary>Its main part inflated.</summary>
    [Benchmark]
    public int InflateFloor() => Floors.Inflated(Document.Bytes);

    /// <summary>Bytes to lines; answers with the count of characters.</summary>
    [Benchmark]
    public int Reader() =>
        new DocxReader().Read(Document.Bytes, new Budget(ReadLimits.Default, Document.Bytes.Length, CancellationToken.None), new DiagnosticBag(1000)).Text.Length;

    /// <summary>Bytes to document.</summary>
    [Benchmark]
    public ReadResult WholeRead() => GovDocumentReader.Read(Document.Bytes);
}
