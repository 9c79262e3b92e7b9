using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Resolution;
using VnGovDocs.Text;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes the list of what a document names: works, bodies, persons, offices. Elements of the text refer to its entries.</summary>
internal sealed class ReferencesWriter(AknWriter xml, Component component)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public static string OrganizationId(string slug) => $"org_{slug}";

    /// <summary>The entry of a name; null when nothing of the name can stand in an id.</summary>
    public static string? IdOf(string kind, string name) => Slug.Of(name) is { Length: > 0 } slug ? $"{kind}_{slug}" : null;

    public void Write()
    {
        GovDocument document = component.Document;
        xml.Start("references", "source", $"#{MetaWriter.Agent}");
        DocumentIri? reported = DocumentIri.OfReported(document);
        string? title = reported is null ? document.Number?.Text : document.Report?.Title;
        WriteEntry("original", "original", component.Work.ToString(), title ?? document.Type?.Name ?? component.Work.Number);
        if (reported is not null) WriteEntry("activeRef", "reported", reported.ToString(), document.Number!.Text);
        WriteWorks();
        WriteEntry("TLCOrganization", component.Prefix.Length == 0 ? MetaWriter.Agent : null, "/akn/ontology/organization/vn/vngovdocs", "VnGovDocs");
        bool isPage = document.Kind is DocumentKind.ReportPage or DocumentKind.PortalPage;
        string issuer = isPage ? document.Report?.Agency ?? component.Work.Author : document.Issuers.Count > 0 ? document.Issuers[0].Name : component.Work.Author;
        WriteEntry("TLCOrganization", OrganizationId(component.Work.Author), Concept("organization", component.Work.Author), issuer);
        foreach (IssuingBody body in document.Issuers)
        {
            WriteNamed("TLCOrganization", "org", "organization", body.Name);
            if (body.Parent is { } parent) WriteNamed("TLCOrganization", "org", "organization", parent);
        }
        foreach (Signature signature in document.Signatures) WriteSigner(signature);
        if (document.Copy?.Signature is { } copied) WriteSigner(copied);
        if (document.Copy?.Body is { } copier) WriteNamed("TLCOrganization", "org", "organization", copier);
        if (document.Report?.Speaker is { } speaker) WriteNamed("TLCPerson", "person", "person", speaker.Name);
        xml.End();
    }

    private void WriteWorks()
    {
        int count = 0;
        if (component.SharesWorks) return;
        foreach ((DocumentIri iri, DocumentReference mention) in component.Works.All)
            WriteEntry("activeRef", string.Create(CultureInfo.InvariantCulture, $"ref_{++count}"), iri.ToString(), mention.Number ?? mention.Title ?? mention.Text);
    }

    private void WriteSigner(Signature signature)
    {
        if (signature.Name is { } name) WriteNamed("TLCPerson", "person", "person", name);
        foreach (string position in signature.Positions) WriteNamed("TLCRole", "role", "role", position);
    }

    private void WriteNamed(string element, string kind, string concept, string name) => WriteEntry(element, IdOf(kind, name), Concept(concept, Slug.Of(name)), name);

    private void WriteEntry(string element, string? id, string href, string showAs)
    {
        if (id is null || !_written.Add(id)) return;
        xml.Empty(element, ("eId", id == MetaWriter.Agent ? id : component.Id(id)), ("href", href), ("showAs", showAs));
    }

    private static string Concept(string kind, string slug) => $"/akn/ontology/{kind}/vn/{slug}";
}
