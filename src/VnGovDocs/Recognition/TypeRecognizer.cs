using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The named type: the heading below the letterhead, else what the number's symbol says, else a letter when it is written as one.</summary>
internal sealed class TypeRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Title is { Type: { } heading, TypeSpan: { } span })
        {
            draft.Document = draft.Document with { Type = Named(heading, Words.Fold(zoned.TextOf(span)), span) };
            return;
        }
        DocumentTypeEntry? entry = ByNumber(zoned) ?? (IsLetter(zoned) ? DocumentTypes.Letter : null);
        if (entry is not null) draft.Document = draft.Document with { Type = Named(entry, null, null) };
    }

    private static DocumentType Named(DocumentTypeEntry entry, string? text, TextSpan? span) =>
        new(entry.Symbols.FirstOrDefault(), entry.Kind, entry.Name, text, span);

    /// <summary>
    /// "Luật số: …" names its type in the label; otherwise a symbol with a type in it ("12/QĐ-UBND"), unless a subject or addressees show a
    /// letter, whose first group may look like a type (CT is also Cục Thuế).
    /// </summary>
    private static DocumentTypeEntry? ByNumber(ZonedDocument zoned)
    {
        foreach (LetterheadElement element in zoned.Letterhead?.Of(LetterheadPart.Number) ?? [])
        {
            if (DocumentTypes.MatchAt(zoned.Source.Text, element.Span.Start, out _) is { } labelled) return labelled;
            NumberSyntax? number = Anchors.ReadNumber(zoned.Source.Text, element.Span.Start, element.Span.End, out _);
            if (number is null || IsLetter(zoned)) return null;
            string symbol = number.Groups.Select(group => group.Text).FirstOrDefault(group => !char.IsAsciiDigit(group[0])) ?? "";
            return number.Groups.Count > 1 && DocumentTypes.WithSymbol(symbol) is [var first, ..] ? first : null;
        }
        return null;
    }

    private static bool IsLetter(ZonedDocument zoned) =>
        zoned.Letterhead is { } letterhead && (letterhead.Has(LetterheadPart.Subject) || letterhead.Has(LetterheadPart.Number) && zoned.Preamble.Addressees.Count > 0);
}
