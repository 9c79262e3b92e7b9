using VnGovDocs.Model;

namespace VnGovDocs.Recognition;

/// <summary>The document while it is being recognized: each recognizer replaces it by one that knows more.</summary>
internal sealed class DocumentDraft
{
    public GovDocument Document { get; set; } = new() { Kind = DocumentKind.Document, Family = DocumentFamily.Other };
}
