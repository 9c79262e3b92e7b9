using System.Xml.Linq;
using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Resolution;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>Ids and addresses: what is printed, and what it is called.</summary>
public class AkomaNtosoCaseTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public static TheoryData<Case> Ids => CaseFile.Load("akn-ids");

    public static TheoryData<Case> Addresses => CaseFile.Load("document-iris");

    [Theory, MemberData(nameof(Ids))]
    public void Ids_of_elements(Case one) => OpenCase.Check(one, text =>
    {
        XElement root = XDocument.Parse(GovDocumentReader.ReadText(text).GetDocumentOrThrow().ToAkomaNtoso()).Root!;
        var numbered = root.Descendants().Where(element => element.Attribute("wId") is not null && element.Name != Akn + "ref");
        return string.Join('\n', numbered.Select(element => (string?)element.Attribute("eId")));
    });

    [Theory, MemberData(nameof(Addresses))]
    public void Addresses_of_what_is_cited(Case one) => OpenCase.Check(one, text =>
    {
        GovDocument document = GovDocumentReader.ReadText($"Căn cứ {text};\n").GetDocumentOrThrow();
        return string.Join('\n', document.References.Select(reference => DocumentIri.Of(reference)?.ToString() ?? "none"));
    });

    [Theory]
    [InlineData("CHÍNH PHỦ", "Số: 30/2020/NĐ-CP", "NGHỊ ĐỊNH", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư")]
    [InlineData("CHÍNH PHỦ", "Số: 30/2020/NĐ-CP", "NGHỊ ĐỊNH", "Nghị định số 30/2020/NĐ-CP")]
    [InlineData("QUỐC HỘI", "Luật số: 59/2020/QH14", "LUẬT", "Luật Doanh nghiệp số 59/2020/QH14")]
    [InlineData("THỦ TƯỚNG CHÍNH PHỦ", "Số: 417/QĐ-TTg", "QUYẾT ĐỊNH", "Quyết định số 417/QĐ-TTg ngày 05 tháng 3 năm 2020 của Thủ tướng Chính phủ")]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", "Số: 12/QĐ-UBND", "QUYẾT ĐỊNH", "Quyết định số 12/QĐ-UBND ngày 05/3/2020 của UBND tỉnh Hà Giang")]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", "Số: 12/2020/QĐ-UBND", "QUYẾT ĐỊNH", "Quyết định số 12/2020/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh Hà Giang")]
    [InlineData("BỘ TÀI CHÍNH", "Số: 05/2020/TT-BTC", "THÔNG TƯ", "Thông tư số 05/2020/TT-BTC ngày 05 tháng 3 năm 2020 của Bộ trưởng Bộ Tài chính")]
    public void A_document_has_the_address_that_a_full_citation_of_it_gives(string issuer, string number, string type, string citation)
    {
        GovDocument cited = GovDocumentReader.ReadText($"{issuer}\n{number}\nHà Nội, ngày 05 tháng 3 năm 2020\n\n{type}\nVề việc một\n\nĐiều 1. Một\n1. Hai.\n", cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow();
        GovDocument citing = GovDocumentReader.ReadText($"Căn cứ {citation};\n", cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow();
        Assert.Equal(DocumentIri.Of(cited), DocumentIri.Of(Assert.Single(citing.References)));
    }

    [Fact]
    public void Ids_of_many_equal_numbers_stay_apart_in_linear_time()
    {
        var nodes = Enumerable.Range(0, 30_000).Select(i => ModelSoup.Node($"x_{i}", BodyNodeKind.Article, "1", [])).ToEquatableList();
        string xml = new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Other, Body = nodes }.ToAkomaNtoso();
        Assert.Contains("eId=\"art_1_30000\"", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_an_address_of_its_own_beside_that_of_the_document_it_reports()
    {
        GovDocument page = SampleDocuments.Full().Document! with { Kind = DocumentKind.ReportPage };
        Assert.Equal("/akn/vn/doc/tin-bai/hnp/2020-04-01/tieu-de", DocumentIri.Of(page).ToString());
        Assert.Equal("/akn/vn/doc/quyet-dinh/so-noi-vu/2020-03-27/05-qd-snv", DocumentIri.OfReported(page)?.ToString());
        Assert.Null(DocumentIri.OfReported(page with { Kind = DocumentKind.Document }));
    }

    [Fact]
    public void A_document_without_number_or_date_has_an_address_that_says_so()
    {
        var blank = new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Other };
        Assert.Equal("/akn/vn/doc/van-ban/unknown/undated/unnumbered", DocumentIri.Of(blank).ToString());
        Assert.Equal("/akn/vn/doc/van-ban/unknown/2026-04/sap-xep-to-chuc", DocumentIri.Of(blank with { Issued = new IssueInfo(null, new PartialDate(2026, 4), false, new TextSpan(0, 1)), Abstract = new PrintedText("Sắp xếp tổ chức", new TextSpan(0, 1)) }).ToString());
    }
}
