using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The body as paragraphs, numbered lines and tables in printed order.</summary>
internal sealed class BodyRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft) =>
        draft.Document = draft.Document with { Body = BodyNodes.Read(zoned.Source, zoned.Fragments(Zone.Body), "") };
}
