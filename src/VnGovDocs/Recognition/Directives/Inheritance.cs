using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Finds who leads a clause that names nobody: whoever the clause before named, or whom the whole document speaks to.</summary>
internal sealed class Inheritance(GovDocument document, DirectiveManner manner)
{
    private readonly List<PartDraft> _addressees = [.. document.Addressees.Select(one => new PartDraft(one.Span, AssigneeRole.Lead, AssigneeRule.Addressee, Explicit: false))];

    private List<PartDraft> _before = [];
    private List<PartDraft>? _first;
    private int _unit = int.MinValue;
    private int _namedIn = int.MinValue;

    /// <summary>Whether a document of this kind goes on speaking to whom it named before.</summary>
    private bool GoesOn => manner == DirectiveManner.Reporting || document.Type?.Name is "Thông báo" or "Kết luận";

    /// <summary>The clause with those it inherits; clauses come in printed order.</summary>
    /// <param name="draft">The clause.</param>
    /// <param name="unit">Which item or paragraph it stands in, counted through the document.</param>
    public List<PartDraft> Complete(DirectiveDraft draft, int unit)
    {
        _unit = unit;
        List<PartDraft> leads = [.. draft.Parts.Where(part => part.Role == AssigneeRole.Lead && part.Explicit)];
        if (leads.Count > 0)
        {
            Remember(leads);
            return draft.Parts;
        }
        if (draft.Parts.Exists(part => part.Role == AssigneeRole.Lead) || draft.NamesNobody) return draft.Parts;
        return [.. Inherited(), .. draft.Parts];
    }

    private void Remember(List<PartDraft> leads)
    {
        (_before, _namedIn) = (leads, _unit);
        _first ??= [.. leads.Select(part => part with { Rule = AssigneeRule.Addressee, Explicit = false })];
    }

    private IEnumerable<PartDraft> Inherited()
    {
        if (GoesOn && _before.Count > 0 && _unit - _namedIn <= 1) return _before.Select(part => part with { Rule = AssigneeRule.Previous, Explicit = false });
        if (GoesOn && _first is not null) return _first;
        return manner == DirectiveManner.Letter || document.Type?.Name == "Công điện" ? _addressees : [];
    }
}
