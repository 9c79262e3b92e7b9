using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Finds one concept in its zone and writes it into the draft. It finds; it does not guess across the document.</summary>
internal interface IRecognizer
{
    void Recognize(ZonedDocument zoned, DocumentDraft draft);
}
