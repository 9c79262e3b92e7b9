using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.ML.Tokenizers;
using VnGovDocs.Chunking;
using VnGovDocs.Export;
using VnGovDocs.Reading;
using VnGovDocs.Recognition;
using VnGovDocs.Resolution;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Benchmarks;

/// <summary>The stages of a read, each alone, on the largest DOCX of the corpus and on a long generated one. All but the first work on the text, whatever format it came from.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private ReadResult _result = null!;
    private byte[] _bytes = [];
    private Tokenizer _tokenizer = null!;
    private readonly StageWatch _watch = StageWatch.None;
    private readonly StringBuilder _normalized = new();
    private readonly List<TextEdit> _edits = [];

    /// <summary>What to read.</summary>
    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    /// <summary>The choices for <see cref="Document"/>.</summary>
    public static IEnumerable<BenchmarkDocument> Documents => BenchmarkDocument.Of(".docx", GeneratedDocument.Docx);

    /// <summary>Reads it once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _bytes = Document.Bytes;
        _result = GovDocumentReader.Read(_bytes);
        _tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base");
    }

    /// <summary>Bytes to normalized lines.</summary>
    [Benchmark]
    public int Read() => new Reading.Docx.DocxReader().Read(_bytes, new Budget(ReadLimits.Default, _bytes.Length, CancellationToken.None), new DiagnosticBag(1000)).Text.Length;

    /// <summary>Every line normalized again.</summary>
    [Benchmark]
    public int Normalize()
    {
        _normalized.Clear();
        _edits.Clear();
        foreach (SourceLine line in _result.Source!.Lines) TextNormalizer.Normalize(_result.Source.TextOf(line.Span), _normalized, _edits);
        return _normalized.Length;
    }

    /// <summary>Lines to zones.</summary>
    [Benchmark]
    public int Zone() => Zoner.Zone(_result.Source!, new TextSpan(0, _result.Source!.Text.Length), _watch).Zones.Count;

    /// <summary>Lines to model: zones and all recognizers.</summary>
    [Benchmark]
    public int Recognize() => DocumentRecognizer.Recognize(_result.Source!, new DiagnosticBag(1000), static () => { }).Document.Directives.Count;

    /// <summary>A node found as one speaks of it, and the directives sorted.</summary>
    [Benchmark]
    public int Resolve() => (_result.Document!.Find("Điều 2") is null ? 0 : 1) + _result.Document!.Directives.ByDeadline().Count();

    /// <summary>Model to JSON.</summary>
    [Benchmark]
    public int ExportJson() => _result.ToJson().Length;

    /// <summary>Model to Akoma Ntoso.</summary>
    [Benchmark]
    public int ExportAkomaNtoso() => _result.Document!.ToAkomaNtoso().Length;

    /// <summary>Model to Markdown.</summary>
    [Benchmark]
    public int ExportMarkdown() => _result.Document!.ToMarkdown().Length;

    /// <summary>Model to chunks of at most 512 tokens.</summary>
    [Benchmark]
    public int Chunk() => _result.Chunk(new ChunkOptions { Tokenizer = _tokenizer }).Count;
}
