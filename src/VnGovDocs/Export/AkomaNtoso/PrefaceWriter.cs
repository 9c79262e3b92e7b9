using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes the letterhead and title, in the order of NĐ 30/2020/NĐ-CP, Phụ lục I; of a page, its headline and what it reports.</summary>
internal sealed class PrefaceWriter(AknWriter xml, Component component)
{
    private readonly GovDocument _document = component.Document;
    private bool _isOpen;

    public void Write()
    {
        foreach (IssuingBody issuer in _document.Issuers) WriteIssuer(issuer);
        if (_document.Report is { } report) WriteReport(report);
        if (_document.Number is { } number) WriteLine("number", number.Text, DocumentIri.OfReported(_document) is { } reported ? ("ref", reported.ToString()) : ("docNumber", null));
        WriteIssued();
        WriteMarkings(_document.Markings);
        if (_document.Type is { Text: { } type }) WriteLine("type", type, ("docType", null));
        if (_document.Abstract is { } about)
        {
            Open("p", "title");
            xml.StartText("docTitle");
            component.Inline.Write(about.Text, about.Span);
            xml.End();
            xml.End();
        }
        if (_isOpen) xml.End();
    }

    private void WriteIssuer(IssuingBody issuer)
    {
        // The body above is not the author; the printed order is kept.
        if (issuer.Parent is { } parent) WriteNamed("parent", "organization", parent, parent);
        // Whoever issued what a page reports has not issued the page.
        WriteNamed("issuer", _document.Kind is DocumentKind.ReportPage or DocumentKind.PortalPage ? "organization" : "docAuthority", issuer.Text, issuer.Name);
    }

    private void WriteNamed(string kind, string element, string text, string name)
    {
        string? id = ReferencesWriter.IdOf("org", name);
        Open("p", kind);
        // The schema wants an organization to be one of the list.
        xml.Start(id is null ? "docAuthority" : element);
        if (id is not null) xml.Attribute("refersTo", $"#{component.Id(id)}");
        xml.Solid();
        xml.Text(text);
        xml.End();
        xml.End();
    }

    private void WriteIssued()
    {
        if (_document.Issued is not { } issued || issued is { Place: null, Date: null }) return;
        Open("p", "issued");
        if (issued.Place is { } place)
        {
            xml.Start("inline", "name", "place");
            xml.Solid();
            xml.Text(place);
            xml.End();
            if (issued.Date is not null) xml.Text(", ");
        }
        if (issued.Date is { } date) WriteDate(date);
        xml.End();
    }

    /// <summary>Only a whole date can be a docDate; the model keeps no words of it, so they are set as NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4 wants them.</summary>
    private void WriteDate(PartialDate date)
    {
        string day = date.Day is { } number ? $"ngày {number.ToString("00", CultureInfo.InvariantCulture)} " : "";
        string month = date.Month is { } one ? $"tháng {one.ToString(one < 3 ? "00" : "0", CultureInfo.InvariantCulture)} " : "";
        if (date.IsComplete && DocumentIri.OfReported(_document) is null) xml.Start("docDate", "date", date.ToString());
        else xml.Start("inline", "name", "date");
        xml.Solid();
        xml.Text(string.Create(CultureInfo.InvariantCulture, $"{day}{month}năm {date.Year}"));
        xml.End();
    }

    private void WriteMarkings(Markings marks)
    {
        if (marks.Draft) WriteLine("draft", "DỰ THẢO", ("docStatus", null));
        if (marks.SecrecyText is { } secrecy) WriteLine("secrecy", secrecy, ("docStatus", null));
        if (marks.UrgencyText is { } urgency) WriteLine("urgency", urgency, ("docStatus", null));
        if (marks.Circulation is { } circulation) WriteLine("circulation", circulation, ("docStatus", null));
    }

    private void WriteReport(ReportInfo report)
    {
        if (report.Title is { } title) WriteLine("headline", title, ("docTitle", null));
        WritePlain("postedAt", report.PostedAt);
        WritePlain("agency", report.Agency);
        WritePlain("byline", report.Byline);
        if (report.Speaker is { } speaker)
        {
            foreach (string office in speaker.Titles) WritePlain("speakerTitle", office);
            WritePlain("speaker", speaker.Name);
        }
        WritePlain("occasion", report.Occasion);
        WritePlain("counterparty", report.Counterparty);
    }

    private void WritePlain(string kind, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        Open("p", kind);
        xml.Solid();
        xml.Text(text);
        xml.End();
    }

    private void WriteLine(string kind, string text, (string Element, string? Href) inside)
    {
        Open("p", kind);
        xml.Start(inside.Element, "href", inside.Href);
        xml.Solid();
        xml.Text(text);
        xml.End();
        xml.End();
    }

    /// <summary>The preface begins with the first thing in it: an empty one is not valid.</summary>
    private void Open(string element, string kind)
    {
        if (!_isOpen) xml.Start("preface");
        _isOpen = true;
        xml.Start(element, "class", kind);
        xml.Solid();
    }
}
