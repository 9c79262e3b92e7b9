using VnGovDocs.Recognition.Amendments;
using VnGovDocs.Recognition.Directives;
using VnGovDocs.Recognition.References;
using VnGovDocs.Recognition.Reports;

namespace VnGovDocs.Recognition;

/// <summary>The recognizers in the order in which they run; a later one may read what an earlier one wrote.</summary>
internal static class Recognizers
{
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new TypeRecognizer(),
        new NumberRecognizer(),
        new IssuerRecognizer(),
        new PlaceDateRecognizer(),
        new AbstractRecognizer(),
        new MarkingsRecognizer(),
        new PreambleRecognizer(),
        new BodyRecognizer(),
        new EffectRecognizer(),
        new NoteRecognizer(),
        new SignatureRecognizer(),
        new DigitalSignatureRecognizer(),
        new RecipientRecognizer(),
        new AnnexRecognizer(),
        new ReferenceRecognizer(),
        new AmendmentRecognizer(),
        new KindRecognizer(),
        new PortalPageRecognizer(),
        new ConclusionNotice(),
        new ReportPageRecognizer(),
        new FamilyRecognizer(),
        new DirectiveRecognizer(),
    ];

    /// <summary>Those for a document inside another: its tail is the outer document's, so it is not cut again.</summary>
    public static IReadOnlyList<IRecognizer> Inner { get; } = [.. All.Where(recognizer => recognizer is not (AnnexRecognizer or NoteRecognizer or ReferenceRecognizer or AmendmentRecognizer or DirectiveRecognizer or PortalPageRecognizer or ReportPageRecognizer))];
}
