using System.Diagnostics;
using System.Globalization;
using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Isolation;
using VnGovDocs.Model;
using VnGovDocs.Ocr;
using VnGovDocs.Resolution;
using VnGovDocs.Tests.Cli;
using VnGovDocs.Tests.Ocr;

namespace VnGovDocs.Tests.Isolation;

/// <summary>Reads in child processes: the same results, and a coded failure for whatever ends a child.</summary>
public class IsolatedReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Formats => [.. GeneratedFiles.Formats];

    [Theory, MemberData(nameof(Formats))]
    public async Task A_file_reads_as_it_does_in_this_process(string format)
    {
        byte[] bytes = GeneratedFiles.Of(format);
        using var reader = new IsolatedReader(Options());
        ReadResult result = await reader.ReadAsync(bytes, cancellationToken: None);
        Assert.Equal(GovDocumentReader.Read(bytes, cancellationToken: None).ToJson(), result.ToJson());
    }

    [Fact]
    public async Task A_file_on_disk_is_named_by_its_extension()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.docx", GeneratedFiles.Text);
        using var reader = new IsolatedReader(Options());
        ReadResult result = await reader.ReadFileAsync(path, cancellationToken: None);
        Assert.Equal(GovDocumentReader.ReadFile(path).ToJson(), result.ToJson());
        Assert.Contains(result.Diagnostics, remark => remark.Code == DiagnosticCodes.MisnamedFile);
        await Assert.ThrowsAsync<FileNotFoundException>(() => reader.ReadFileAsync(path + "x", cancellationToken: None));
    }

    [Fact]
    public async Task A_child_is_kept_for_the_next_file_and_many_files_may_come_at_once()
    {
        byte[] bytes = GeneratedFiles.Of("docx");
        string expected = GovDocumentReader.Read(bytes, cancellationToken: None).ToJson();
        using var reader = new IsolatedReader(Options() with { MaxProcesses = 2, MaxReadsPerProcess = 15 });
        ReadResult[] results = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => reader.ReadAsync(bytes, cancellationToken: None)));
        Assert.All(results, result => Assert.Equal(expected, result.ToJson()));
    }

    [Fact]
    public async Task Scans_are_read_by_the_callers_engine_and_the_rest_in_the_child()
    {
        var engine = new WordsEngine([.. WordsEngine.Line("UBND TỈNH LÂM ĐỒNG", 60, 80), .. WordsEngine.Line("Sô: 15/QĐ-UBND", 75, 120), new OcrWord("x", double.NaN, 1, 5, 5, 10, 10, 1)]) { Slope = 0.001 };
        ReadOptions options = ReadOptions.Default with { Ocr = engine };
        using var reader = new IsolatedReader(Options());
        ReadResult result = await reader.ReadAsync(PicturePdf.Blank, options, None);
        Assert.Equal([1], engine.Asked);
        Assert.Equal(GovDocumentReader.Read(PicturePdf.Blank, options, None).ToJson(), result.ToJson());
        Assert.Equal("15/QĐ-UBND", result.Document?.Number?.Text);
        Assert.Equal("Sô", Assert.Single(result.Source!.Repairs).Raw);
        result = await reader.ReadAsync(PicturePdf.Blank, ReadOptions.Default with { Ocr = new WordsEngine([], OcrProblem.Unavailable) }, None);
        Assert.Equal(ReadFailureKind.NeedsOcr, result.Failure?.Kind);
    }

    [Fact]
    public async Task Limits_travel_to_the_child()
    {
        using var reader = new IsolatedReader(Options());
        ReadResult result = await reader.ReadAsync(GeneratedFiles.Of("text"), new ReadOptions { Limits = ReadLimits.Default with { MaxLines = 3 } }, None);
        Assert.Equal(nameof(ReadLimits.MaxLines), result.Failure?.Limit);
        result = await reader.ReadAsync(GeneratedFiles.Of("text"), new ReadOptions { Limits = ReadLimits.Default with { MaxInputBytes = 3 } }, None);
        Assert.Equal(nameof(ReadLimits.MaxInputBytes), result.Failure?.Limit);
    }

    [Fact]
    public async Task A_catalog_is_asked_in_this_process()
    {
        using var reader = new IsolatedReader(Options());
        ReadResult result = await reader.ReadAsync(GeneratedFiles.Of("text"), new ReadOptions { ReferenceCatalog = new Catalog() }, None);
        Assert.Contains(result.GetDocumentOrThrow().References, one => one.CatalogId == "found");
    }

    [Fact]
    public async Task A_child_that_takes_too_long_is_killed_and_the_next_file_is_read()
    {
        using var reader = new IsolatedReader(Options() with { MaxProcesses = 1 });
        await reader.ReadAsync(GeneratedFiles.Of("text"), cancellationToken: None);
        using var hasty = new IsolatedReader(Options() with { ReadTimeout = TimeSpan.FromMilliseconds(1) });
        ReadResult result = await hasty.ReadAsync(GeneratedFiles.Of("pdf"), cancellationToken: None);
        Assert.Equal(new ReadFailure(ReadFailureKind.TimedOut, DiagnosticCodes.ChildKilled, nameof(IsolatedReaderOptions.ReadTimeout)), result.Failure);
        Assert.Equal(DocumentFormat.Pdf, result.Format);
        Assert.Equal(GovDocumentReader.Read(GeneratedFiles.Of("pdf"), cancellationToken: None).Sha256, result.Sha256);
        Assert.True((await reader.ReadAsync(GeneratedFiles.Of("pdf"), cancellationToken: None)).HasDocument);
    }

    [Fact]
    public async Task A_child_that_takes_too_much_memory_is_killed()
    {
        using var reader = new IsolatedReader(Options() with { MaxMemoryBytes = 30 << 20 });
        ReadResult result = await reader.ReadAsync(System.Text.Encoding.UTF8.GetBytes(GeneratedFiles.Document(20_000)), cancellationToken: None);
        Assert.Equal(new ReadFailure(ReadFailureKind.LimitExceeded, DiagnosticCodes.ChildKilled, nameof(IsolatedReaderOptions.MaxMemoryBytes)), result.Failure);
    }

    [Fact]
    public async Task A_heap_that_is_full_is_a_coded_failure_of_the_read()
    {
        // The heap may have 64 MiB, the process more than it will ever take.
        using var reader = new IsolatedReader(new IsolatedReaderOptions { WorkerCommand = ["sh", "-c", "export DOTNET_GCHeapHardLimit=4000000; exec \"$@\"", "sh", .. Worker] });
        ReadResult result = await reader.ReadAsync(System.Text.Encoding.UTF8.GetBytes(GeneratedFiles.Document(40_000)), cancellationToken: None);
        Assert.Equal(new ReadFailure(ReadFailureKind.LimitExceeded, DiagnosticCodes.OutOfMemory), result.Failure);
    }

    [Fact]
    public async Task A_child_that_dies_costs_its_file_only()
    {
        // It greets as a child does, takes the first bytes, and is gone.
        using var folder = new TemporaryFolder();
        await using (FileStream greeting = File.Create(folder["greeting"])) WorkerFrames.Write(greeting, WorkerFrames.Greeting);
        using var reader = new IsolatedReader(new IsolatedReaderOptions { WorkerCommand = ["sh", "-c", $"cat '{folder["greeting"]}'; head -c 1 > /dev/null; kill -SEGV $$"] });
        for (int i = 0; i < 2; i++)
        {
            ReadResult result = await reader.ReadAsync(GeneratedFiles.Of("docx"), cancellationToken: None);
            Assert.Equal(new ReadFailure(ReadFailureKind.Crashed, DiagnosticCodes.ChildDied), result.Failure);
            Assert.Equal(ReadStatus.Failed, result.Status);
        }
    }

    [Fact]
    public async Task A_cancelled_read_kills_its_child_and_throws()
    {
        using var reader = new IsolatedReader(Options());
        await reader.ReadAsync(GeneratedFiles.Of("text"), cancellationToken: None);
        using var cancelling = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        byte[] large = System.Text.Encoding.UTF8.GetBytes(GeneratedFiles.Document(60_000));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(large, cancellationToken: cancelling.Token));
        Assert.True((await reader.ReadAsync(GeneratedFiles.Of("text"), cancellationToken: None)).HasDocument);
    }

    [Theory]
    [InlineData("cat")]
    [InlineData("no-such-program-anywhere")]
    public async Task A_program_that_is_no_worker_is_the_callers_mistake(string program)
    {
        using var reader = new IsolatedReader(new IsolatedReaderOptions { WorkerCommand = [program] });
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ReadAsync(GeneratedFiles.Of("text"), cancellationToken: None));
    }

    [Fact]
    public void Bounds_that_allow_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsolatedReader(Options() with { MaxProcesses = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsolatedReader(Options() with { MaxMemoryBytes = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsolatedReader(Options() with { ReadTimeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentException>(() => new IsolatedReader(Options() with { WorkerCommand = [] }));
    }

    [Fact]
    public async Task No_child_outlives_its_reader()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = GeneratedFiles.Of("text");
        var reader = new IsolatedReader(new IsolatedReaderOptions { WorkerCommand = ["sh", "-c", $"echo $$ > '{folder["pid"]}'; exec \"$@\"", "sh", .. Worker] });
        await reader.ReadAsync(bytes, cancellationToken: None);
        using Process child = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(folder["pid"], None), CultureInfo.InvariantCulture));
        reader.Dispose();
        Assert.True(child.WaitForExit(TimeSpan.FromSeconds(10)));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => reader.ReadAsync(bytes, cancellationToken: None));
    }

    internal static IReadOnlyList<string> Worker { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "VnGovDocs.Cli.dll")];

    private static IsolatedReaderOptions Options() => new() { WorkerCommand = Worker };

    private sealed class Catalog : IReferenceCatalog
    {
        public string? Find(DocumentReference reference) => "found";
    }
}
