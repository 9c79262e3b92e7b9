using VnGovDocs.Cli;
using VnGovDocs.Tests.Export;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Cli;

public class WritersTests
{
    [Fact]
    public void The_summary_shows_every_fact_under_an_aligned_label()
    {
        string[] lines = Summary(SampleDocuments.Full(), 100);
        Assert.Equal("a.docx  complete  text", lines[0]);
        Assert.Contains("  Type         Quyết định (QĐ)", lines);
        Assert.Contains("  Number       05/QĐ-SNV", lines);
        Assert.Contains("  Issuer       Sở Nội vụ (ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI)", lines);
        Assert.Contains("  Issued       Hà Nội, 2020-03-27", lines);
        Assert.Contains("  Marks        TUYỆT MẬT, THƯỢNG KHẨN, LƯU HÀNH NỘI BỘ, DỰ THẢO", lines);
        Assert.Contains("  Legal bases  1", lines);
        Assert.Contains("  Signatures   Nguyễn Văn A, TM. ỦY BAN NHÂN DÂN, KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC", lines);
        Assert.Contains("  Diagnostics  VGD0304 info    3 hidden characters were left out.", lines);
    }

    [Fact]
    public void Long_values_wrap_under_themselves()
    {
        string[] lines = Summary(SampleDocuments.Full(), 45);
        int issuer = Array.FindIndex(lines, line => line.StartsWith("  Issuer", StringComparison.Ordinal));
        Assert.StartsWith(new string(' ', 15), lines[issuer + 1], StringComparison.Ordinal);
        Assert.All(lines[1..^1], line => Assert.True(line.Length <= 45, line));
    }

    [Fact]
    public void The_summary_of_a_failure_says_why() =>
        Assert.Contains("  Failure      UnknownFormat (VGD0102)", Summary(SampleDocuments.Failed(), 100));

    [Fact]
    public void The_tree_shows_values_with_their_spans_and_nodes_below_nodes()
    {
        using var text = new StringWriter { NewLine = "\n" };
        new TreeWriter(text, new Palette(false)).Write("a.docx", SampleDocuments.Full());
        string[] lines = text.ToString().Split('\n');
        Assert.Contains("  number  05/QĐ-SNV  [0, 9)", lines);
        Assert.Contains("  article  Điều 1 · Phạm vi · 1 row  [0, 9)", lines);
        Assert.Contains("    article  Điều 1 · Phạm vi · 1 row  [0, 9)", lines);
        Assert.Contains("  annex  Phụ lục I · DANH MỤC  [0, 9)", lines);
    }

    [Fact]
    public void The_layout_shows_each_line_with_page_zone_cell_and_style()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        page.Text(100, 60, "UBND TỈNH A", 13).Text(106, 75, "SỞ NỘI VỤ", 13, "B").Text(100, 100, "Số: 15/QĐ-SNV", 13);
        page.Text(300, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "B").Text(340, 75, "Độc lập - Tự do - Hạnh phúc", 13, "B");
        page.Text(275, 140, "QUYẾT ĐỊNH", 14, "B").Text(295, 30, "1", 12);
        using var text = new StringWriter { NewLine = "\n" };
        new LayoutWriter(text, new Palette(false)).Write("a.pdf", GovDocumentReader.Read(file.Bytes(), cancellationToken: TestContext.Current.CancellationToken));
        string[] lines = text.ToString().Split('\n');
        Assert.StartsWith("a.pdf  complete", lines[0], StringComparison.Ordinal);
        Assert.Contains("   1 letterhead  ¶      1:r1c1       13       center   UBND TỈNH A", lines);
        Assert.Contains("   1 title       ¶                   14 B     center   QUYẾT ĐỊNH", lines);
        Assert.Contains("   1 header      ¶                   12       left     1", lines);
    }

    [Fact]
    public void The_layout_of_a_failure_shows_its_diagnostic()
    {
        using var text = new StringWriter { NewLine = "\n" };
        new LayoutWriter(text, new Palette(false)).Write("a.docx", SampleDocuments.Failed());
        Assert.Contains("VGD0102", text.ToString(), StringComparison.Ordinal);
    }

    private static string[] Summary(ReadResult result, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new SummaryWriter(text, new Palette(false), width).Write("a.docx", result);
        return text.ToString().TrimEnd('\n').Split('\n');
    }
}
