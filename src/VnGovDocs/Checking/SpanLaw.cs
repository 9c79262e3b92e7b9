using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Checking;

/// <summary>The first law of a result: every span lies inside the text and holds at least one character.</summary>
internal static class SpanLaw
{
    /// <summary>What breaks the law, in words for a diagnostic; nothing for a sound document.</summary>
    public static IEnumerable<string> Violations(GovDocument document, int textLength)
    {
        foreach ((string what, TextSpan span) in Spans(document))
        {
            if (span.Length <= 0 || span.Start < 0 || span.End > textLength) yield return $"{what} has the span {span} in a text of {textLength}.";
        }
    }

    private static IEnumerable<(string What, TextSpan Span)> Spans(GovDocument document)
    {
        if (document.Type?.Span is { } type) yield return ("The type", type);
        if (document.Number is { } number) yield return ("The number", number.Span);
        if (document.Issued is { } issued) yield return ("Place and date", issued.Span);
        if (document.Abstract is { } summary) yield return ("The abstract", summary.Span);
        if (document.EnactingFormula is { } formula) yield return ("The enacting formula", formula.Span);
        if (document.Effect is { } effect) yield return ("The effect", effect.Span);
        if (document.Markings.Span is { } marks) yield return ("A mark", marks);
        foreach (IssuingBody issuer in document.Issuers) yield return ("An issuer", issuer.Span);
        foreach (PrintedText addressee in document.Addressees) yield return ("An addressee", addressee.Span);
        foreach (LegalBasis basis in document.LegalBases) yield return ("A legal basis", basis.Span);
        foreach (BodyNode node in document.Body.SelectMany(node => node.SelfAndDescendants())) yield return ("A node", node.Span);
        foreach (DirectiveClause clause in document.Directives) yield return ("A directive", clause.Span);
        foreach (DocumentReference reference in document.References) yield return ("A reference", reference.Span);
        foreach (Note note in document.Notes) yield return ("A note", note.Span);
        foreach (Signature signature in document.Signatures) yield return ("A signature", signature.Span);
        foreach (Recipient recipient in document.Recipients) yield return ("A recipient", recipient.Span);
        foreach (Annex annex in document.Annexes) yield return ("An annex", annex.Span);
        foreach (GovDocument inner in document.Enclosed.Concat(document.Annexes.Select(annex => annex.Document).OfType<GovDocument>()))
        {
            // One level only: documents inside others hold no further ones.
            if (inner.Number is { } own) yield return ("The number of an inner document", own.Span);
            foreach (BodyNode node in inner.Body) yield return ("A paragraph of an inner document", node.Span);
        }
    }
}
