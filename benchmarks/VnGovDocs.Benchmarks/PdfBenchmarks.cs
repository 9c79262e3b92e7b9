using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Pdf;

namespace VnGovDocs.Benchmarks;

/// <summary>
/// PDF: its letters by PdfPig, the reader alone, the whole way to a document, and, where it is installed, <c>pdftotext -layout</c> on the same file in the same
/// run. The environment variable VNGOVDOCS_PDF names one more file to measure.
/// </summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private const int Pages = 250;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"vngovdocs-{Guid.NewGuid():N}.pdf");

    /// <summary>What to read.</summary>
    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    /// <summary>The choices for <see cref="Document"/>.</summary>
    public static IEnumerable<BenchmarkDocument> Documents
    {
        get
        {
            IEnumerable<BenchmarkDocument> documents = BenchmarkDocument.Of(".pdf", _ => GeneratedPdf.Of(Pages));
            return Environment.GetEnvironmentVariable("VNGOVDOCS_PDF") is { } path ? documents.Append(new BenchmarkDocument(Path.GetFileName(path), File.ReadAllBytes(path))) : documents;
        }
    }

    /// <summary>Puts the file where another program finds it.</summary>
    [GlobalSetup]
    public void WriteFile() => File.WriteAllBytes(_path, Document.Bytes);

    /// <summary>Takes it away again.</summary>
    [GlobalCleanup]
    public void DeleteFile() => File.Delete(_path);

    /// <summary>The letters of all pages.</summary>
    [Benchmark(Baseline = true)]
    public int LettersFloor() => Floors.Letters(Document.Bytes);

    /// <summary>Bytes to lines; answers with the count of characters.</summary>
    [Benchmark]
    public int Reader() =>
        new PdfReader().Read(Document.Bytes, new Budget(ReadLimits.Default, Document.Bytes.Length, CancellationToken.None), new DiagnosticBag(1000)).Text.Length;

    /// <summary>Bytes to document.</summary>
    [Benchmark]
    public ReadResult WholeRead() => GovDocumentReader.Read(Document.Bytes);

    /// <summary>The process, its start included; answers with its exit code.</summary>
    [Benchmark]
    public int PdfToText()
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", _path, "-"]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
