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

    /// <summary>Characters that a label before a bare name may have.</summary>
    private const int LongestLabel = 6;

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        string text = zoned.Source.Text;
        string? own = draft.Document.Number?.Text;
        var found = new List<ReferenceDraft>();
        var aliases = new Aliases();
        var nodes = new NodeIndex(draft.Document);
        var provisions = new ProvisionReferences(text, draft.Document, nodes, draft.Watch);
        foreach (Zone zone in Zones)
        {
            int bases = zone == Zone.Preamble ? draft.Document.LegalBases.Count : 0;
            foreach ((TextSpan paragraph, int index) in Paragraphs(zoned, zone, draft.Document).Select((paragraph, index) => (paragraph, index)))
            {
                draft.Watch.Tick();
                List<ReferenceDraft> mentions = DocumentMentions.Find(text, paragraph, draft.Watch);
                mentions.RemoveAll(one => one.Number is { } number && OwnNumber.Is(number, own) || EditorRemark.Holds(text, paragraph, one.Span.Start));
                aliases.Define(text, paragraph, mentions);
                if (zone is not Zone.Title) provisions.Add(paragraph, mentions);
                int subject = paragraph.Start;
                foreach (ReferenceDraft one in mentions)
                {
                    draft.Watch.Tick();
                    aliases.Complete(one);
                    // What the subject of another document names, that document changes or replaces, not this one.
                    one.Relation = index < bases ? ReferenceRelation.BasedOn : one.Span.End <= subject ? ReferenceRelation.Cites : RelationOf(text, paragraph, one, nodes);
                    subject = Math.Max(subject, one.TitleEnd);
                }
                found.AddRange(mentions);
            }
        }
        List<ReferenceDraft> all = [.. found.OrderBy(one => one.Span.Start).DistinctBy(one => one.Span)];
        ShortNames.Resolve(all, own);
        draft.Document = WithReferences(draft, text, all, nodes);
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

    private static GovDocument WithReferences(DocumentDraft document, string text, List<ReferenceDraft> drafts, NodeIndex nodes)
    {
        var references = new DocumentReference[drafts.Count];
        for (int i = 0; i < drafts.Count; i++)
        {
            document.Watch.Tick();
            references[i] = Freeze(drafts[i], text, string.Create(CultureInfo.InvariantCulture, $"vb_{i + 1}")) with { Unresolved = ReasonOf(drafts[i], nodes) };
        }
        return document.Document with
        {
            References = references.ToEquatableList(),
            LegalBases = document.Document.LegalBases.Select(basis => basis with { References = references.StartingIn(basis.Span, one => one.Span).Select(one => one.Id).ToEquatableList() }).ToEquatableList(),
        };
    }

    private static UnresolvedReason? ReasonOf(ReferenceDraft draft, NodeIndex nodes)
    {
        if (!draft.IsInternal) return draft is { Number: null, Title: null, Symbol: not "HP" } ? UnresolvedReason.Unidentified : null;
        if (draft.Target is not null) return null;
        if (nodes.At(draft.Span.Start).IsQuoted) return UnresolvedReason.InQuotation;
        return draft.Paths.TrueForAll(nodes.Has) ? null : UnresolvedReason.NoSuchProvision;
    }

    private static DocumentReference Freeze(ReferenceDraft draft, string text, string id) => new(
        id, Words.Fold(text, draft.Span), draft.Number, draft.Symbol, draft.Title, draft.Date, draft.Issuer, draft.Paths.ToEquatableList(),
        draft.IsInternal ? ReferenceScope.Internal : ReferenceScope.External, draft.Target, draft.Relation, draft.Span);

    private static ReferenceRelation RelationOf(string text, TextSpan paragraph, ReferenceDraft one, NodeIndex nodes)
    {
        ReferenceRelation said = RelationRule.Of(text, paragraph.Start, one.Span.Start);
        // An item that is only a document's name does what the words above its list say.
        bool isBare = said == ReferenceRelation.Cites && one.Span.Start - paragraph.Start <= LongestLabel;
        return isBare && nodes.At(one.Span.Start).Announcement(text) is { } above ? RelationRule.Of(text, above.Start, above.End) : said;
    }
}
