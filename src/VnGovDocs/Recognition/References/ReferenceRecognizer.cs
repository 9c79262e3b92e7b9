using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.References;

/// <summary>Every mention of another document, wherever it stands: title, preamble, body, closing, notes and annexes.</summary>
internal sealed class ReferenceRecognizer : IRecognizer
{
    private static readonly Zone[] Zones = [Zone.Title, Zone.Preamble, Zone.Body, Zone.Closing, Zone.Notes, Zone.Annexes];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        string text = zoned.Source.Text;
        string? own = draft.Document.Number?.Text;
        var found = new List<ReferenceDraft>();
        var aliases = new Aliases();
        foreach (Zone zone in Zones)
        {
            foreach (TextSpan paragraph in Paragraphs(zoned, zone, draft.Document))
            {
                List<ReferenceDraft> mentions = DocumentMentions.Find(text, paragraph);
                mentions.RemoveAll(one => one.Number is { } number && OwnNumber.Is(number, own) || EditorRemark.Holds(text, paragraph, one.Span.Start));
                aliases.Define(text, paragraph, mentions);
                foreach (ReferenceDraft one in mentions)
                {
                    aliases.Complete(one);
                    one.Relation = RelationOf(text, paragraph, one, mentions, draft.Document);
                }
                found.AddRange(mentions);
            }
        }
        List<ReferenceDraft> all = [.. found.OrderBy(one => one.Span.Start).DistinctBy(one => one.Span)];
        ShortNames.Resolve(all, own);
        draft.Document = WithReferences(draft.Document, text, all);
    }

    /// <summary>
    /// Notes stand outside of the zones' main lines, and a basis may hold a link that the page sets apart as furniture: both are taken whole.
    /// </summary>
    private static IEnumerable<TextSpan> Paragraphs(ZonedDocument zoned, Zone zone, GovDocument document) => zone switch
    {
        Zone.Notes => document.Notes.Select(note => note.Span),
        Zone.Preamble => document.LegalBases.Select(basis => basis.Span).Concat(zoned.Paragraphs(zone).Select(paragraph => paragraph.Span)),
        _ => Unbroken(zoned.Source.Text, zoned.Paragraphs(zone)),
    };

    /// <summary>In a narrow column a number may be broken behind its hyphen: "1441/QĐ-⏎UBND". Such a line goes on with the next.</summary>
    private static IEnumerable<TextSpan> Unbroken(string text, List<Fragment> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            TextSpan span = paragraphs[i].Span;
            if (i + 1 < paragraphs.Count && text[span.End - 1] == '-' && span.Length > 3 && char.IsUpper(text[span.End - 2]) && paragraphs[i].Line.Cell == paragraphs[i + 1].Line.Cell)
                span = TextSpan.Cover(span, paragraphs[++i].Span);
            yield return span;
        }
    }

    private static GovDocument WithReferences(GovDocument document, string text, List<ReferenceDraft> drafts)
    {
        DocumentReference[] references = [.. drafts.Select((draft, index) => Freeze(draft, text, string.Create(CultureInfo.InvariantCulture, $"vb_{index + 1}")))];
        return document with
        {
            References = references.ToEquatableList(),
            LegalBases = document.LegalBases.Select(basis => basis with { References = references.Where(one => basis.Span.Contains(one.Span)).Select(one => one.Id).ToEquatableList() }).ToEquatableList(),
        };
    }

    private static DocumentReference Freeze(ReferenceDraft draft, string text, string id) => new(
        id, Words.Fold(text, draft.Span), draft.Number, draft.Symbol, draft.Title, draft.Date, draft.Issuer, draft.Paths.ToEquatableList(),
        draft.IsInternal ? ReferenceScope.Internal : ReferenceScope.External, draft.Target, draft.Relation, draft.Span);

    private static ReferenceRelation RelationOf(string text, TextSpan paragraph, ReferenceDraft one, List<ReferenceDraft> mentions, GovDocument document)
    {
        if (IsBasis(document, one.Span)) return ReferenceRelation.BasedOn;
        // What the subject of another document names, that document changes or replaces, not this one.
        bool isInSubject = mentions.Exists(other => other != one && other.Span.End <= one.Span.Start && other.TitleEnd >= one.Span.End);
        return isInSubject ? ReferenceRelation.Cites : RelationRule.Of(text, paragraph.Start, one.Span.Start);
    }

    private static bool IsBasis(GovDocument document, TextSpan span) => document.LegalBases.Any(basis => basis.Span.Contains(span));
}
