using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Somebody with a part, before the rule of inheritance is applied.</summary>
internal sealed record PartDraft(TextSpan Name, AssigneeRole Role, AssigneeRule Rule, bool Explicit = true);

/// <summary>A clause while it is put together.</summary>
/// <param name="Span">From the first word that belongs to it.</param>
/// <param name="Parts">Those named in it.</param>
/// <param name="Predicate">What is to be done.</param>
/// <param name="Modality">How strongly.</param>
internal sealed record DirectiveDraft(TextSpan Span, List<PartDraft> Parts, Predicate Predicate, DirectiveModality Modality)
{
    public string? Topic { get; init; }

    /// <summary>Whether words of a field told the topic, and no title.</summary>
    public bool IsTopicDerived { get; init; }

    public string? Node { get; init; }

    /// <summary>A thing that must be done ("Báo cáo … phải nêu rõ"): then nobody is meant.</summary>
    public bool NamesNobody { get; init; }
}
