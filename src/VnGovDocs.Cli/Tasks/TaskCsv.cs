using System.Globalization;
using CsvHelper;
using VnGovDocs.Model;

namespace VnGovDocs.Cli.Tasks;

/// <summary>
/// The tasks as RFC 4180, a row for each task and lead. Lists are joined by "; ", recurrences, which hold semicolons, by a space; kind, from, due, time and
/// inclusive are those of the deadline that comes first.
/// </summary>
internal static class TaskCsv
{
    private static readonly string[] Columns =
    [
        "file", "document", "issued", "id", "node", "topic", "assignee", "role", "explicit", "coordinators", "modality", "negative", "verb", "text", "deadline", "kind",
        "from", "due", "time", "inclusive", "recurrence", "references",
    ];

    // A document may print "=HYPERLINK(…)", and whoever opens the list in a spreadsheet must not run it.
    private static readonly CsvWriterOptions Rfc4180 = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    public static string Of(IEnumerable<TaskEntry> tasks)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // Without the mark spreadsheets take UTF-8 for the letters of their country.
        text.Write('\uFEFF');
        using (CsvWriter csv = CsvWriter.Create(text, Rfc4180, leaveOpen: true))
        {
            csv.WriteHeader(Columns);
            foreach (TaskGroup group in TaskGroup.Of(tasks))
            {
                foreach (TaskEntry task in group.Tasks) csv.WriteRecord(Row(task, task.Leads.FirstOrDefault(lead => IsOf(lead, group))));
            }
        }
        return text.ToString();
    }

    private static bool IsOf(DirectiveAssignee lead, TaskGroup group) => string.Equals(lead.Name, group.Name, StringComparison.OrdinalIgnoreCase);

    private static string[] Row(TaskEntry task, DirectiveAssignee? lead)
    {
        DirectiveClause clause = task.Clause;
        DirectiveDeadline? first = task.First;
        return
        [
            task.File, task.DocumentName ?? "", task.Document.Issued?.Date?.ToString() ?? "", clause.Id, clause.Node ?? "", clause.Topic ?? "",
            lead?.Name ?? "", lead is null ? "" : Name(lead.Role), lead is null ? "" : Name(lead.Explicit), Join(task.Named(AssigneeRole.Coordinate)),
            Name(clause.Modality), Name(clause.Negative), clause.Verb ?? "", clause.Text,
            Join(clause.Deadlines.Select(deadline => deadline.Text)), first is null ? "" : Name(first.Kind), Day(first?.From), Day(clause.Due),
            first?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "", first?.Date is null ? "" : Name(first.Inclusive),
            string.Join(' ', clause.Deadlines.Select(deadline => deadline.Recurrence).OfType<string>()), Join(References(task)),
        ];
    }

    /// <summary>Ids say nothing outside the JSON, so the references stand as printed.</summary>
    private static IEnumerable<string> References(TaskEntry task) =>
        task.Clause.References.Select(id => task.Document.References.FirstOrDefault(reference => reference.Id == id)?.Text ?? id);

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Name(bool value) => value ? "true" : "false";

    /// <summary>As the JSON spells it.</summary>
    private static string Name<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
