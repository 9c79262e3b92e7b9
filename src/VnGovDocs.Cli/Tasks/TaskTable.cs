using System.Globalization;
using System.Text;
using VnGovDocs.Model;

namespace VnGovDocs.Cli.Tasks;

/// <summary>The tasks for people: under each assignee what is to be done, its day on the left.</summary>
internal sealed class TaskTable
{
    private const string Nobody = "(nobody named)";
    private const string Margin = "  ";
    private const int WideTerminal = 110;

    private readonly StringBuilder _output = new();
    private readonly Palette _palette;
    private readonly int _width;
    private readonly int _dayWidth;
    private readonly bool _oneDocument;

    private TaskTable(IReadOnlyList<TaskEntry> tasks, Palette palette, int width)
    {
        _palette = palette;
        _width = width;
        // Printed deadlines can be long; they wrap beside the text, which must keep most of the line.
        _dayWidth = Math.Min(tasks.Max(task => Day(task).Length), width < WideTerminal ? 17 : 24);
        _oneDocument = tasks.Select(task => (task.File, task.DocumentName)).Distinct().Count() == 1;
    }

    /// <summary>The table, or nothing when there are no tasks.</summary>
    public static string Of(IReadOnlyList<TaskEntry> tasks, Palette palette, int width)
    {
        if (tasks.Count == 0) return "";
        var table = new TaskTable(tasks, palette, width);
        table.Write(tasks);
        return table._output.ToString();
    }

    private void Write(IReadOnlyList<TaskEntry> tasks)
    {
        // What is the same for every task is said once.
        if (_oneDocument) Line(_palette.Dim(Origin(tasks[0])) + "\n");
        bool first = true;
        foreach (TaskGroup group in TaskGroup.Of(tasks))
        {
            if (!first) Line("");
            first = false;
            Heading(group);
            foreach (TaskEntry task in group.Tasks) Task(task, group);
        }
    }

    private void Heading(TaskGroup group)
    {
        string count = string.Create(CultureInfo.InvariantCulture, $"{group.Tasks.Count} {(group.Tasks.Count == 1 ? "task" : "tasks")}");
        string[] lines = [.. LineWrap.At(group.Name ?? Nobody, _width - count.Length - Margin.Length)];
        foreach (string line in lines[..^1]) Line(_palette.Bold(line));
        Line($"{_palette.Bold(lines[^1])}{Margin}{_palette.Dim(count)}");
    }

    private void Task(TaskEntry task, TaskGroup group)
    {
        string mark = task.Clause.Negative ? "✗ " : "";
        int columns = Math.Max(20, _width - _dayWidth - 2 * Margin.Length);
        string[] days = [.. LineWrap.At(Day(task), _dayWidth)];
        string[] text = [.. LineWrap.At(mark + task.Clause.Text, columns)];
        string[] remarks = [.. Remarks(task, group).SelectMany(remark => LineWrap.At(remark, columns))];
        for (int i = 0; i < Math.Max(days.Length, text.Length + remarks.Length); i++)
        {
            string day = i < days.Length ? days[i] : "";
            string line = i < text.Length ? text[i] : i - text.Length < remarks.Length ? _palette.Dim(remarks[i - text.Length]) : "";
            if (i == 0 && mark.Length > 0) line = _palette.Red(line[..1]) + line[1..];
            Line($"{Margin}{Painted(day, task.Clause)}{new string(' ', Math.Max(0, _dayWidth - day.Length))}{Margin}{line}".TrimEnd());
        }
    }

    private void Line(string text) => _output.Append(text).Append('\n');

    private IEnumerable<string> Remarks(TaskEntry task, TaskGroup group)
    {
        string[] others = [.. task.Named(AssigneeRole.Lead).Where(name => !string.Equals(name, group.Name, StringComparison.OrdinalIgnoreCase))];
        if (others.Length > 0) yield return "and " + string.Join(", ", others);
        if (task.Named(AssigneeRole.Coordinate) is { Count: > 0 } coordinators) yield return "with " + string.Join(", ", coordinators);
        if (task.Named(AssigneeRole.Supervise) is { Count: > 0 } supervisors) yield return "watched by " + string.Join(", ", supervisors);
        if (task.Leads.Any(lead => !lead.Explicit && string.Equals(lead.Name, group.Name, StringComparison.OrdinalIgnoreCase))) yield return "assignee inferred";
        if (!_oneDocument) yield return Origin(task);
    }

    private static string Origin(TaskEntry task) => task.DocumentName is { } name ? $"{name} · {task.File}" : task.File;

    private string Painted(string day, DirectiveClause clause) =>
        clause.Due is not null ? _palette.Cyan(day) : clause.Deadlines.Count > 0 ? _palette.Yellow(day) : _palette.Dim(day);

    /// <summary>The day, "before" it where the day itself is too late; else the deadlines as they are printed.</summary>
    private static string Day(TaskEntry task)
    {
        if (task.First is not { } first) return "–";
        if (first.Due is not { } due) return string.Join("; ", task.Clause.Deadlines.Select(deadline => deadline.Text));
        string before = first is { Kind: DeadlineKind.Absolute, Inclusive: false } ? "before " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{before}{due:yyyy-MM-dd}{(first.Time is { } time ? " " + time.ToString("HH:mm", CultureInfo.InvariantCulture) : "")}");
    }
}
