using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes addressees, legal bases as citations, and the enacting formula.</summary>
internal sealed class PreambleWriter(AknWriter xml, Component component)
{
    public void Write()
    {
        GovDocument document = component.Document;
        if (document is { Addressees.Count: 0, LegalBases.Count: 0, EnactingFormula: null }) return;
        xml.Start("preamble");
        WriteAddressees(document.Addressees);
        WriteBases(document.LegalBases);
        if (document.EnactingFormula is { } formula)
        {
            xml.Start("formula", "eId", component.Ids.Next(component.Prefix, "formula"));
            xml.Attribute("name", "enactingFormula");
            WriteParagraph(formula);
            xml.End();
        }
        xml.End();
    }

    private void WriteAddressees(EquatableList<PrintedText> addressees)
    {
        if (addressees.Count == 0) return;
        xml.Start("container", "eId", component.Ids.Next(component.Prefix, "container"));
        xml.Attribute("name", "addressees");
        foreach (PrintedText addressee in addressees) WriteParagraph(addressee);
        xml.End();
    }

    private void WriteBases(EquatableList<LegalBasis> bases)
    {
        if (bases.Count == 0) return;
        string id = component.Ids.Next(component.Prefix, "cits");
        xml.Start("citations", "eId", id);
        foreach (LegalBasis basis in bases)
        {
            xml.Start("citation", "eId", component.Ids.Next(id, "cit"));
            WriteParagraph(new PrintedText(basis.Text, basis.Span));
            xml.End();
        }
        xml.End();
    }

    private void WriteParagraph(PrintedText text)
    {
        xml.StartText("p");
        component.Inline.Write(text.Text, text.Span);
        xml.End();
    }
}
