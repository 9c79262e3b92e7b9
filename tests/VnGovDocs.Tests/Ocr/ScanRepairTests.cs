using VnGovDocs.Ocr;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Ocr;

/// <summary>What an engine misread is mended where rules or tables say what must stand there, and what was read is kept.</summary>
public sealed class ScanRepairTests
{
    private const double LineHeight = 20;

    public static TheoryData<Case> Cases => CaseFile.Load("scan-repairs");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lines_are_mended_as_rules_and_tables_say(Case one)
    {
        SourceDocument source = Read(one.Input.Split('\n'));
        Assert.Equal(one.Expected.Split('\n'), source.Text.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_read_is_kept_with_its_place(Case one)
    {
        SourceDocument source = Read(one.Input.Split('\n'));
        Assert.True(source.Pages[0].IsScanned);
        Assert.Equal(one.Input == one.Expected, source.Repairs.Count == 0 && source.Text.TrimEnd('\n') == one.Input);
        foreach (TextRepair repair in source.Repairs)
        {
            Assert.NotEqual(repair.Raw, source.TextOf(repair.Span).ToString());
            Assert.Contains(repair.Raw, one.Input, StringComparison.Ordinal);
            Assert.NotNull(Assert.Single(source.Locate(repair.Span)).Box);
        }
    }

    [Fact]
    public void A_received_stamp_is_no_part_of_the_letterhead()
    {
        OcrWord[] page =
        [
            .. WordsEngine.Line("VĂN PHÒNG CHÍNH PHỦ", 60, 80), .. WordsEngine.Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 80),
            .. WordsEngine.Line("Số: 188/QĐ-VPCP", 75, 100), .. WordsEngine.Line("Hà Nội, ngày 11 tháng 4 năm 2024", 320, 100),
            .. WordsEngine.Line("CỔNG THÔNG TIN ĐIỆN TỬ", 40, 130, size: 7), .. WordsEngine.Line("ĐẾN Ngày: 12/4/2024", 40, 160, size: 7),
            .. WordsEngine.Line("QUYẾT ĐỊNH", 260, 190), .. WordsEngine.Line("Về việc thành lập Tổ công tác", 220, 210),
        ];
        ReadResult result = Read(page);
        Assert.Equal("VĂN PHÒNG CHÍNH PHỦ", Assert.Single(result.Document!.Issuers).Text);
        Assert.DoesNotContain("CỔNG", result.Source!.Text, StringComparison.Ordinal);
        Assert.Equal("Quyết định", result.Document.Type?.Name);
    }

    [Fact]
    public void A_page_that_lies_askew_has_straight_lines_and_boxes_where_the_letters_are()
    {
        const double Slope = 0.03;
        OcrWord[] words = [.. WordsEngine.Line("UBND TỈNH LÂM ĐỒNG", 60, 80), .. WordsEngine.Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 80), .. WordsEngine.Line("Số: 15/QĐ-UBND", 75, 100), .. WordsEngine.Line("Độc lập - Tự do - Hạnh phúc", 330, 100)];
        OcrWord[] askew = [.. words.Select(word => word with { Baseline = word.Baseline + Slope * (word.Left + word.Width / 2), Top = word.Top + Slope * (word.Left + word.Width / 2) })];
        ReadResult straight = Read(words), turned = Read(askew, Slope);
        Assert.Equal(straight.Source!.Text, turned.Source!.Text);
        double Top(ReadResult read) => read.Source!.Locate(read.Document!.Number!.Span)[0].Box!.Value.Top;
        Assert.Equal(Top(straight) + Slope * 130, Top(turned), 1.0);
    }

    private static SourceDocument Read(string[] lines) => Read([.. lines.SelectMany((line, i) => WordsEngine.Line(line, 60, 80 + i * LineHeight))]).Source!;

    private static ReadResult Read(OcrWord[] words, double slope = 0) =>
        GovDocumentReader.Read(PicturePdf.Blank, ReadOptions.Default with { Ocr = new WordsEngine(words) { Slope = slope } }, TestContext.Current.CancellationToken);
}
