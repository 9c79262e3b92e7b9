using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_file_gets_its_own_json_and_nothing_else_is_left()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.docx", "text\n"), _folder.Write("b", "text\n"), "--output", _folder["out"]);
        Assert.Equal(["a.json", "b.json"], _folder.Files("out"));
        Assert.Empty(run.Output);
        Assert.Contains("2 files: 2 complete, 0 partial, 0 failed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_would_share_a_name_keep_their_extension()
    {
        string[] files = [_folder.Write("a.docx", "1\n"), _folder.Write("a.html", "2\n"), _folder.Write("b.txt")];
        await CliRun.Of(["read", .. files, "--output", _folder["out"]]);
        Assert.Equal(["a.docx.json", "a.html.json", "b.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Names_do_not_depend_on_the_order_of_the_arguments_or_the_jobs()
    {
        string[] files = [_folder.Write("x/a.txt", "x\n"), _folder.Write("y/a.txt", "y\n"), _folder.Write("z/A.txt", "z\n"), _folder.Write("a.md", "md\n")];
        await CliRun.Of(["read", .. files, "--output", _folder["one"], "--jobs", "1"]);
        await CliRun.Of(["read", .. files.Reverse(), "--output", _folder["two"], "--jobs", "4"]);
        Assert.Equal(4, _folder.Files("one").Length);
        Assert.Equal(_folder.Files("one"), _folder.Files("two"));
        foreach (string name in _folder.Files("one")) Assert.Equal(File.ReadAllText(_folder[$"one/{name}"]), File.ReadAllText(_folder[$"two/{name}"]));
    }

    [Fact]
    public void A_full_name_that_is_taken_already_is_numbered()
    {
        InputFile[] files = [new("/1/a.docx", "a.docx"), new("/1/a.html", "a.html"), new("/1/a.docx.txt", "a.docx.txt")];
        Assert.Equal(["a.docx.2.json", "a.html.json", "a.docx.json"], OutputNames.For(files, ".json"));
    }

    [Fact]
    public async Task Subfolders_of_a_folder_are_kept()
    {
        _folder.Write("in/a.txt");
        _folder.Write("in/2020/a.txt");
        await CliRun.Of("read", _folder["in"], "--output", _folder["out"]);
        Assert.Equal(["2020/a.json", "a.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Results_of_an_earlier_run_are_not_read_as_documents()
    {
        _folder.Write("in/a.txt");
        for (int i = 0; i < 2; i++) await CliRun.Of("read", _folder["in"], "--output", _folder["in/out"]);
        Assert.Equal(["a.json"], _folder.Files("in/out"));
    }

    [Fact]
    public async Task A_failed_file_is_written_with_its_status_and_code()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.docx", ""), "--output", _folder["out"]);
        string json = await File.ReadAllTextAsync(_folder["out/a.json"], TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("\"status\": \"failed\"", json, StringComparison.Ordinal);
        Assert.Contains("\"code\": \"VGD0101\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said_before_anything_is_read()
    {
        string file = _folder.Write("file");
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), "--output", Path.Combine(file, "out"));
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.StartsWith("vngovdocs: cannot write to ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_named_and_leaves_no_rest()
    {
        Directory.CreateDirectory(_folder["out/a.json"]);
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), _folder.Write("b.txt"), "--output", _folder["out"]);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("cannot write " + _folder["out/a.json"], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal([ReadJournal.FileName, "b.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task A_progress_bar_is_drawn_on_a_terminal_only()
    {
        string[] files = [.. Enumerable.Range(0, 6).Select(i => _folder.Write($"{i}.txt"))];
        string[] args = ["read", .. files, "--output", _folder["out"]];
        Assert.Contains("6/6", (await CliRun.Of("", terminal: true, args)).Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', (await CliRun.Of(args)).Error);
    }
}
