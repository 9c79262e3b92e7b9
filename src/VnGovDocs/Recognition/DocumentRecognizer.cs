using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition;

/// <summary>Turns a source document into the typed one.</summary>
internal static class DocumentRecognizer
{
    public static GovDocument Recognize(SourceDocument source, DiagnosticBag diagnostics) =>
        new() { Kind = DocumentKind.Document, Family = DocumentFamily.Other };
}
