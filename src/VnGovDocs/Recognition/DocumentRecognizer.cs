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
    public static GovDocument Recognize(SourceDocument source, DiagnosticBag diagnostics, Action checkpoint)
    {
        ZonedDocument zoned = Zoned(source, new TextSpan(0, source.Text.Length), diagnostics, checkpoint);
        if (zoned.Letterhead is null) diagnostics.Add(DiagnosticCodes.HasNoLetterhead());
        return Recognize(zoned, Recognizers.All, new DocumentDraft(diagnostics, checkpoint));
    }

    /// <summary>A document inside the file: attached, or enclosed. What follows its own closing belongs to the outer one.</summary>
    public static GovDocument Recognize(SourceDocument source, TextSpan range, DocumentDraft outer)
    {
        return Recognize(Zoned(source, range, outer.Diagnostics, outer.Checkpoint), Recognizers.Inner, new DocumentDraft(outer.Diagnostics, outer.Checkpoint));
    }

    private static ZonedDocument Zoned(SourceDocument source, TextSpan range, DiagnosticBag diagnostics, Action checkpoint) =>
        Zoner.Zone(source, range, new ZoningWatch(checkpoint, (locator, cause) => diagnostics.Add(DiagnosticCodes.HasCrashed(locator, cause))));

    private static GovDocument Recognize(ZonedDocument zoned, IReadOnlyList<IRecognizer> recognizers, DocumentDraft draft)
    {
        foreach (IRecognizer recognizer in recognizers)
        {
            draft.Checkpoint();
            Run(recognizer, zoned, draft);
        }
        return draft.Document;
    }

    /// <summary>A recognizer that fails costs its own values, not the document.</summary>
    private static void Run(IRecognizer recognizer, ZonedDocument zoned, DocumentDraft draft)
    {
        GovDocument before = draft.Document;
        try
        {
            recognizer.Recognize(zoned, draft);
        }
        catch (Exception cause) when (cause is not OperationCanceledException && !IsStop(cause))
        {
            draft.Document = before;
            draft.Diagnostics.Add(DiagnosticCodes.HasCrashed(recognizer.GetType().Name, cause));
        }
    }

    /// <summary>A checkpoint inside a recognizer may end the whole read.</summary>
    private static bool IsStop(Exception cause) => cause is IReadStop;
}
