using System.Globalization;
using VnGovDocs.Model;
using static VnGovDocs.Export.Html.FactList;

namespace VnGovDocs.Export.Html;

/// <summary>Directive clauses with those who have a part in them, their deadlines and measures.</summary>
internal sealed class TaskFacts(FactList list)
{
    public void Add(EquatableList<DirectiveClause> directives)
    {
        for (int i = 0; i < directives.Count; i++)
        {
            DirectiveClause task = directives[i];
            string path = At("directives", i);
            list.Add(FactKind.Directive, path, WordsOf(task.Modality) + (task.Negative ? ", forbids" : ""), task.Text, task.Span, children: () => Parts(task, path));
        }
    }

    /// <summary>The day for people: a day, else what is printed.</summary>
    public static string DayOf(DirectiveDeadline deadline)
    {
        if (deadline.Due is not { } due) return deadline.Text;
        string before = deadline is { Kind: DeadlineKind.Absolute, Inclusive: false } ? "before " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{before}{due:yyyy-MM-dd}{(deadline.Time is { } time ? time.ToString(" HH:mm", CultureInfo.InvariantCulture) : "")}");
    }

    private void Parts(DirectiveClause task, string path)
    {
        for (int i = 0; i < task.Assignees.Count; i++)
        {
            DirectiveAssignee one = task.Assignees[i];
            list.Add(FactKind.Assignee, At(path + ".assignees", i), WordsOf(one.Role), one.Name, one.Span, one.Explicit ? ViewFact.Stated : $"inferred: {WordsOf(one.Rule)}");
        }
        for (int i = 0; i < task.Deadlines.Count; i++)
        {
            DirectiveDeadline one = task.Deadlines[i];
            string day = DayOf(one);
            list.Add(FactKind.Deadline, At(path + ".deadlines", i), "Deadline", day == one.Text ? day : $"{day} · {one.Text}", one.Span, one.Inferred ? "inferred: the year is the document's" : ViewFact.Stated);
        }
        for (int i = 0; i < task.Targets.Count; i++) list.Add(FactKind.Target, At(path + ".targets", i), "Target", task.Targets[i].Text, task.Targets[i].Span);
        if (task.Topic is { } topic) list.Add(FactKind.Other, path + ".topic", "Topic", topic, null, task.TopicDerived ? "inferred: from the words" : ViewFact.Stated);
    }
}
