using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Addressees, legal bases and the enacting formula, as the preamble was cut.</summary>
internal sealed class PreambleRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        PreambleBlock preamble = zoned.Preamble;
        draft.Document = draft.Document with
        {
            Addressees = preamble.Addressees.Select(span => Printed(zoned, span)).ToEquatableList(),
            LegalBases = preamble.Bases.Select(span => new LegalBasis(Printed(zoned, span).Text, [], span)).ToEquatableList(),
            EnactingFormula = preamble.Formula is { } formula ? Printed(zoned, NoteMark.TrimEnd(zoned.Source.Text, formula)) : null,
        };
    }

    private static PrintedText Printed(ZonedDocument zoned, TextSpan span) => new(Words.Fold(zoned.TextOf(span)), span);
}
