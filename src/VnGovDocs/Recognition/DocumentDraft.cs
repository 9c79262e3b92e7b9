using VnGovDocs.Model;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The document while it is being recognized: each recognizer replaces it by one that knows more.</summary>
/// <param name="Diagnostics">Receives remarks.</param>
/// <param name="Watch">Keeps a fault to its part, and looks at the clock.</param>
/// <param name="IdPrefix">What ids begin with: "" or, for a document inside another, "pl_1__".</param>
internal sealed record DocumentDraft(DiagnosticBag Diagnostics, StageWatch Watch, string IdPrefix = "")
{
    public GovDocument Document { get; set; } = new() { Kind = DocumentKind.Document, Family = DocumentFamily.Other };
}
