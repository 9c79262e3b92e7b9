using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>What the file holds: mostly a document; a merged text, a precedent or a codified page show it in number, type or heading.</summary>
internal sealed class KindRecognizer : IRecognizer
{
    private static readonly PhraseMatcher CodifiedHeading = new("Đề mục");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        draft.Document = draft.Document with { Kind = KindOf(zoned, draft.Document) };
        if (draft.Document.Kind == DocumentKind.Codified && zoned.Source.Lines.Count > 1) draft.Document = draft.Document with { Abstract = Heading(zoned) };
    }

    /// <summary>The codified topic's title stands below its number ("Đề mục 42.1").</summary>
    private static PrintedText Heading(ZonedDocument zoned)
    {
        TextSpan span = zoned.Source.Lines[1].Span;
        return new PrintedText(Words.Fold(zoned.TextOf(span)), span);
    }

    private static DocumentKind KindOf(ZonedDocument zoned, GovDocument document)
    {
        if (document.Number?.Style == NumberStyle.Consolidated || document.Type?.Kind == "consolidatedText") return DocumentKind.Consolidated;
        if (document.Number?.Style == NumberStyle.Precedent || document.Type?.Kind == "precedent") return DocumentKind.Precedent;
        if (zoned.Letterhead is null && zoned.Source.Lines.Take(3).Any(line => CodifiedHeading.MatchesAt(zoned.Source.Text, line.Span.Start, out _))) return DocumentKind.Codified;
        return DocumentKind.Document;
    }
}
