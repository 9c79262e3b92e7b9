using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Reading.Pdf;

/// <summary>Whole documents on pages: turned and cropped ones, what fields and stamps say, and what a digital signature prints.</summary>
public class PdfDocumentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_turned_page_reads_the_same_and_its_boxes_lie_where_it_is_shown(int degrees)
    {
        var file = new PdfBuilder();
        bool lying = degrees is 90 or 270;
        PdfPage page = file.Page(PdfBuilder.Invariant($"/Rotate {degrees}"), lying ? 842 : 595, lying ? 595 : 842);
        // Painted so that it stands upright on the page as shown, which is always 595 points wide.
        page.Raw(degrees switch { 90 => "0 1 -1 0 842 0 cm", 180 => "-1 0 0 -1 595 842 cm", 270 => "0 -1 1 0 0 595 cm", _ => "" });
        float height = lying ? 595 : 842;
        void Put(float x, float y, string text, string font = "R") => page.Text(x, y - 842 + height, text, 12, font);
        Letterhead(Put);
        ReadResult result = Read(file);
        GovDocument document = result.GetDocumentOrThrow();
        Assert.Equal("15/SNV-TC", document.Number!.Text);
        Assert.Equal("Sở Nội vụ", document.Issuers[0].Name);
        Assert.Equal((595, 842), (result.Source!.Pages[0].Width, result.Source.Pages[0].Height));
        PageBox box = Assert.Single(result.Source.Locate(document.Number.Span)).Box!.Value;
        Assert.Equal((124, 9 * 6), (Math.Round(box.Left), Math.Round(box.Width)));
        Assert.InRange(100, box.Top, box.Top + box.Height);
    }

    [Fact]
    public void A_cropped_page_counts_from_its_visible_corner_and_leaves_out_what_is_cut_off()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page("/CropBox [40 42 635 884]", 700, 900);
        // The visible part begins 40 points from the left and 16 from the top.
        Letterhead((x, y, text, font) => page.Text(x + 40, y + 16, text, 12, font));
        page.Text(5, 10, "Số: 99/XX-YY", 4);
        ReadResult result = Read(file);
        Assert.Equal("15/SNV-TC", result.Document!.Number!.Text);
        Assert.DoesNotContain("99", result.Source!.Text, StringComparison.Ordinal);
        Assert.Equal("11 hidden characters were left out.", Assert.Single(result.Diagnostics, one => one.Code == DiagnosticCodes.HiddenText).Message);
        PageBox box = Assert.Single(result.Source.Locate(result.Document.Number.Span)).Box!.Value;
        Assert.Equal((124, 9 * 6), (Math.Round(box.Left), Math.Round(box.Width)));
        Assert.InRange(100, box.Top, box.Top + box.Height);
    }

    [Fact]
    public void Fields_and_stamps_print_in_their_place()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        Letterhead((x, y, text, font) => page.Text(x, y, text.Replace("15/", "   /", StringComparison.Ordinal).Replace("05", "  ", StringComparison.Ordinal), 12, font));
        page.Annotations.Add(_ => PdfBuilder.Invariant($"<< /Type /Annot /Subtype /Widget /FT /Tx /V (15) /Rect [124 738 142 752] >>"));
        page.Annotations.Add(add =>
        {
            int font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
            int look = add(PdfBuilder.Stream("BT /H 12 Tf 0 3 Td (05) Tj ET", $"/Type /XObject /Subtype /Form /BBox [0 0 14 14] /Resources << /Font << /H {font} 0 R >> >>"));
            return $"<< /Type /Annot /Subtype /FreeText /Contents (05) /Rect [420 738 434 752] /AP << /N {look} 0 R >> >>";
        });
        page.Annotations.Add(_ => "<< /Type /Annot /Subtype /FreeText /F 2 /Contents (77) /Rect [200 700 240 720] >>");
        page.Annotations.Add(_ => "<< /Type /Annot /Subtype /Text /Contents (78) /Rect [200 700 240 720] >>");
        ReadResult result = Read(file);
        Assert.Equal("15/SNV-TC", result.Document!.Number!.Text);
        Assert.Equal("2026-03-05", result.Document.Issued!.Date.ToString());
        Assert.DoesNotContain("7", result.Source!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digital_signature_is_a_fact_of_the_signature_it_names()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        Letterhead((x, y, text, font) => page.Text(x, y, text, 12, font));
        page.Text(85, 200, "Kính gửi: Sở Tài chính.", 12).Text(113, 240, "Sở Nội vụ đề nghị Sở Tài chính cho ý kiến trước ngày 15/3/2026./.", 12);
        page.Text(85, 300, "Nơi nhận:", 12, "B").Text(85, 315, "- Như trên;", 11).Text(85, 329, "- Lưu: VT.", 11);
        page.Text(400, 300, "GIÁM ĐỐC", 12, "B").Text(390, 380, "Trần Văn Bình", 12, "B");
        page.Text(400, 330, "Ký bởi: Trần Văn Bình", 7).Text(400, 340, "Email: binh@snv.example", 7).Text(400, 350, "Thời gian ký: 05.03.2026 16:05:12", 7);
        Signature signature = Assert.Single(Read(file).Document!.Signatures);
        Assert.Equal(("Trần Văn Bình", new DigitalSignature("Trần Văn Bình", "05.03.2026 16:05:12")), (signature.Name, signature.Digital));
        Assert.Equal(["GIÁM ĐỐC"], signature.Positions);
    }

    [Fact]
    public void A_draft_says_so_across_the_page()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        Letterhead((x, y, text, font) => page.Text(x, y, text, 12, font));
        page.Turned(150, 600, 50, "DỰ THẢO", 90);
        GovDocument document = Read(file).Document!;
        Assert.True(document.Markings.Draft);
        Assert.Equal("15/SNV-TC", document.Number!.Text);
    }

    [Fact]
    public void A_number_that_a_line_ends_inside_of_is_one()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        Letterhead((x, y, text, font) => page.Text(x, y, text, 12, font));
        page.Text(260, 140, "QUYẾT ĐỊNH", 12, "B");
        page.Text(113, 180, "Căn cứ Nghị định về kiểm soát thủ tục hành chính, số 92/2017/NĐ-", 12).Text(85, 197, "CP ngày 07 tháng 8 năm 2017 của Chính phủ;", 12);
        page.Text(260, 230, "QUYẾT ĐỊNH:", 12, "B").Text(113, 260, "Điều 1. Thành lập Tổ công tác.", 12);
        Assert.Contains("92/2017/NĐ-CP ngày", Assert.Single(Read(file).Document!.LegalBases).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_with_nothing_but_a_digital_signature_needs_text_recognition()
    {
        var file = new PdfBuilder();
        file.Page().Text(400, 40, "Ký bởi: Sở Nội vụ", 7).Text(400, 50, "Thời gian ký: 05.03.2026", 7).Raw("q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q");
        Assert.Equal(ReadFailureKind.NeedsOcr, Read(file).Failure?.Kind);
    }

    [Fact]
    public void A_long_file_reads_the_same_on_one_thread_and_on_many()
    {
        var file = new PdfBuilder();
        for (int number = 1; number <= 210; number++)
        {
            PdfPage page = file.Page();
            if (number == 1) Letterhead((x, y, text, font) => page.Text(x, y, text, 12, font));
            else page.Text(295, 40, number.ToString(System.Globalization.CultureInfo.InvariantCulture), 12);
            for (int line = 0; line < 20; line++) page.Text(line % 4 == 0 ? 113 : 85, 150 + line * 18, $"Điều {number}. Nội dung dòng {line} của văn bản này là để đọc,", 12);
            // A closing that goes on over every page's end, the ends of stretches too.
            page.Text(85, 760, "Nơi nhận:", 12, "B").Text(400, 760, "GIÁM ĐỐC", 12, "B").Text(85, 775, $"- Như Điều {number};", 11);
        }
        string once = Read(file, 1), split = Read(file, 4);
        Assert.Equal(once, split);
        Assert.Equal(210, GovDocumentReader.Read(file.Bytes(), cancellationToken: TestContext.Current.CancellationToken).Source!.Pages.Count);
    }

    private static string Read(PdfBuilder file, int threads) =>
        GovDocumentReader.Read(file.Bytes(), ReadOptions.Default with { MaxThreads = threads }, TestContext.Current.CancellationToken)
            .ToJson(new JsonExportOptions { IncludeLocations = true });

    private static void Letterhead(Action<float, float, string, string> put)
    {
        put(100, 60, "UBND TỈNH A", "R");
        put(106, 75, "SỞ NỘI VỤ", "B");
        put(100, 100, "Số: 15/SNV-TC", "R");
        put(320, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "B");
        put(352, 75, "Độc lập - Tự do - Hạnh phúc", "B");
        put(330, 100, "Lâm Đồng, ngày 05 tháng 3 năm 2026", "I");
    }

    private static ReadResult Read(PdfBuilder file) => GovDocumentReader.Read(file.Bytes(), cancellationToken: TestContext.Current.CancellationToken);
}
