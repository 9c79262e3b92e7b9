using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

/// <summary>Runs that were interrupted go on where they stopped.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string[] _inputs;

    public ResumeTests() => _inputs = [.. Enumerable.Range(0, 4).Select(i => _folder.Write($"in/{i}.txt", $"Số: {i}/QĐ-SNV\n"))];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_that_ends_leaves_no_journal() => Assert.Equal(["0.json", "1.json", "2.json", "3.json"], await Written("read", _folder["in"], "-o", _folder["out"]));

    [Fact]
    public async Task What_an_interrupted_run_wrote_is_not_read_again()
    {
        await Interrupt(files: 2);
        string before = await Read("out/0.json");
        await File.WriteAllTextAsync(_folder["out/0.json"], "kept", TestContext.Current.CancellationToken);
        CliRun run = await CliRun.Of("read", _folder["in"], "-o", _folder["out"], "--resume");
        Assert.Equal((ExitCode.Complete, "kept"), (run.Code, await Read("out/0.json")));
        Assert.Contains("4 files (2 before): 4 complete", run.Error, StringComparison.Ordinal);
        Assert.Equal(["0.json", "1.json", "2.json", "3.json"], _folder.Files("out"));
        Assert.Contains("0/QĐ-SNV", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_changed_or_whose_result_is_gone_is_read_again()
    {
        await Interrupt(files: 3);
        _folder.Write("in/0.txt", "Số: 77/QĐ-SNV\n");
        File.Delete(_folder["out/1.json"]);
        CliRun run = await CliRun.Of("read", _folder["in"], "-o", _folder["out"], "--resume");
        Assert.Contains("(1 before)", run.Error, StringComparison.Ordinal);
        Assert.Contains("77/QĐ-SNV", await Read("out/0.json"), StringComparison.Ordinal);
        Assert.Contains("1/QĐ-SNV", await Read("out/1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_was_cut_off_does_not_count()
    {
        await Interrupt(files: 2);
        string journal = await Read($"out/{ReadJournal.FileName}");
        await File.WriteAllTextAsync(_folder[$"out/{ReadJournal.FileName}"], journal[..^4], TestContext.Current.CancellationToken);
        CliRun run = await CliRun.Of("read", _folder["in"], "-o", _folder["out"], "--resume");
        Assert.Contains("4 files (1 before): 4 complete", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--locations")]
    [InlineData("--no-text")]
    public async Task Other_options_are_not_mixed_in(string option)
    {
        await Interrupt(files: 2);
        CliRun run = await CliRun.Of("read", _folder["in"], "-o", _folder["out"], "--resume", option);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("read without --resume to write everything anew", run.Error, StringComparison.Ordinal);
        Assert.Equal([ReadJournal.FileName, "0.json", "1.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Another_version_is_not_mixed_in()
    {
        await Interrupt(files: 2);
        string journal = await Read($"out/{ReadJournal.FileName}");
        await File.WriteAllTextAsync(_folder[$"out/{ReadJournal.FileName}"], "vngovdocs 0.0.1" + journal[journal.IndexOf('\n', StringComparison.Ordinal)..], TestContext.Current.CancellationToken);
        Assert.Contains("was begun by vngovdocs 0.0.1, this is vngovdocs ", (await CliRun.Of("read", _folder["in"], "-o", _folder["out"], "--resume")).Error, StringComparison.Ordinal);
        Assert.Equal(["0.json", "1.json", "2.json", "3.json"], await Written("read", _folder["in"], "-o", _folder["out"]));
    }

    [Fact]
    public async Task Resuming_nothing_begins() => Assert.Equal(["0.json", "1.json", "2.json", "3.json"], await Written("read", _folder["in"], "-o", _folder["out"], "--resume"));

    [Fact]
    public async Task Resuming_without_a_folder_is_a_mistake()
    {
        CliRun run = await CliRun.Of("read", _inputs[0], "--resume");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_with_one_message_and_the_rest_can_be_resumed()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full.");
        Directory.CreateDirectory(_folder["out"]);
        File.CreateSymbolicLink(_folder["out/1.json"], "/dev/full");
        CliRun full = await CliRun.Of("read", _folder["in"], "-o", _folder["out"], "--jobs", "1");
        Assert.Equal(ExitCode.Failed, full.Code);
        Assert.Single(full.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("1.json: no space left on the disk; make room and go on with --resume", full.Error, StringComparison.Ordinal);
        File.Delete(_folder["out/1.json"]);
        Assert.Equal(["0.json", "1.json", "2.json", "3.json"], await Written("read", _folder["in"], "-o", _folder["out"], "--resume"));
    }

    /// <summary>A run over the first files that was killed before its end: their results and its journal lie there.</summary>
    private async Task Interrupt(int files)
    {
        await CliRun.Of(["read", .. _inputs[..files], "-o", _folder["out"]]);
        using ReadJournal journal = ReadJournal.Begin(_folder["out"], "");
        foreach (string input in _inputs[..files])
            journal.Add(Path.ChangeExtension(Path.GetFileName(input), ".json"), GovDocumentReader.ReadFile(input).Sha256, ExitCode.Complete);
    }

    private async Task<string[]> Written(params string[] args)
    {
        CliRun run = await CliRun.Of(args);
        Assert.Equal(ExitCode.Complete, run.Code);
        return _folder.Files("out");
    }

    private Task<string> Read(string name) => File.ReadAllTextAsync(_folder[name], TestContext.Current.CancellationToken);
}
