using VnGovDocs.Model;

namespace VnGovDocs.Recognition;

/// <summary>The document while it is being recognized: each recognizer replaces it by one that knows more.</summary>
/// <param name="Diagnostics">Receives remarks.</param>
/// <param name="Checkpoint">Called between stages; throws when the deadline has passed or the caller gave up.</param>
internal sealed record DocumentDraft(DiagnosticBag Diagnostics, Action Checkpoint)
{
    public GovDocument Document { get; set; } = new() { Kind = DocumentKind.Document, Family = DocumentFamily.Other };
}
