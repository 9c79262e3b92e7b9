using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes the changes that a document makes to others as active modifications.</summary>
internal sealed class AnalysisWriter(AknWriter xml, Component component)
{
    public void Write()
    {
        // The ids of annexes are known with those of their host, and so are their changes.
        if (component.Part != "main") return;
        AmendingNode[] changes = [.. component.Ids.AmendingNodes.Where(one => one.Mod is not null || one.Node.Amendment!.Targets.Count > 0)];
        if (changes.Length == 0) return;
        xml.Start("analysis", "source", $"#{MetaWriter.Agent}");
        xml.Start("activeModifications");
        for (int i = 0; i < changes.Length; i++) WriteChange(changes[i], i + 1);
        xml.End();
        xml.End();
    }

    private void WriteChange(AmendingNode change, int number)
    {
        Amendment amendment = change.Node.Amendment!;
        xml.Start("textualMod", "type", TypeOf(amendment));
        xml.Attribute("eId", component.Id(string.Create(CultureInfo.InvariantCulture, $"textualMod_{number}")));
        xml.Empty("source", ("href", $"#{change.Mod ?? change.Id}"));
        WriteDestinations(amendment);
        List<QuotedPhrase> phrases = QuotedPhrase.In(change);
        foreach (QuotedPhrase old in phrases.Where(phrase => !phrase.IsNew)) xml.Empty("old", ("href", $"#{old.Id}"));
        foreach (QuotedPhrase added in phrases.Where(phrase => phrase.IsNew)) xml.Empty("new", ("href", $"#{added.Id}"));
        foreach (string quotation in change.Quotations) xml.Empty("new", ("href", $"#{quotation}"));
        xml.End();
    }

    private static string TypeOf(Amendment amendment) => amendment.Action switch
    {
        AmendmentAction.Repeal => "repeal",
        AmendmentAction.Supplement or AmendmentAction.InsertAfter => "insertion",
        AmendmentAction.ReplacePhrase when string.IsNullOrEmpty(amendment.Replacement) => "repeal",
        _ => "substitution",
    };

    private void WriteDestinations(Amendment amendment)
    {
        if (amendment.Documents.Count == 0) WriteDestinations(amendment, null);
        foreach (string document in amendment.Documents) WriteDestinations(amendment, document);
    }

    private void WriteDestinations(Amendment amendment, string? document)
    {
        if (amendment.Targets.Count == 0) WriteDestination(amendment, document, null);
        foreach (string target in amendment.Targets) WriteDestination(amendment, document, target);
    }

    private void WriteDestination(Amendment amendment, string? document, string? target)
    {
        DocumentIri? iri = document is null ? null : component.Works.Named(document);
        string? provision = target is null ? null : ProvisionPath.ToEId(target);
        xml.Start("destination");
        if (iri is not null) xml.Attribute("href", provision is null ? iri.ToString() : $"{iri}#{provision}");
        if (amendment.Action == AmendmentAction.InsertAfter && target is not null) xml.Attribute("pos", "after");
        // What has no address is told in words, not left out.
        if (iri is null) xml.OwnAttribute("document", document);
        if (iri is null || provision is null) xml.OwnAttribute("provision", target);
        xml.End();
    }
}
