using VnGovDocs.Model;
using static VnGovDocs.Export.Html.FactList;

namespace VnGovDocs.Export.Html;

/// <summary>The values of a read in the order in which people ask for them.</summary>
internal sealed class DocumentFacts(FactList list)
{
    /// <summary>What of a longer text the list shows; the rest stands in the text beside it.</summary>
    private const int ShownReading = 160;

    public static FactList Of(ReadResult result)
    {
        var list = new FactList();
        var facts = new DocumentFacts(list);
        if (result.Document is { } document) facts.Document(document);
        facts.Remarks(result);
        return list;
    }

    private void Document(GovDocument document)
    {
        list.Group("identity", "Identity", () => Identity(document, ""));
        list.Group("bases", "Legal bases", () => Each(document.LegalBases, "legalBases", (one, at) => list.Add(FactKind.Basis, at, "Basis", one.Text, one.Span)));
        list.Group("tasks", "Tasks", () => new TaskFacts(list).Add(document.Directives));
        list.Group("outline", "Outline", () => new OutlineFacts(list).Add(document));
        list.Group("references", "References", () => Each(document.References, "references", Reference));
        list.Group("closing", "Signatures & recipients", () => Closing(document, ""));
        list.Group("notes", "Notes", () => Each(document.Notes, "notes", (note, at) => list.Add(FactKind.Note, at, $"Note {note.Label}", note.Text, note.Span)));
        for (int i = 0; i < document.Annexes.Count; i++) Attached(document.Annexes[i].Document, At("annexes", i) + ".document.", document.Annexes[i].Label ?? "Attached document", $"annex-{i}");
        for (int i = 0; i < document.Enclosed.Count; i++) Attached(document.Enclosed[i], At("enclosed", i) + ".", "Enclosed document", $"enclosed-{i}");
    }

    private void Attached(GovDocument? document, string path, string title, string name)
    {
        if (document is null) return;
        list.Group(name, title, () =>
        {
            Identity(document, path);
            Closing(document, path);
        });
    }

    private void Identity(GovDocument document, string path)
    {
        list.Add(FactKind.Type, path + "type", "Type", Joined(" · ", document.Type?.Name, document.Type?.Subtype), document.Type?.Span, document.Type?.Span is null ? "inferred: letters print no type" : ViewFact.Stated);
        list.Add(FactKind.Number, path + "number", "Number", document.Number?.Text, document.Number?.Span);
        Each(document.Issuers, path + "issuers", (issuer, at) =>
        {
            list.Add(FactKind.Issuer, at, "Issuer", issuer.Name, issuer.Span);
            list.Add(FactKind.Issuer, at + ".parent", "Superior", issuer.Parent, issuer.ParentSpan);
        });
        if (document.Issued is { } issued)
            list.Add(FactKind.Date, path + "issued", "Issued", Joined(", ", issued.Place, issued.Date?.ToString()), issued.Span, issued.Inferred ? "inferred: from the page's own date" : ViewFact.Stated);
        list.Add(FactKind.Abstract, path + "abstract", "Abstract", document.Abstract?.Text, document.Abstract?.Span);
        Markings marks = document.Markings;
        list.Add(FactKind.Marking, path + "markings", "Marks", Joined(", ", marks.SecrecyText, marks.UrgencyText, marks.Circulation, marks.Draft ? "draft" : null), marks.Span);
        Each(document.Addressees, path + "addressees", (one, at) => list.Add(FactKind.Addressee, at, "Addressee", one.Text, one.Span));
        list.Add(FactKind.Other, path + "enactingFormula", "Enacting formula", document.EnactingFormula?.Text, document.EnactingFormula?.Span);
        if (document.Effect is { } effect) list.Add(FactKind.Effect, path + "effect", "Effective", Joined(" to ", effect.From?.ToString(), effect.To?.ToString()) is { Length: > 0 } days ? days : effect.Text, effect.Span);
        list.Add(FactKind.Other, path + "kind", "Kind", $"{WordsOf(document.Kind)}, {WordsOf(document.Family)}", null, "inferred: from the whole document");
        if (document.Report is { } report) Report(report, path + "report");
        Each(document.Portal?.Entries ?? [], path + "portal", (entry, at) => list.Add(FactKind.Other, at, entry.Key, entry.Value, entry.Span));
    }

    private void Report(ReportInfo report, string path)
    {
        list.Add(FactKind.Other, path + ".title", "Headline", report.Title, null);
        list.Add(FactKind.Other, path + ".postedAt", "Posted", report.PostedAt, null);
        list.Add(FactKind.Other, path + ".agency", "Agency", report.Agency, null);
        list.Add(FactKind.Other, path + ".byline", "Byline", report.Byline, null);
        if (report.Speaker is { } speaker) list.Add(FactKind.Other, path + ".speaker", "Speaker", Joined(", ", [speaker.Name, .. speaker.Titles]), null);
        list.Add(FactKind.Other, path + ".occasion", "Occasion", report.Occasion, null);
        list.Add(FactKind.Other, path + ".counterparty", "Counterparty", report.Counterparty, null);
    }

    private void Reference(DocumentReference reference, string path)
    {
        string evidence = reference.Unresolved is { } reason ? $"unresolved: {WordsOf(reason)}" : ViewFact.Stated;
        list.Add(FactKind.Reference, path, WordsOf(reference.Relation), Joined(" · ", reference.Text, reference.IssuedOn?.ToString(), reference.CatalogId), reference.Span, evidence);
    }

    private void Closing(GovDocument document, string path)
    {
        Each(document.Signatures, path + "signatures", (signature, at) => Signed(signature, at, "Signature"));
        Each(document.Recipients, path + "recipients", (one, at) => list.Add(FactKind.Recipient, at, one.Archive ? "Filed" : "Recipient", one.Text, one.Span));
        if (document.Copy is not { } copy) return;
        list.Add(FactKind.Other, path + "copy", "Copy", Joined(", ", copy.Text, copy.Number?.Text, copy.Issued?.Date?.ToString()), copy.Span);
        if (copy.Signature is { } signature) Signed(signature, path + "copy.signature", "Signature of the copy");
    }

    private void Signed(Signature signature, string path, string name) =>
        list.Add(FactKind.Signer, path, name, Joined(" · ", [Joined(" ", signature.Degree, signature.Name), signature.Authority, .. signature.Positions]), signature.Span);

    private void Remarks(ReadResult result)
    {
        list.Group("diagnostics", "Diagnostics", () => Each(result.Diagnostics, "diagnostics", (one, at) => list.Add(FactKind.Diagnostic, at, $"{one.Code} {WordsOf(one.Severity)}", one.Message, one.Span)));
        if (result.Source is not { } source) return;
        list.Group("repairs", "Repairs", () => Each(source.Repairs, "source.repairs", (one, at) =>
            list.Add(FactKind.Repair, at, "Mended", $"{Short(one.Raw)} → {Short(source.TextOf(one.Span).ToString())}", one.Span, "inferred: by rules and tables")));
    }

    private static string Short(string text) => text.Length <= ShownReading ? text : text[..ShownReading] + "…";

    private static void Each<T>(IReadOnlyList<T> items, string path, Action<T, string> add)
    {
        for (int i = 0; i < items.Count; i++) add(items[i], At(path, i));
    }
}
