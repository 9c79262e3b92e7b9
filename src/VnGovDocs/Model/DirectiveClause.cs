using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>How strongly somebody is told to do something.</summary>
public enum DirectiveModality
{
    /// <summary>giao, yêu cầu, phải, chịu trách nhiệm; bare verbs of a document that orders.</summary>
    Order,

    /// <summary>đề nghị, cần.</summary>
    Request,

    /// <summary>khuyến khích, phấn đấu, quan tâm.</summary>
    Urge,
}

/// <summary>A clause that tells somebody to do something (docs/directives.md).</summary>
/// <param name="Id">Unique in the document: <c>cv_12</c>.</param>
/// <param name="Text">As printed, without number and empty connectives.</param>
/// <param name="Span">Where.</param>
/// <example>
/// <code>
/// foreach (DirectiveClause task in document.Directives.For("Sở Tài chính").OrderBy(task =&gt; task.Due))
///     Console.WriteLine($"{task.Due}: {task.Text}");
/// </code>
/// </example>
public sealed record DirectiveClause(string Id, string Text, TextSpan Span)
{
    /// <summary>
    /// The field it belongs to: from its opener ("Về công tác …") or heading as printed, else a field of work that its words tell; null when neither does.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>Whether <see cref="Topic"/> is such a field, printed nowhere as a title.</summary>
    public bool TopicDerived { get; init; }

    /// <summary>Id of the body node it stands in.</summary>
    public string? Node { get; init; }

    /// <summary>How strongly.</summary>
    public DirectiveModality Modality { get; init; }

    /// <summary>Whether it forbids.</summary>
    public bool Negative { get; init; }

    /// <summary>Words before the verb that tell how ("tiếp tục", "khẩn trương").</summary>
    public EquatableList<string> Manner { get; init; } = [];

    /// <summary>The head verb in lower case; null for a row of a table that names a thing.</summary>
    public string? Verb { get; init; }

    /// <summary>The group of work that the verb belongs to: plan, issue, implement, coordinate, inspect, propagate, report, resolve, invest, personnel, care, maintain, achieve, direct.</summary>
    public string? VerbGroup { get; init; }

    /// <summary>"nếu có vướng mắc", "khi …": when it applies.</summary>
    public EquatableList<string> Conditions { get; init; } = [];

    /// <summary>Who.</summary>
    public EquatableList<DirectiveAssignee> Assignees { get; init; } = [];

    /// <summary>Until when.</summary>
    public EquatableList<DirectiveDeadline> Deadlines { get; init; } = [];

    /// <summary>To which measure.</summary>
    public EquatableList<DirectiveTarget> Targets { get; init; } = [];

    /// <summary>Ids of the references in it.</summary>
    public EquatableList<string> References { get; init; } = [];

    /// <summary>Quoted watchwords ("4 tại chỗ"), without the quotation marks.</summary>
    public EquatableList<string> Slogans { get; init; } = [];

    /// <summary>Whether a page retells it: then the words are the writer's.</summary>
    public bool Reported { get; init; }

    /// <summary>The first day on which something is due; null without a calendar day.</summary>
    public DateOnly? Due => Deadlines.Select(deadline => deadline.Due).Where(day => day is not null).Min();
}
