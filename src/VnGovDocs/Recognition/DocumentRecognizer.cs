using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Turns a source document into the typed one: zones first, then every recognizer in turn.</summary>
internal static class DocumentRecognizer
{
    /// <param name="source">What was read.</param>
    /// <param name="diagnostics">Receives remarks.</param>
    /// <param name="checkpoint">Called between stages; throws when the deadline has passed or the caller gave up.</param>
    public static RecognizedDocument Recognize(SourceDocument source, DiagnosticBag diagnostics, Action checkpoint)
    {
        var watch = new StageWatch(checkpoint, (stage, cause) => diagnostics.Add(DiagnosticCodes.HasCrashed(stage, cause)));
        ZonedDocument zoned = Zoner.Zone(source, new TextSpan(0, source.Text.Length), watch);
        GovDocument document = Recognize(zoned, Recognizers.All, new DocumentDraft(diagnostics, watch));
        // A page that reports a document prints none of its letterhead.
        if (zoned.Letterhead is null && document.Kind != DocumentKind.ReportPage) diagnostics.Add(DiagnosticCodes.HasNoLetterhead());
        return new RecognizedDocument(document, zoned.Zones);
    }

    /// <summary>A document inside the file: attached, or enclosed. What follows its own closing belongs to the outer one.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="range">Where the document stands.</param>
    /// <param name="outer">The document around it.</param>
    /// <param name="idPrefix">What its ids begin with.</param>
    public static GovDocument Recognize(SourceDocument source, TextSpan range, DocumentDraft outer, string idPrefix) =>
        Recognize(Zoner.Zone(source, range, outer.Watch), Recognizers.Inner, new DocumentDraft(outer.Diagnostics, outer.Watch, outer.IdPrefix + idPrefix));

    private static GovDocument Recognize(ZonedDocument zoned, IReadOnlyList<IRecognizer> recognizers, DocumentDraft draft)
    {
        foreach (IRecognizer recognizer in recognizers)
            draft.Document = draft.Watch.Run(recognizer.GetType().Name, () => Recognized(recognizer, zoned, draft), fallback: draft.Document);
        return draft.Document;
    }

    private static GovDocument Recognized(IRecognizer recognizer, ZonedDocument zoned, DocumentDraft draft)
    {
        recognizer.Recognize(zoned, draft);
        return draft.Document;
    }
}
