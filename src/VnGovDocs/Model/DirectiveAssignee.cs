using System.Diagnostics.CodeAnalysis;
using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>What part somebody has in a directive.</summary>
public enum AssigneeRole
{
    /// <summary>Carries it out (chủ trì).</summary>
    Lead,

    /// <summary>Takes part (phối hợp).</summary>
    Coordinate,

    /// <summary>Watches over it.</summary>
    Supervise,

    /// <summary>Is told of the result (báo cáo, trình).</summary>
    ReportTo,
}

/// <summary>How it is known who is meant.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The object of a sentence, as grammars call it.")]
public enum AssigneeRule
{
    /// <summary>Named before the verb.</summary>
    Subject,

    /// <summary>Named behind the order ("Giao …"), or behind "phối hợp với", "báo cáo".</summary>
    Object,

    /// <summary>"do … thực hiện".</summary>
    Agent,

    /// <summary>Named in the heading or lead line above.</summary>
    Heading,

    /// <summary>Named in a column of the table.</summary>
    Column,

    /// <summary>Named in the clause before, or in the item above.</summary>
    Previous,

    /// <summary>The document's addressee, or whom the notice speaks to.</summary>
    Addressee,
}

/// <summary>Somebody who has a part in a directive.</summary>
/// <param name="Name">As printed, without courtesy.</param>
/// <param name="Role">Which part.</param>
/// <param name="Explicit">Whether the name is printed in the clause, its sentence, its row, or the heading above it.</param>
/// <param name="Rule">How it is known.</param>
/// <param name="Span">Where the name is printed.</param>
/// <example><c>directive.Assignees.Where(one =&gt; one.Role == AssigneeRole.Lead)</c></example>
public sealed record DirectiveAssignee(string Name, AssigneeRole Role, bool Explicit, AssigneeRule Rule, TextSpan Span);
