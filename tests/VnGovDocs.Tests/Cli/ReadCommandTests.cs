using System.Text.Json;
using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_file_is_printed_as_one_indented_document()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), "--format", "json");
        Assert.Equal(ExitCode.Complete, run.Code);
        Assert.StartsWith("{\n  \"schemaVersion\"", run.Output, StringComparison.Ordinal);
        Assert.Equal("Số: 05/QĐ-SNV\n", Source(run.Output).GetProperty("text").GetString());
    }

    [Fact]
    public async Task Redirected_output_is_json_without_asking()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"));
        Assert.StartsWith("{\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_a_summary_in_color_without_asking()
    {
        CliRun run = await CliRun.Of("", terminal: true, ["read", _folder.Write("a.txt")]);
        Assert.Contains("\u001b[32mcomplete\u001b[0m", run.Output, StringComparison.Ordinal);
        Assert.Contains("Number", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_has_no_color()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), "--format", "summary");
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task The_standard_input_is_read_as_a_file()
    {
        CliRun run = await CliRun.Of("Số: 06/QĐ-SNV\n", false, ["read", "-", "--format", "ndjson"]);
        Assert.Equal("Số: 06/QĐ-SNV\n", Source(Assert.Single(run.Lines)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task Ndjson_keeps_the_order_of_the_files_when_several_are_read_at_once()
    {
        string[] texts = [.. Enumerable.Range(0, 60).Select(i => $"Số: {i}/QĐ-SNV\n" + new string('x', i % 7 == 0 ? 200_000 : 1) + "\n")];
        string[] paths = [.. texts.Select((text, i) => _folder.Write($"{i:00}.txt", text))];
        CliRun run = await CliRun.Of(["read", .. paths, "--format", "ndjson", "--jobs", "4"]);
        Assert.Equal(texts, run.Lines.Select(line => Source(line).GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Several_files_with_json_are_written_one_a_line()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), _folder.Write("b.txt"), "--format", "json");
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_in_order_whatever_the_names_and_without_hidden_files()
    {
        _folder.Write("in/b.txt", "b\n");
        _folder.Write("in/a.unheard", "a\n");
        _folder.Write("in/sub/c", "c\n");
        _folder.Write("in/.hidden.txt", "hidden\n");
        _folder.Write("in/.git/d.txt", "hidden\n");
        CliRun run = await CliRun.Of("read", _folder["in"]);
        Assert.Equal(["a\n", "b\n", "c\n"], run.Lines.Select(line => Source(line).GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_file_named_twice_is_read_once() =>
        Assert.Single((await CliRun.Of("read", _folder.Write("a.txt"), _folder["a.txt"], "--format", "ndjson")).Lines);

    [Fact]
    public async Task No_text_and_locations_reach_the_json()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), "--no-text", "--locations");
        Assert.False(Source(run.Output).TryGetProperty("text", out _));
    }

    [Fact]
    public async Task Tree_shows_the_document_and_its_status()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), "--format", "tree");
        Assert.Contains("complete", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  kind", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_fails_makes_the_exit_code_2_and_is_still_printed()
    {
        CliRun run = await CliRun.Of("read", _folder.Write("a.txt"), _folder.Write("b.txt", ""), "--format", "ndjson");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("\"status\":\"failed\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("b.txt: The file holds no text. (VGD0101)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_fails_and_the_others_are_read()
    {
        CliRun run = await CliRun.Of("read", _folder["none.docx"], _folder.Write("a.txt"));
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("none.docx: cannot be read: no such file", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "x", "--format", "xml")]
    [InlineData("read", "x", "--jobs", "0")]
    [InlineData("read", "x", "--jobs", "many")]
    [InlineData("read", "x", "--output", "o", "--format", "tree")]
    [InlineData("read", "x", "--nonsense")]
    [InlineData("nonsense")]
    [InlineData]
    public async Task A_wrong_command_line_is_exit_code_3_and_says_why(params string[] args)
    {
        CliRun run = await CliRun.Of(args);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_run_without_a_stack_trace()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        CliRun run = await CliRun.Of("", false, ["read", _folder.Write("a.txt")], cancelled.Token);
        Assert.Equal(ExitCode.Cancelled, run.Code);
        Assert.Equal("vngovdocs: cancelled\n", run.Error);
    }

    [Fact]
    public async Task Help_mentions_every_option_and_teaches()
    {
        CliRun run = await CliRun.Of("read", "--help");
        Assert.Equal(ExitCode.Complete, run.Code);
        string[] taught = ["--format", "--output", "--jobs", "--locations", "--no-text", "--help", "Examples:", "Exit codes:", "ndjson"];
        Assert.All(taught, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_root_help_names_both_commands_and_the_exit_codes()
    {
        CliRun run = await CliRun.Of("--help");
        Assert.All(["read", "schema", "--version", "130"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Schema_prints_the_schema_of_the_library() =>
        Assert.Equal(VnGovDocs.Export.GovDocumentSchema.Json, (await CliRun.Of("schema")).Output);

    [Fact]
    public async Task Version_is_one_bare_number() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", (await CliRun.Of("--version")).Output);

    private static JsonElement Source(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("source").Clone();
    }
}
