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
        checkpoint();
        ZonedDocument zoned = Zoner.Zone(source);
        if (zoned.Letterhead is null) diagnostics.Add(DiagnosticCodes.HasNoLetterhead());
        return Recognize(zoned, Recognizers.All, new DocumentDraft(diagnostics, checkpoint));
    }

    /// <summary>A document inside the file: attached, or enclosed. What follows its own closing belongs to the outer one.</summary>
    public static GovDocument Recognize(SourceDocument source, TextSpan range, DocumentDraft outer)
    {
        outer.Checkpoint();
        return Recognize(Zoner.Zone(source, range), Recognizers.Inner, new DocumentDraft(outer.Diagnostics, outer.Checkpoint));
    }

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
