using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes a document from its metadata to its annexes: <c>act</c> for legislation, <c>doc</c> for everything else.</summary>
internal sealed class DocumentWriter(AknWriter xml)
{
    public void WriteRoot(GovDocument document)
    {
        xml.Root();
        Write(Component.Main(xml, document, ""));
        xml.End();
        xml.TellReplaced();
    }

    private void Write(Component component)
    {
        GovDocument document = component.Document;
        bool isAct = component is { Part: "main", Work.DocType: "act" };
        Start(isAct ? "act" : "doc", component.Name, document.Kind);
        new MetaWriter(xml, component).Write();
        new PrefaceWriter(xml, component).Write();
        new PreambleWriter(xml, component).Write();
        new BodyWriter(xml, component).Write(document.Body, component.Prefix, isAct ? "body" : "mainBody");
        new ConclusionsWriter(xml, component).Write();
        WriteAnnexes(component);
        WriteEnclosed(component);
        xml.End();
    }

    private void Start(string element, string name, DocumentKind kind)
    {
        xml.Start(element, "name", name);
        xml.Attribute("contains", kind == DocumentKind.Consolidated ? "singleVersion" : "originalVersion");
    }

    private void WriteAnnexes(Component component)
    {
        EquatableList<Annex> annexes = component.Document.Annexes;
        if (annexes.Count == 0) return;
        xml.Start("attachments");
        for (int i = 0; i < annexes.Count; i++) WriteAnnex(component, annexes[i], component.AnnexId(i));
        xml.End();
    }

    private void WriteAnnex(Component host, Annex annex, string id)
    {
        xml.Start("attachment", "eId", id);
        if (!string.IsNullOrEmpty(annex.Label)) xml.Element("heading", annex.Label);
        if (!string.IsNullOrEmpty(annex.Title)) xml.Element(string.IsNullOrEmpty(annex.Label) ? "heading" : "subheading", annex.Title);
        if (annex.Document is { } attached)
        {
            // What an annex holds beside its document has a place only inside it.
            Write(host.Attached(xml, annex.Body.Count == 0 ? attached : attached with { Body = [.. annex.Body, .. attached.Body] }, id, annex.Span) with { Listed = id });
        }
        else
        {
            var part = new GovDocument { Kind = DocumentKind.Document, Family = host.Document.Family, Body = annex.Body };
            Component component = host.Attached(xml, part, id, annex.Span);
            Start("doc", component.Name, part.Kind);
            new MetaWriter(xml, component).WriteIdentificationOnly();
            new BodyWriter(xml, component).Write(part.Body, id, "mainBody");
            new ConclusionsWriter(xml, component).Write();
            xml.End();
        }
        xml.End();
    }

    private void WriteEnclosed(Component component)
    {
        EquatableList<GovDocument> enclosed = component.Document.Enclosed;
        if (enclosed.Count == 0) return;
        xml.Start("components");
        for (int i = 0; i < enclosed.Count; i++)
        {
            string id = component.Id(string.Create(CultureInfo.InvariantCulture, $"cmp_{i + 1}"));
            xml.Start("component", "eId", id);
            Write(Component.Main(xml, enclosed[i], id));
            xml.End();
        }
        xml.End();
    }
}
