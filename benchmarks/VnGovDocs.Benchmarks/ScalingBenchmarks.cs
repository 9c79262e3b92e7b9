using System.Text;
using BenchmarkDotNet.Attributes;

namespace VnGovDocs.Benchmarks;

/// <summary>The whole way from text to document at sizes from 10 KB to 8 MB: time per character must not grow.</summary>
[MemoryDiagnoser]
public class ScalingBenchmarks
{
    private const int Kilobyte = 1024;

    private byte[] _bytes = [];

    /// <summary>How much text.</summary>
    [Params(10, 100, 1000, 8000)]
    public int Kilobytes { get; set; }

    /// <summary>Articles with references and duties, or a directive whose items tell bodies what to do by when.</summary>
    [Params("decision", "directive")]
    public string Kind { get; set; } = "decision";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Generate()
    {
        int one = Of(1).Length, two = Of(2).Length;
        _bytes = Of(Math.Max(1, (Kilobytes * Kilobyte - one) / (two - one)));
    }

    /// <summary>Bytes to document.</summary>
    [Benchmark]
    public ReadResult WholeRead() => GovDocumentReader.Read(_bytes);

    private byte[] Of(int parts) => Kind == "decision" ? GeneratedDocument.Text(parts) : Encoding.UTF8.GetBytes(string.Join('\n', GeneratedDirective.Lines(parts)));
}
