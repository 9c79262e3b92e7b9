using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>What becomes what, on small documents.</summary>
public class AkomaNtosoShapeTests
{
    private const string Head = "CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2020\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n\n";

    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    [Theory]
    [InlineData("Số: 30/2020/NĐ-CP", "NGHỊ ĐỊNH", "act", "nghi-dinh")]
    [InlineData("Số: 12/2020/QĐ-UBND", "QUYẾT ĐỊNH", "act", "quyet-dinh")]
    [InlineData("Số: 12/QĐ-UBND", "QUYẾT ĐỊNH", "doc", "quyet-dinh")]
    [InlineData("Số: 12/KH-UBND", "KẾ HOẠCH", "doc", "ke-hoach")]
    public void Legislation_is_an_act_and_everything_else_a_doc(string number, string type, string element, string name)
    {
        XElement document = Read($"ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\n{number}\nHà Giang, ngày 05 tháng 3 năm 2020\n\n{type}\nVề việc một\n\nĐiều 1. Một\n1. Hai.\n");
        Assert.Equal((element, name), (document.Name.LocalName, (string?)document.Attribute("name")));
        Assert.NotNull(document.Element(Akn + (element == "act" ? "body" : "mainBody")));
    }

    [Fact]
    public void Text_before_between_and_behind_numbered_children_stands_in_intro_alinea_and_wrap_up()
    {
        BodyNode Text(string text) => ModelSoup.Node("doan_" + text, BodyNodeKind.Paragraph, null, []) with { Text = text };
        BodyNode Clause(string number) => ModelSoup.Node("khoan_" + number, BodyNodeKind.Clause, number, []);
        BodyNode article = ModelSoup.Node("dieu_1", BodyNodeKind.Article, "Điều 1", [Text("a"), Clause("1"), Text("b"), Clause("2"), Text("c")]) with { Ordinal = "1", Text = "" };
        XElement written = Write(Blank with { Body = [article] }).Descendants(Akn + "article").Single();
        Assert.Equal(["num", "intro", "paragraph", "alinea", "paragraph", "wrapUp"], written.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("Điều 1achữbchữc".Replace("chữb", "1chữb", StringComparison.Ordinal).Replace("chữc", "2chữc", StringComparison.Ordinal), written.Value);
    }

    [Fact]
    public void A_reference_to_a_provision_of_this_document_leads_to_its_id_and_one_to_another_to_the_id_that_it_has_there()
    {
        XElement document = Read(Head + "Điều 1. Một\n1. Theo khoản 2 Điều này.\n2. Theo điểm đ khoản 1 Điều 5 Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004.\n");
        Assert.Equal(
            ["#art_1__para_2", "/akn/vn/act/nghi-dinh/chinh-phu/2004/110-2004-nd-cp#art_5__para_1__point_dd"],
            document.Descendants(Akn + "ref").Select(one => (string?)one.Attribute("href")));
    }

    [Fact]
    public void A_table_keeps_its_headings_and_merged_cells_and_leaves_out_rows_that_are_covered_wholly()
    {
        TableCell Cell(string text, int rows = 1, int columns = 1) => new(text, rows, columns, null);
        var table = new TableContent(1, [[Cell("STT"), Cell("Việc")], [Cell("1", rows: 3), Cell("a\nb", rows: 2)], [], [Cell("c")], [Cell("Cộng", columns: 2)]]);
        XElement written = Write(Blank with { Body = [ModelSoup.Node("bang_1", BodyNodeKind.Table, null, []) with { Text = "", Table = table }] }).Descendants(Akn + "table").Single();
        Assert.Equal(["th th", "td*2 td", "td", "td+2"], written.Elements().Select(row => string.Join(' ', row.Elements().Select(Shown))));
        Assert.Equal(2, written.Descendants(Akn + "td").Single(cell => cell.Value == "ab").Elements().Count());
    }

    [Fact]
    public void A_note_stands_in_the_place_of_its_mark()
    {
        BodyNode node = ModelSoup.Node("doan_1", BodyNodeKind.Paragraph, null, []) with { Text = "Một[1] hai.", Span = new TextSpan(0, 11) };
        XElement written = Write(Blank with { Body = [node], Notes = [new Note("1", "Ba.", new TextSpan(3, 3), new TextSpan(12, 3))] });
        XElement paragraph = written.Element(Akn + "mainBody")!.Elements().Single();
        Assert.Equal(["Một", "authorialNote", " hai."], paragraph.Nodes().Select(part => part is XElement element ? element.Name.LocalName : ((XText)part).Value));
        Assert.Equal("1", (string?)paragraph.Element(Akn + "authorialNote")!.Attribute("marker"));
    }

    [Fact]
    public void Directives_lead_to_the_node_they_stand_in()
    {
        XElement document = Write(SampleDocuments.Full().Document! with { Directives = [new DirectiveClause("cv_1", "rà soát", new TextSpan(0, 9)) { Node = "dieu_1__khoan_1" }] });
        XElement directive = document.Descendants(XName.Get("directive", "urn:vngovdocs:akn:1")).First();
        Assert.Contains(document.Descendants(), element => "#" + (string?)element.Attribute("eId") == (string?)directive.Attribute("node"));
    }

    [Fact]
    public void A_date_in_part_is_its_first_day_and_says_so()
    {
        XElement date = Write(Blank with { Issued = new IssueInfo(null, new PartialDate(2026, 4), false, new TextSpan(0, 1)) }).Descendants(Akn + "FRBRdate").First();
        Assert.Equal(("2026-04-01", "monthOnly"), ((string?)date.Attribute("date"), (string?)date.Attribute("name")));
    }

    [Fact]
    public void Characters_that_xml_forbids_are_shown_and_counted()
    {
        string xml = (Blank with { Abstract = new PrintedText("a\u001Bb\uD800c\uFFFE😀", new TextSpan(0, 1)) }).ToAkomaNtoso();
        Assert.Contains("<docTitle>a\u241Bb\uFFFDc\uFFFD😀</docTitle>", xml, StringComparison.Ordinal);
        Assert.Contains("<?vngovdocs replaced-characters=\"", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<?vngovdocs", Blank.ToAkomaNtoso(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_to_an_id_finds_it()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.Corpus, "source.docx", SearchOption.AllDirectories))
        {
            XElement root = XDocument.Parse(GovDocumentReader.ReadFile(path).GetDocumentOrThrow().ToAkomaNtoso()).Root!;
            HashSet<string> ids = [.. root.Descendants().Attributes("eId").Select(id => "#" + id.Value)];
            string[] links = [.. root.Descendants().Attributes().Where(one => one.Name.LocalName is "href" or "refersTo" or "source" or "node" && one.Value.StartsWith('#')).Select(one => one.Value)];
            Assert.True(links.All(ids.Contains), $"{path}: {string.Join(' ', links.Where(link => !ids.Contains(link)))}");
        }
    }

    [Fact]
    public void The_same_xml_comes_from_every_door_in_every_culture_and_with_indentation_too()
    {
        GovDocument document = SampleDocuments.Full().Document!;
        string xml = document.ToAkomaNtoso();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(xml, document.ToAkomaNtoso());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        using var text = new StringWriter();
        document.WriteAkomaNtoso(text);
        var inside = new StringBuilder();
        using (XmlWriter writer = XmlWriter.Create(inside)) document.WriteAkomaNtoso(writer);
        Assert.Equal(XDocument.Parse(xml).Root!.ToString(), XDocument.Parse(text.ToString()).Root!.ToString());
        Assert.Equal(XDocument.Parse(xml).Root!.ToString(), XDocument.Parse(inside.ToString()).Root!.ToString());
        string indented = document.ToAkomaNtoso(new AkomaNtosoOptions { Indented = true });
        Assert.NotEqual(xml, indented);
        Assert.Equal(XDocument.Parse(xml).ToString(), XDocument.Parse(indented).ToString());
    }

    private static GovDocument Blank { get; } = new() { Kind = DocumentKind.Document, Family = DocumentFamily.Other };

    private static string Shown(XElement cell) => $"{cell.Name.LocalName}{(cell.Attribute("rowspan") is { } rows ? "*" + rows.Value : "")}{(cell.Attribute("colspan") is { } columns ? "+" + columns.Value : "")}";

    private static XElement Read(string text) => Write(GovDocumentReader.ReadText(text, cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow());

    private static XElement Write(GovDocument document) => XDocument.Parse(document.ToAkomaNtoso()).Root!.Elements().First();
}
