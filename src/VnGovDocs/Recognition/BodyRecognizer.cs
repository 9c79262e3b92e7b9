using VnGovDocs.Recognition.Structure;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The body as a tree of provisions, or of headings and items, with its paragraphs and tables.</summary>
internal sealed class BodyRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft) =>
        draft.Document = draft.Document with { Body = BodyTree.Read(zoned.Source, zoned.Fragments(Zone.Body), draft.IdPrefix, draft.Diagnostics, draft.Watch) };
}
