using VnGovDocs.Model;

namespace VnGovDocs.Export.Html;

/// <summary>The tasks as a table: what, who leads, who else has a part, until when.</summary>
internal sealed class TasksPane(HtmlOutput html, FactList list)
{
    public void Write(EquatableList<DirectiveClause> directives)
    {
        ViewFact[] facts = [.. list.Groups.FirstOrDefault(group => group.Name == "tasks")?.Facts ?? []];
        html.Raw("<table class=\"tasks\"><thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Leads</th><th scope=\"col\">Others</th><th scope=\"col\">Deadline</th></tr></thead><tbody lang=\"vi\">\n");
        for (int i = 0; i < facts.Length && i < directives.Count; i++) Row(facts[i], directives[i]);
        html.Raw("</tbody></table>\n");
    }

    private void Row(ViewFact fact, DirectiveClause task)
    {
        html.Raw("<tr><td>").Raw(task.Negative ? "<span class=\"forbids\" lang=\"en\">forbidden</span> " : "").Raw("<a href=\"#f").Raw(fact.Id).Raw("\">").Text(task.Text).Raw("</a></td><td>");
        Names(task.Assignees.Where(one => one.Role == AssigneeRole.Lead), withRole: false);
        html.Raw("</td><td>");
        Names(task.Assignees.Where(one => one.Role != AssigneeRole.Lead), withRole: true);
        html.Raw("</td><td>");
        foreach (DirectiveDeadline deadline in task.Deadlines)
        {
            string day = TaskFacts.DayOf(deadline);
            html.Raw("<p").Raw(deadline.Due is null ? "" : " class=\"day\"").Raw(">").Text(day).Raw("</p>");
            if (day != deadline.Text) html.Raw("<p class=\"printed\">").Text(deadline.Text).Raw("</p>");
        }
        html.Raw("</td></tr>\n");
    }

    private void Names(IEnumerable<DirectiveAssignee> assignees, bool withRole)
    {
        foreach (DirectiveAssignee one in assignees)
        {
            html.Raw("<p>").Text(one.Name);
            if (withRole) html.Raw(" <span class=\"role\" lang=\"en\">").Text(FactList.WordsOf(one.Role)).Raw("</span>");
            if (!one.Explicit) html.Raw(" <span class=\"role\" lang=\"en\">inferred</span>");
            html.Raw("</p>");
        }
    }
}
