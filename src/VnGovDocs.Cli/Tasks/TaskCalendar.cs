using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using VnGovDocs.Model;

namespace VnGovDocs.Cli.Tasks;

/// <summary>
/// The tasks as an iCalendar (RFC 5545): a VTODO for each deadline with a day or a recurrence, one for most tasks. Nothing in it depends on the clock or on
/// names of files, so a list that is imported again replaces itself.
/// </summary>
internal static class TaskCalendar
{
    private const int SummaryCharacters = 80;

    /// <summary>The stamp of documents without a date; any fixed one will do.</summary>
    private static readonly DateOnly Undated = new(1970, 1, 1);

    /// <summary>Whether a calendar can hold the task.</summary>
    public static bool Holds(TaskEntry task) => task.Clause.Deadlines.Any(deadline => Holds(deadline, task.Issued));

    public static string Of(IEnumerable<TaskEntry> tasks)
    {
        var calendar = new Ical.Net.Calendar { ProductId = $"-//VnGovDocs//vngovdocs {CommandLine.Version}//EN" };
        // Copies of one file hold the same tasks; a calendar may not name one twice.
        foreach (Todo todo in tasks.SelectMany(Todos).DistinctBy(todo => todo.Uid)) calendar.Todos.Add(todo);
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    /// <summary>A recurrence needs a day to count from.</summary>
    private static bool Holds(DirectiveDeadline deadline, DateOnly? issued) => deadline.Due is not null || deadline.Recurrence is not null && issued is not null;

    private static IEnumerable<Todo> Todos(TaskEntry task)
    {
        IEnumerable<DirectiveDeadline> deadlines = task.Clause.Deadlines.Where(deadline => Holds(deadline, task.Issued))
            .DistinctBy(deadline => (deadline.Due, deadline.Time, deadline.Recurrence));
        return deadlines.Select((deadline, i) => Todo(task, deadline, i == 0 ? task.Key : string.Create(CultureInfo.InvariantCulture, $"{task.Key}-{i + 1}")));
    }

    private static Todo Todo(TaskEntry task, DirectiveDeadline deadline, string id)
    {
        var todo = new Todo
        {
            Uid = id,
            DtStamp = new CalDateTime((task.Issued ?? Undated).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            Summary = Summary(task),
            Description = task.DocumentName is { } name ? $"{task.Clause.Text}\n{name}" : task.Clause.Text,
        };
        if (deadline.Due is { } day) todo.Due = Moment(day, deadline.Time);
        else Repeat(todo, new RecurrenceRule(deadline.Recurrence!), task.Issued!.Value, deadline.Time);
        return todo;
    }

    /// <summary>Begins on the document's day, or on the first day of the rule behind it: RFC 5545 wants the beginning to be one of the days of the rule.</summary>
    private static void Repeat(Todo todo, RecurrenceRule rule, DateOnly issued, TimeOnly? time)
    {
        // What comes again within a day needs an hour to count from.
        bool withinDays = rule.Frequency is FrequencyType.Hourly or FrequencyType.Minutely or FrequencyType.Secondly;
        todo.DtStart = Moment(issued, time ?? (withinDays ? TimeOnly.MinValue : null));
        todo.RecurrenceRule = rule;
        if (todo.GetOccurrences(todo.DtStart).FirstOrDefault() is { } first) todo.DtStart = first.Period.StartTime;
    }

    private static CalDateTime Moment(DateOnly day, TimeOnly? time) => time is null ? new CalDateTime(day) : new CalDateTime(day, time);

    private static string Summary(TaskEntry task)
    {
        string text = task.Clause.Text.ReplaceLineEndings(" ");
        if (text.Length > SummaryCharacters)
        {
            int space = text.LastIndexOf(' ', SummaryCharacters - 1);
            text = text[..(space > 0 ? space : SummaryCharacters - 1)].TrimEnd(',', ';', ' ') + "…";
        }
        return task.Leads.Count == 0 ? text : $"{string.Join(", ", task.Leads.Select(lead => lead.Name))}: {text}";
    }
}
