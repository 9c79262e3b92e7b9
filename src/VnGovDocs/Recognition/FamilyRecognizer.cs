using VnGovDocs.Model;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Under whose rules the document was made: heading first, then the number's grammar, then whose name is on it.</summary>
internal sealed class FamilyRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft) =>
        draft.Document = draft.Document with { Family = FamilyOf(zoned.Letterhead, draft.Document) };

    private static DocumentFamily FamilyOf(Letterhead? letterhead, GovDocument document)
    {
        DocumentNumber? number = document.Number;
        DocumentFamily? issuer = IssuerFamily(document);
        if (letterhead?.Has(LetterheadPart.PartyHeading) == true) return DocumentFamily.Party;
        if (letterhead?.Has(LetterheadPart.YouthHeading) == true) return DocumentFamily.MassOrganization;
        if (document.Kind == DocumentKind.Codified) return DocumentFamily.Legislation;
        if (number is { Style: NumberStyle.Court or NumberStyle.Precedent }) return DocumentFamily.Judicial;
        // Luật Ban hành VBQPPL (2015, Điều 4): these types are always legislation; decisions, resolutions and the like when their number has a year.
        bool normative = number is { Style: NumberStyle.Consolidated }
            || document.Type is { Kind: "law" or "code" or "constitution" or "ordinance" or "decree" or "circular" or "jointCircular" or "jointResolution" or "stateEdict" or "stateDecreeLaw" }
            || number is { Year: not null } && document.Type is null or { Kind: "decision" or "resolution" or "directive" or "order" or "regulation" or "rule" };
        // A court's decision carries its year as a decree does; only its circulars and the resolutions of its council are legislation.
        bool caseFile = issuer is DocumentFamily.Judicial && document.Type is { Kind: "decision" or "order" };
        if (normative && !caseFile && issuer is not DocumentFamily.Enterprise) return DocumentFamily.Legislation;
        if (number is { Style: NumberStyle.NationalAssembly, TypeSymbol: null }) return DocumentFamily.Legislation;
        if (number is { Style: NumberStyle.NationalAssembly }) return DocumentFamily.NationalAssembly;
        bool motto = letterhead?.Has(LetterheadPart.Motto) == true;
        if (number is { Style: NumberStyle.Party } && issuer is not DocumentFamily.MassOrganization && !motto) return DocumentFamily.Party;
        // The Party prints its own heading, never the motto.
        if (issuer is DocumentFamily.Party && motto) return DocumentFamily.Administrative;
        if (issuer is { } family) return family;
        if (document.Type is { Kind: "precedent" }) return DocumentFamily.Judicial;
        return letterhead is null && number is null && document.Type is null ? DocumentFamily.Other : DocumentFamily.Administrative;
    }

    private static DocumentFamily? IssuerFamily(GovDocument document)
    {
        if (document.Issuers.Count == 0) return null;
        DocumentFamily? own = FamilyNamed(BodyHeads.FamilyOf(document.Issuers[0].Text));
        DocumentFamily? parent = document.Issuers[0].Parent is { } name ? FamilyNamed(BodyHeads.FamilyOf(name)) : null;
        // An office, board or department belongs to the family of the body above it.
        if (own is DocumentFamily.Party && parent is DocumentFamily.MassOrganization or DocumentFamily.Enterprise) return parent;
        if (own is null or DocumentFamily.Administrative && parent is DocumentFamily.Party or DocumentFamily.MassOrganization or DocumentFamily.NationalAssembly or DocumentFamily.Judicial or DocumentFamily.Enterprise) return parent;
        return own;
    }

    private static DocumentFamily? FamilyNamed(string? name) => Enum.TryParse(name, ignoreCase: true, out DocumentFamily family) ? family : null;
}
