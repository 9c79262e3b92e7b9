using System.Text.Json.Nodes;
using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

public sealed class TasksCommandTests : IDisposable
{
    private static readonly string Directive = Sample("chi-thi-ubnd-tinh"), Plan = Sample("ke-hoach-ubnd-xa"), Telegram = Sample("cong-dien");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_table_groups_by_assignee_in_printed_order_and_says_the_one_document_once()
    {
        CliRun run = await CliRun.Of("tasks", Directive);
        Assert.Equal(ExitCode.Complete, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal($"16/CT-UBND · {Directive}", run.Lines[0]);
        string[] expected = ["Sở Nông nghiệp và Môi trường  5 tasks", "Sở Xây dựng  2 tasks", "Ban Quản lý Khu kinh tế tỉnh  1 task", "Sở Công Thương  1 task", "Công an tỉnh  1 task"];
        Assert.Equal(expected, Headings(run)[..5]);
    }

    [Fact]
    public async Task Inside_a_group_days_come_in_order_and_what_has_none_last()
    {
        CliRun run = await CliRun.Of("tasks", Directive, "--for", "Chủ tịch Ủy ban nhân dân các xã", "--format", "csv");
        string[] days = [.. TaskLists.Csv(run.Output).Select(row => row["due"])];
        Assert.Equal(["2026-04-30", "", "", ""], days);
        Assert.Contains("  before 2026-04-30 ", (await CliRun.Of("tasks", Directive)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_of_several_leads_stands_under_each_with_the_others_beside_it()
    {
        CliRun run = await CliRun.Of("tasks", Directive);
        Assert.Equal(2, run.Lines.Count(line => line.Contains("Ban Quản lý Khu kinh tế tỉnh, Sở Công Thương vận động", StringComparison.Ordinal)));
        Assert.Contains(run.Lines, line => line.EndsWith("  and Sở Công Thương", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.EndsWith("  and Ban Quản lý Khu kinh tế tỉnh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_documents_make_one_list_and_each_task_names_its_own()
    {
        CliRun run = await CliRun.Of("tasks", Plan, Telegram);
        Assert.Contains(run.Lines, line => line.EndsWith($"57/KH-UBND · {Plan}", StringComparison.Ordinal) || line.TrimStart().StartsWith("57/KH-UBND ·", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.TrimStart().StartsWith("19/CĐ-UBND ·", StringComparison.Ordinal));
        Assert.StartsWith("(nobody named)  2 tasks", Headings(run)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_forbidden_is_marked_and_printed_deadlines_stand_where_there_is_no_day()
    {
        CliRun run = await CliRun.Of("tasks", Directive);
        Assert.Contains(run.Lines, line => line.Contains("✗ Tuyệt đối không để phát sinh giếng khoan", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("  hằng tháng ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Color_is_for_terminals_only()
    {
        Assert.Contains("\u001b[1mCông an tỉnh\u001b[0m", (await CliRun.Of("", terminal: true, ["tasks", Directive])).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await CliRun.Of("tasks", Directive)).Output);
        await CliRun.Of("", terminal: true, ["tasks", Directive, "-o", _folder["tasks.txt"]]);
        Assert.DoesNotContain('\u001b', await File.ReadAllTextAsync(_folder["tasks.txt"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task For_finds_those_who_take_part_too_but_not_the_other_leads_of_a_task()
    {
        CliRun police = await CliRun.Of("tasks", Directive, "--for", "công an tỉnh");
        Assert.Equal(["Sở Nông nghiệp và Môi trường  1 task", "Công an tỉnh  1 task"], Headings(police));
        CliRun trade = await CliRun.Of("tasks", Directive, "--for", "Sở Công Thương");
        Assert.Equal(["Sở Công Thương  1 task"], Headings(trade));
    }

    [Fact]
    public async Task Until_keeps_what_is_due_by_that_day()
    {
        CliRun run = await CliRun.Of("tasks", Directive, "--until", "2026-04-30", "--format", "json");
        Assert.Equal(["2026-04-15", "2026-04-30"], JsonNode.Parse(run.Output)!.AsArray().Select(item => (string?)item!["directive"]!["due"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_tasks_are_no_failure_and_programs_get_an_empty_list()
    {
        string text = _folder.Write("a.txt");
        foreach ((string format, string output) in new[] { ("table", ""), ("json", "[]\n") })
        {
            CliRun run = await CliRun.Of("tasks", text, "--format", format);
            Assert.Equal((ExitCode.Complete, output, "vngovdocs: no tasks found\n"), (run.Code, run.Output, run.Error));
        }
        Assert.Empty(TaskLists.Csv((await CliRun.Of("tasks", text, "--format", "csv")).Output));
        Assert.Empty(Ical.Net.Calendar.Load((await CliRun.Of("tasks", text, "--format", "ics")).Output)!.Todos);
    }

    [Fact]
    public async Task A_broken_file_is_told_and_the_others_are_listed()
    {
        CliRun run = await CliRun.Of("tasks", _folder.Write("b.docx", ""), Directive, _folder["none.docx"]);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("b.docx: The file holds no text. (VGD0101)", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.docx: cannot be read: no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("Công an tỉnh  1 task", run.Lines);
    }

    [Fact]
    public async Task The_list_does_not_depend_on_the_jobs_or_the_run()
    {
        foreach (string format in new[] { "table", "csv", "json", "ics" })
        {
            CliRun one = await CliRun.Of("tasks", Plan, Telegram, Directive, "--format", format, "--jobs", "1");
            CliRun two = await CliRun.Of("tasks", Plan, Telegram, Directive, "--format", format, "--jobs", "4");
            Assert.Equal(one, two);
        }
    }

    [Fact]
    public async Task The_ending_of_the_output_file_chooses_the_format_and_nothing_else_is_left()
    {
        foreach (string ending in new[] { "csv", "json", "ics", "txt" })
        {
            CliRun run = await CliRun.Of("tasks", Directive, "-o", _folder[$"out/tasks.{ending}"]);
            Assert.Equal((ExitCode.Complete, ""), (run.Code, run.Output));
            CliRun printed = await CliRun.Of("tasks", Directive, "--format", ending == "txt" ? "table" : ending);
            Assert.Equal(printed.Output, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder[$"out/tasks.{ending}"], TestContext.Current.CancellationToken)));
        }
        Assert.Equal(["tasks.csv", "tasks.ics", "tasks.json", "tasks.txt"], _folder.Files("out"));
    }

    [Fact]
    public async Task The_list_of_an_earlier_run_is_not_read_as_a_document()
    {
        File.Copy(Directive, _folder["a.docx"]);
        await CliRun.Of("tasks", _folder.Path, "-o", _folder["tasks.txt"]);
        string first = await File.ReadAllTextAsync(_folder["tasks.txt"], TestContext.Current.CancellationToken);
        await CliRun.Of("tasks", _folder.Path, "-o", _folder["tasks.txt"]);
        Assert.Equal(first, await File.ReadAllTextAsync(_folder["tasks.txt"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_said_before_anything_is_read()
    {
        Directory.CreateDirectory(_folder["taken"]);
        CliRun run = await CliRun.Of("tasks", _folder["none.docx"], "-o", _folder["taken"]);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal($"vngovdocs: cannot write {_folder["taken"]}: it is a folder\n", run.Error);
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("tasks", "x", "--format", "xml")]
    [InlineData("tasks", "x", "--until", "31/12/2026")]
    [InlineData("tasks", "x", "--until", "2026-02-30")]
    [InlineData("tasks", "x", "--for", " ")]
    [InlineData("tasks", "x", "-o", "x")]
    [InlineData("tasks", "x", "-o", "")]
    [InlineData("tasks", "\0", "-o", "y")]
    [InlineData("tasks", "x", "--jobs", "0")]
    [InlineData("tasks", "x", "--nonsense")]
    public async Task A_wrong_command_line_is_exit_code_3_and_says_why(params string[] args)
    {
        CliRun run = await CliRun.Of(args);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("tasks --help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_mentions_every_option_and_teaches()
    {
        CliRun run = await CliRun.Of("tasks", "--help");
        string[] taught = ["--format", "--for", "--until", "--output", "--jobs", "Examples:", "Exit codes:", "ics"];
        Assert.All(taught, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    private static string Sample(string name) => Path.Combine(Repository.Corpus, name, "source.docx");

    /// <summary>Lines that begin at the margin: the names of groups.</summary>
    private static string[] Headings(CliRun run) => [.. run.Lines.Where(line => line[0] != ' ' && !line.Contains(" · ", StringComparison.Ordinal))];
}
