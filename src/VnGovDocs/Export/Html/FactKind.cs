namespace VnGovDocs.Export.Html;

/// <summary>Which color a value has; the style sheet has a class of each name.</summary>
internal enum FactKind
{
    Type,
    Number,
    Issuer,
    Date,
    Abstract,
    Marking,
    Addressee,
    Basis,
    Effect,
    Outline,
    Reference,
    Directive,
    Assignee,
    Deadline,
    Target,
    Signer,
    Recipient,
    Note,
    Annex,
    Other,
    Diagnostic,
    Repair,
}
