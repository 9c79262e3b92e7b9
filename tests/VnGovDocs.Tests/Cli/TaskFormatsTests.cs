using System.Text.Json.Nodes;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using VnGovDocs.Cli;
using VnGovDocs.Cli.Tasks;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Cli;

/// <summary>What programs get from <c>tasks</c>.</summary>
public sealed class TaskFormatsTests
{
    private static readonly TextSpan Span = new(0, 1);
    private static readonly string Directive = Sample("chi-thi-ubnd-tinh"), Plan = Sample("ke-hoach-ubnd-xa"), Telegram = Sample("cong-dien");

    [Fact]
    public async Task Csv_begins_with_a_mark_ends_lines_as_rfc_4180_says_and_reads_back()
    {
        string text = (await CliRun.Of("tasks", Directive, "--format", "csv")).Output;
        Assert.StartsWith("\uFEFFfile,document,issued,id,node,topic,assignee,role,explicit,coordinators,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Dictionary<string, string> row = TaskLists.Csv(text).First(row => row["id"] == "cv_2");
        string[] columns = ["document", "issued", "node", "assignee", "role", "explicit", "coordinators", "modality", "negative", "verb", "deadline", "kind", "due", "inclusive"];
        string[] values =
        [
            "16/CT-UBND", "2026-03-09", "muc_1__b", "Sở Nông nghiệp và Môi trường", "lead", "true", "Công an tỉnh; Ban Quản lý Khu kinh tế tỉnh", "order", "false", "thanh tra",
            "vào cuối quý III năm 2026", "absolute", "2026-09-30", "true",
        ];
        Assert.Equal(values, columns.Select(column => row[column]));
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_lead_and_one_for_a_task_without()
    {
        List<Dictionary<string, string>> rows = TaskLists.Csv((await CliRun.Of("tasks", Plan, Directive, "--format", "csv")).Output);
        Assert.Equal(["Ban Quản lý Khu kinh tế tỉnh", "Sở Công Thương"], rows.Where(row => row["document"] == "16/CT-UBND" && row["id"] == "cv_7").Select(row => row["assignee"]));
        Assert.Equal(("", ""), rows.Where(row => row["document"] == "57/KH-UBND" && row["id"] == "cv_1").Select(row => (row["assignee"], row["role"])).Single());
        Assert.Contains(rows, row => row["recurrence"] == "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5");
    }

    [Fact]
    public void Csv_does_not_let_a_document_put_formulas_into_spreadsheets() =>
        Assert.Equal("'=1+1", TaskLists.Csv(TaskCsv.Of([Entry(new("cv_1", "=1+1", Span))])).Single()["text"]);

    [Fact]
    public async Task Json_holds_each_directive_as_read_writes_it()
    {
        foreach (string file in new[] { Directive, Plan, Telegram })
        {
            JsonNode read = JsonNode.Parse((await CliRun.Of("read", file, "--format", "json")).Output)!;
            JsonArray tasks = JsonNode.Parse((await CliRun.Of("tasks", file, "--format", "json")).Output)!.AsArray();
            Assert.Equal(read["directives"]!.AsArray().Count, tasks.Count);
            Assert.All(tasks.Zip(read["directives"]!.AsArray()), pair => Assert.True(JsonNode.DeepEquals(pair.First!["directive"], pair.Second)));
            Assert.All(tasks, task => Assert.Equal((file, (string?)read["number"]!["text"], (string?)read["issued"]!["date"]), ((string?)task!["file"], (string?)task["number"], (string?)task["issued"])));
            Assert.All(tasks, task => Assert.Equal((string?)read["issuers"]![0]!["name"], (string?)task!["issuer"]));
        }
    }

    [Fact]
    public async Task Json_keeps_vietnamese_letters() =>
        Assert.Contains("\"Sở Nông nghiệp và Môi trường\"", (await CliRun.Of("tasks", Directive, "--format", "json")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_calendar_loads_and_holds_days_hours_and_recurrences()
    {
        CliRun run = await CliRun.Of("tasks", Directive, Telegram, "--format", "ics");
        Todo[] todos = [.. Ical.Net.Calendar.Load(run.Output)!.Todos];
        Todo quarter = Todo(todos, "Rà soát, trình Ủy ban nhân dân tỉnh"), evacuation = Todo(todos, "Tổ chức sơ tán"), monthly = Todo(todos, "Vận hành 26 trạm");
        Assert.Equal((new CalDateTime(2026, 6, 30), "Sở Nông nghiệp và Môi trường"), (quarter.Due, quarter.Summary!.Split(':')[0]));
        Assert.Equal(new CalDateTime(2026, 9, 25, 16, 0, 0), evacuation.Due);
        Assert.Equal((new CalDateTime(2026, 3, 9), "FREQ=MONTHLY"), (monthly.DtStart, monthly.RecurrenceRule!.ToString()));
        Assert.EndsWith("trong quý II năm 2026\n16/CT-UBND", quarter.Description, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 3, 9), quarter.DtStamp!.Value);
        Assert.Matches("^[0-9a-f]{64}-cv_1$", quarter.Uid);
        Assert.Contains("have no day and are left out of the calendar", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recurrence_begins_on_its_first_day_behind_the_documents_and_each_of_two_has_its_own_to_do()
    {
        Todo[] todos = [.. Ical.Net.Calendar.Load((await CliRun.Of("tasks", Directive, "--format", "ics")).Output)!.Todos.Where(todo => todo.Uid!.Contains("-cv_4", StringComparison.Ordinal))];
        Assert.Equal([new CalDateTime(2026, 3, 20), new CalDateTime(2026, 12, 5)], todos.Select(todo => todo.DtStart));
        Assert.Equal(todos[0].Uid + "-2", todos[1].Uid);
    }

    [Fact]
    public async Task All_samples_make_one_calendar_that_loads_without_doubles()
    {
        string[] files = [.. System.IO.Directory.EnumerateFiles(Repository.Corpus, "source.docx", SearchOption.AllDirectories)];
        Todo[] todos = [.. Ical.Net.Calendar.Load((await CliRun.Of(["tasks", .. files, "--format", "ics"])).Output)!.Todos];
        Assert.True(todos.Length > 100);
        Assert.Equal(todos.Length, todos.Select(todo => todo.Uid).Distinct().Count());
        Assert.All(todos, todo => Assert.True(todo.Due is not null || todo.RecurrenceRule is not null));
    }

    [Fact]
    public void What_comes_again_within_a_day_counts_from_an_hour_and_needs_a_dated_document()
    {
        DirectiveClause hourly = new("cv_1", "báo cáo", Span) { Deadlines = [new("03 giờ một lần", DeadlineKind.Recurring, Span) { Recurrence = "FREQ=HOURLY;INTERVAL=3" }] };
        Assert.False(TaskCalendar.Holds(Entry(hourly)));
        TaskEntry dated = Entry(hourly, new IssueInfo(null, new PartialDate(2026, 9, 24), false, Span));
        Assert.Equal(new CalDateTime(2026, 9, 24, 0, 0, 0), Ical.Net.Calendar.Load(TaskCalendar.Of([dated]))!.Todos.Single().DtStart);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_table_keeps_to_the_width_of_the_terminal(int width)
    {
        TaskEntry[] tasks = [.. new[] { Directive, Plan, Telegram }.SelectMany(file => new TaskGatherer(Request).Gather(new("a.docx", "a.docx"), GovDocumentReader.ReadFile(file)))];
        string[] lines = TaskTable.Of(tasks, new Palette(false), width).Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        Assert.Contains(lines, line => line.Length > width - 8);
    }

    [Fact]
    public void The_table_says_who_watches_and_what_is_inferred()
    {
        DirectiveAssignee[] two = [new("Sở Y tế", AssigneeRole.Lead, false, AssigneeRule.Addressee, Span), new("Thanh tra tỉnh", AssigneeRole.Supervise, true, AssigneeRule.Object, Span)];
        string[] lines = TaskTable.Of([Entry(new("cv_1", "rà soát", Span) { Assignees = [.. two] })], new Palette(false), 80).Split('\n');
        Assert.Equal(["a.docx", "", "Sở Y tế  1 task", "  –  rà soát", "     watched by Thanh tra tỉnh", "     assignee inferred", ""], lines);
    }

    [Fact]
    public void Hours_of_one_day_are_in_order_before_the_day_without_one()
    {
        TaskEntry[] tasks = [.. new TimeOnly?[] { null, new(18, 0), new(11, 0) }.Select(hour => Entry(new("cv_1", $"{hour}", Span)
        {
            Deadlines = [new("trong ngày", DeadlineKind.Absolute, Span) { Date = new DateOnly(2026, 6, 17), Time = hour, Inclusive = true }],
        }))];
        Assert.Equal([tasks[2], tasks[1], tasks[0]], TaskGroup.Of(tasks).Single().Tasks);
    }

    private static TasksRequest Request { get; } = new([], TaskFormat.Table, null, null, null, 1, Isolated: false, "auto");

    private static Todo Todo(Todo[] todos, string text) => todos.Single(todo => todo.Description!.StartsWith(text, StringComparison.Ordinal));

    private static TaskEntry Entry(DirectiveClause clause, IssueInfo? issued = null) => new(
        "a.docx", "key-cv_1", new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Administrative, Issued = issued }, clause, TaskEntry.LeadsOf(clause, null));

    private static string Sample(string name) => Path.Combine(Repository.Corpus, name, "source.docx");
}
