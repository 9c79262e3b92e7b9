using System.Text.Json.Nodes;
using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Cli.Tasks;

/// <summary>A directive of one file, as a line of the task list.</summary>
/// <param name="File">The file for people.</param>
/// <param name="Key">The same for the same bytes and directive, whatever the file is called.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Clause">The directive.</param>
/// <param name="Leads">Who carries it out; with <c>--for</c> only those of that name, when there are any.</param>
internal sealed record TaskEntry(string File, string Key, GovDocument Document, DirectiveClause Clause, IReadOnlyList<DirectiveAssignee> Leads)
{
    /// <summary>The directive as <c>read</c> writes it; only there where JSON is asked for.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>The names of those with another part.</summary>
    public IReadOnlyList<string> Named(AssigneeRole role) => [.. Clause.Assignees.Where(one => one.Role == role).Select(one => one.Name).Distinct()];

    /// <summary>Number of the document, else its type; null when neither is printed.</summary>
    public string? DocumentName => Document.Number?.Text ?? Document.Type?.Name;

    /// <summary>The day the document was issued; null when it is not printed in full.</summary>
    public DateOnly? Issued => Document.Issued?.Date?.ToDateOnly();

    /// <summary>The deadline that comes first; one without a day when none has one.</summary>
    public DirectiveDeadline? First => Clause.Deadlines.Where(deadline => deadline.Due == Clause.Due).OrderBy(deadline => deadline.Time ?? TimeOnly.MaxValue).FirstOrDefault();

    /// <summary>Those who carry a directive out and are meant by a name; everybody who does when none is.</summary>
    public static IReadOnlyList<DirectiveAssignee> LeadsOf(DirectiveClause clause, string? name)
    {
        DirectiveAssignee[] leads = [.. clause.Assignees.Where(one => one.Role == AssigneeRole.Lead).DistinctBy(one => one.Name)];
        if (name is null) return leads;
        // Somebody who only takes part still has to know who leads.
        DirectiveAssignee[] meant = [.. leads.Where(lead => new[] { clause with { Assignees = [lead] } }.For(name).Any())];
        return meant.Length > 0 ? meant : leads;
    }
}
