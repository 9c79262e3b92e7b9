using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Addressees, legal bases and the enacting formula, as the preamble was cut.</summary>
internal sealed class PreambleRecognizer : IRecognizer
{
    private static readonly HashSet<string> EnactedByFormula = ["decision", "resolution", "jointResolution", "decree", "directive", "order", "circular", "jointCircular", "law", "code", "ordinance", "constitution", "charter", "rule", "regulation"];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        PreambleBlock preamble = zoned.Preamble;
        draft.Document = draft.Document with
        {
            Addressees = preamble.Addressees.Select(span => Printed(zoned, span)).ToEquatableList(),
            LegalBases = preamble.Bases.Select(span => new LegalBasis(Printed(zoned, span).Text, [], span)).ToEquatableList(),
            EnactingFormula = preamble.Formula is { } formula && IsEnacted(draft.Document) ? Printed(zoned, formula) : null,
        };
    }

    /// <summary>Plans and reports also say "… ban hành Kế hoạch …"; only acts are enacted by it.</summary>
    private static bool IsEnacted(GovDocument document) => document.Type is null || EnactedByFormula.Contains(document.Type.Kind);

    private static PrintedText Printed(ZonedDocument zoned, TextSpan span) => new(Words.Fold(zoned.TextOf(span)), span);
}
