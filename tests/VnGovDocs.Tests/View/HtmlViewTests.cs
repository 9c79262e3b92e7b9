using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Tests.Export;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.View;

/// <summary>The page as a parser of HTML sees it.</summary>
public class HtmlViewTests
{
    private const string Attack = "\"'><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)></title></style><!-- ]]> javascript:alert(3)";

    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void The_page_of_a_sample_shows_all_its_text_and_its_links_lead_somewhere(string sample) => Holds(GovDocumentReader.ReadFile(SampleFile.InCorpus(sample)), sample);

    [Fact]
    public void The_pages_of_real_documents_show_all_their_text_and_their_links_lead_somewhere()
    {
        foreach (string path in SampleFile.RealOrSkip(readable: true)) Holds(GovDocumentReader.ReadFile(path), Path.GetFileName(path));
    }

    [Fact]
    public void Nothing_of_a_document_becomes_markup()
    {
        ReadResult read = GovDocumentReader.ReadText($"UBND TỈNH A\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\n{Attack}\n\nĐiều 1. {Attack}\nSở Nội vụ {Attack} trước ngày 15/11/2025.\n", cancellationToken: TestContext.Current.CancellationToken);
        GovDocument document = read.Document! with
        {
            Abstract = new PrintedText(Attack, new TextSpan(0, 5)), Addressees = [new PrintedText(Attack, new TextSpan(2, 9))], Notes = [new Note(Attack, Attack, null, new TextSpan(1, 1))],
            Portal = new PortalInfo([new PortalEntry(Attack, Attack, new TextSpan(0, 3))]), Type = new DocumentType(Attack, Attack, Attack, Attack, new TextSpan(0, 2)),
        };
        var hostile = new ReadResult(read.Format, read.Sha256, read.Source, document, null, [new Diagnostic(Attack, DiagnosticSeverity.Error, Attack, new TextSpan(0, 8))]) { Zones = read.Zones };
        IHtmlDocument page = Parse(hostile.ToHtmlView(new HtmlViewOptions { Name = Attack, PagesRemark = Attack }));
        Assert.Single(page.Scripts);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, form:not([method=dialog]), base"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(one => one.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || one.Name == "style"));
        Assert.Equal(string.Concat(read.Source!.Text.Where(letter => !char.IsWhiteSpace(letter))), TextOf(page));
        Assert.Contains(Attack, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_pages_own_script_and_style_and_nothing_else()
    {
        IHtmlDocument page = Parse(SampleDocuments.Full().ToHtmlView());
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal($"default-src 'none'; img-src data:; style-src '{HashOf(page.QuerySelector("style")!)}'; script-src '{HashOf(page.Scripts[0])}'; base-uri 'none'; form-action 'none'", policy);
    }

    [Fact]
    public void Values_that_lie_in_each_other_and_overlap_are_cut_at_every_edge()
    {
        ReadResult read = GovDocumentReader.ReadText("abcdefghij\n", cancellationToken: TestContext.Current.CancellationToken);
        var document = new GovDocument
        {
            Kind = DocumentKind.Document, Family = DocumentFamily.Other, Abstract = new PrintedText("a", new TextSpan(0, 6)),
            EnactingFormula = new PrintedText("b", new TextSpan(2, 2)), Addressees = [new PrintedText("c", new TextSpan(4, 4))],
        };
        IHtmlDocument page = Parse(new ReadResult(read.Format, read.Sha256, read.Source, document, null, []) { Zones = read.Zones }.ToHtmlView());
        string[] segments = [.. page.QuerySelectorAll(".paper .m").Select(one => $"{one.ClassList[1]} {one.TextContent} {one.GetAttribute("data-t")!.Split(' ').Length}")];
        Assert.Equal(["abstract ab 1", "other cd 2", "addressee ef 2", "addressee gh 1"], segments);
        Assert.Equal("abcdefghij", TextOf(page));
    }

    [Fact]
    public void A_failed_read_gives_a_page_that_says_why()
    {
        IHtmlDocument page = Parse(SampleDocuments.Failed().ToHtmlView(new HtmlViewOptions { Name = "x.bin" }));
        Assert.Equal("This file could not be read", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("The bytes belong to no format that can be read.", page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("VGD0102", page.QuerySelector("#g-diagnostics")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_picture_is_drawn_by_its_lines_and_has_its_boxes()
    {
        ReadResult result = GovDocumentReader.ReadFile(SampleFile.InCorpus("nghi-dinh/source.pdf"));
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3];
        IHtmlDocument page = Parse(result.ToHtmlView(new HtmlViewOptions { PagePictures = new Dictionary<int, ReadOnlyMemory<byte>> { [1] = png, [2] = "<svg onload=alert(1)>"u8.ToArray() } }));
        Assert.Equal("data:image/png;base64," + Convert.ToBase64String(png), Assert.Single(page.Images).GetAttribute("src"));
        Assert.Empty(page.QuerySelectorAll("#page-1 text"));
        Assert.NotEmpty(page.QuerySelectorAll("#page-2 text"));
        Assert.Contains(page.QuerySelectorAll("#page-1 .box"), box => box.ClassList.Contains("number"));
    }

    private static void Holds(ReadResult result, string name)
    {
        if (!result.HasDocument) return;
        IHtmlDocument page = Parse(result.ToHtmlView());
        Assert.True(TextOf(page) == string.Concat(result.Source.Text.Where(letter => !char.IsWhiteSpace(letter))), $"{name}: the text is not the source's");
        string[] ids = [.. page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0)];
        Assert.True(ids.Length == ids.Distinct().Count(), $"{name}: ids are given twice: {string.Join(", ", ids.GroupBy(id => id).Where(one => one.Count() > 1).Select(one => one.Key).Take(5))}");
        string[] lost = [.. page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).Where(href => href != "data:," && !(href.StartsWith('#') && ids.Contains(href[1..], StringComparer.Ordinal)))];
        Assert.True(lost.Length == 0, $"{name}: links lead nowhere: {string.Join(", ", lost.Take(5))}");
        int linked = page.QuerySelectorAll("aside .fact > a[href]").Length;
        Assert.True(linked > 3, $"{name}: {linked} facts");
        Assert.DoesNotContain(page.QuerySelectorAll("[src]"), element => !element.GetAttribute("src")!.StartsWith("data:image/", StringComparison.Ordinal));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The letters of the text, without what names its zones.</summary>
    private static string TextOf(IHtmlDocument page)
    {
        foreach (IElement ours in page.QuerySelectorAll(".paper .zone-name, .paper summary")) ours.Remove();
        return string.Concat(page.QuerySelector(".paper")!.TextContent.Where(letter => !char.IsWhiteSpace(letter)));
    }

    private static string HashOf(IElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
