using System.Diagnostics;
using VnGovDocs.Cli;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Tests.Isolation;

namespace VnGovDocs.Tests.Cli;

/// <summary>The tool with <c>--isolated</c>, and as a child of its own.</summary>
public sealed class IsolatedReadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Isolated_reading_prints_the_same()
    {
        string path = _folder["a.docx"];
        await File.WriteAllBytesAsync(path, GeneratedFiles.Of("docx"), TestContext.Current.CancellationToken);
        CliRun plain = await CliRun.Of("read", path, "--format", "json", "--locations"), isolated = await CliRun.Of("read", path, "--format", "json", "--locations", "--isolated");
        Assert.Equal(plain, isolated);
        Assert.Equal((await CliRun.Of("tasks", path, "--format", "csv")).Output, (await CliRun.Of("tasks", path, "--format", "csv", "--isolated")).Output);
    }

    [Fact]
    public async Task The_tool_is_its_own_child()
    {
        var start = new ProcessStartInfo(IsolatedReaderTests.Worker[0], [.. IsolatedReaderTests.Worker.Skip(1), "read", _folder.Write("a.txt"), "--isolated", "--format", "json"]) { RedirectStandardOutput = true };
        using Process tool = Process.Start(start)!;
        string json = await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, tool.ExitCode);
        Assert.Contains("05/QĐ-SNV", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_has_no_children()
    {
        var start = new ProcessStartInfo(IsolatedReaderTests.Worker[0], [.. IsolatedReaderTests.Worker.Skip(1), "read", _folder.Write("a.txt"), "--isolated"]) { RedirectStandardError = true, Environment = { ["VNGOVDOCS_WORKER"] = "1" } };
        using Process tool = Process.Start(start)!;
        string error = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Failed, tool.ExitCode);
        Assert.StartsWith("vngovdocs: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_child_is_exit_code_4_and_the_other_files_are_read()
    {
        string dying = $"if [ -e '{_folder["once"]}' ]; then exec \"$@\"; fi; touch '{_folder["once"]}'; cat '{_folder["greeting"]}'; head -c 1 > /dev/null; kill -SEGV $$";
        using (FileStream greeting = File.Create(_folder["greeting"])) VnGovDocs.Isolation.WorkerFrames.Write(greeting, VnGovDocs.Isolation.WorkerFrames.Greeting);
        string[] files = [_folder.Write("a.txt"), _folder.Write("b.txt")];
        CliRun run = await CliRun.Of("", false, ["read", .. files, "--isolated", "--jobs", "1", "-o", _folder["out"]], workerCommand: ["sh", "-c", dying, "sh", .. IsolatedReaderTests.Worker]);
        Assert.Equal(ExitCode.Killed, run.Code);
        Assert.Contains("a.txt: The process that read the file ended without an answer. (VGD0904)", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 files: 1 complete, 0 partial, 0 failed, 1 killed", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.json", "b.json"], _folder.Files("out"));
    }
}
