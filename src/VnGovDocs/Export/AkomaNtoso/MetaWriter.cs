using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes the metadata: what the document is as work, expression and file (FRBR), its history, and lists of what it names.</summary>
internal sealed class MetaWriter(AknWriter xml, Component component)
{
    /// <summary>Who says all this: the library, as an organization, since the schema wants an agent.</summary>
    public const string Agent = "vngovdocs";

    private readonly GovDocument _document = component.Document;

    public void Write()
    {
        xml.Start("meta");
        WriteIdentification();
        WriteLifecycle();
        new AnalysisWriter(xml, component).Write();
        new ReferencesWriter(xml, component).Write();
        new ProprietaryWriter(xml, component).Write();
        xml.End();
    }

    /// <summary>The metadata of an annex, which has no facts of its own.</summary>
    public void WriteIdentificationOnly()
    {
        xml.Start("meta");
        WriteIdentification();
        xml.End();
    }

    private void WriteIdentification()
    {
        xml.Start("identification", "source", $"#{Agent}");
        string work = component.Work.ToString(), part = $"/!{component.Part}";
        string expression = $"{work}/vie@{(component.Date is { IsComplete: true } day ? day.ToString() : "")}";
        xml.Start("FRBRWork");
        WriteCore($"{work}{part}", work, Author);
        WriteWorkProperties();
        xml.End();
        xml.Start("FRBRExpression");
        WriteCore($"{expression}{part}", expression, Author);
        xml.Empty("FRBRlanguage", ("language", "vie"));
        xml.End();
        xml.Start("FRBRManifestation");
        WriteCore($"{expression}{part}.xml", $"{expression}.xml", $"#{Agent}");
        xml.Empty("FRBRformat", ("value", "application/akn+xml"));
        xml.End();
        xml.End();
    }

    private string Author => $"#{ElementIds.Below(component.Listed, ReferencesWriter.OrganizationId(component.Work.Author))}";

    private void WriteCore(string self, string uri, string author)
    {
        xml.Empty("FRBRthis", ("value", self));
        xml.Empty("FRBRuri", ("value", uri));
        WriteDate();
        xml.Empty("FRBRauthor", ("href", author));
    }

    /// <summary>The schema wants a whole date. One that is printed in part is given as its first day, and its name says so.</summary>
    private void WriteDate()
    {
        (string day, string name) = component.Date switch
        {
            null => ("0001-01-01", "unknown"),
            { Month: null } year => ($"{year}-01-01", "yearOnly"),
            { Day: null } month => ($"{month}-01", "monthOnly"),
            { } whole => (whole.ToString(), "issued"),
        };
        xml.Empty("FRBRdate", ("date", day), ("name", name));
    }

    private void WriteWorkProperties()
    {
        xml.Empty("FRBRcountry", ("value", "vn"));
        xml.Empty("FRBRsubtype", ("value", component.Name));
        bool isOwn = DocumentIri.OfReported(_document) is null && component.Part == "main";
        if (isOwn && _document.Number is { } number) xml.Empty("FRBRnumber", ("value", number.Text));
        string? name = isOwn ? _document.Abstract?.Text : _document.Report?.Title;
        if (name is not null) xml.Empty("FRBRname", ("value", name));
        xml.Empty("FRBRprescriptive", ("value", component.Work.DocType == "act" ? "true" : "false"));
        // Only what the Official Gazette or the issuer's seal carries is authoritative.
        xml.Empty("FRBRauthoritative", ("value", "false"));
    }

    private void WriteLifecycle()
    {
        if (component.Date is not { IsComplete: true } date) return;
        xml.Start("lifecycle", "source", $"#{Agent}");
        xml.Empty("eventRef", ("eId", component.Id("event_1")), ("date", date.ToString()), ("source", $"#{component.Id("original")}"), ("type", "generation"));
        xml.End();
    }
}
