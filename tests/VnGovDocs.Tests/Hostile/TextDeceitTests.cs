using System.Text;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Tests.Reading.Docx;
using VnGovDocs.Tests.Reading.Pdf;

namespace VnGovDocs.Tests.Hostile;

/// <summary>Texts that say something else than they show: what nobody sees is left out and counted, what looks Latin is read as Latin and reported.</summary>
public class TextDeceitTests
{
    [Theory]
    [InlineData("q\u200Buyết đ\u2060ịnh", 2)]
    [InlineData("quy\u00ADết định", 0)]
    [InlineData("quyết định\u00AD\nnày", 0)]
    [InlineData("\uFEFFquyết định", 0)]
    [InlineData("quyết\uFEFF định", 1)]
    [InlineData("quyết định", 0)]
    public void Characters_without_width_are_dropped_and_counted(string text, int count)
    {
        ReadResult result = Read(text);
        Assert.Equal("quyết định", result.Source!.Text.Split('\n')[0]);
        Assert.Equal(count == 0 ? null : $"{count} characters that nobody sees were dropped.", Message(result, DiagnosticCodes.InvisibleCharacters));
    }

    /// <summary>Text, how it is read, where the first disguised letter stands in that, or -1.</summary>
    [Theory]
    [InlineData("Số: 15/QĐ-UВND", "Số: 15/QĐ-UBND", 11)]
    [InlineData("Số: 15/QĐ-ТТg", "Số: 15/QĐ-TTg", 10)]
    [InlineData("Thủ tướnɡ chính phủ", "Thủ tướnɡ chính phủ", -1)]
    [InlineData("Ủy bаn nhân dân", "Ủy ban nhân dân", 4)]
    [InlineData("ΚẾT LUẬN", "KẾT LUẬN", 0)]
    [InlineData("QＵYẾT ĐỊNH", "QUYẾT ĐỊNH", 1)]
    [InlineData("𝐐𝐔YẾT ĐỊNH", "QUYẾT ĐỊNH", 0)]
    [InlineData("Y𝐐𝐔 ĐỊNH", "YQU ĐỊNH", 1)]
    [InlineData("Máy bay Ту-154 của СССР", "Máy bay Ту-154 của СССР", -1)]
    [InlineData("Ông Иванов-Smith dự", "Ông Иванов-Smith dự", -1)]
    [InlineData("điện trở 5 kΩ, 3 µm, hệ số α", "điện trở 5 kΩ, 3 µm, hệ số α", -1)]
    [InlineData("ＱＵＹ 𝑥 = 2", "QUY 𝑥 = 2", -1)]
    public void Letters_that_look_Latin_among_Latin_ones_are_read_so(string text, string read, int first)
    {
        ReadResult result = Read(text);
        Assert.Equal(read, result.Source!.Text.TrimEnd('\n'));
        Diagnostic? said = result.Diagnostics.SingleOrDefault(one => one.Code == DiagnosticCodes.DisguisedLetters);
        Assert.Equal(first < 0 ? null : first, said?.Span?.Start);
    }

    [Fact]
    public void A_number_with_a_disguised_letter_is_the_number_that_is_seen()
    {
        ReadResult result = Read(GeneratedFiles.Text.Replace("15/QĐ-UBND", "15/QĐ-UВND", StringComparison.Ordinal));
        Assert.Equal("15/QĐ-UBND", result.GetDocumentOrThrow().Number?.Text);
    }

    [Theory]
    [InlineData("<p style='opacity:0'>ẩn</p>", true)]
    [InlineData("<p style='opacity:0.5'>ẩn</p>", false)]
    [InlineData("<p style='visibility:hidden'>ẩn</p>", true)]
    [InlineData("<p style='text-indent:-9999px'>ẩn</p>", true)]
    [InlineData("<p style='text-indent:-36pt'>ẩn</p>", false)]
    [InlineData("<p style='position:absolute;left:-9999px'>ẩn</p>", true)]
    [InlineData("<p style='top:-999em;position:fixed'>ẩn</p>", true)]
    [InlineData("<p style='left:-9999px'>ẩn</p>", false)]
    [InlineData("<p style='font-size:1px'>ẩn</p>", true)]
    [InlineData("<p style='font-size:0'>ẩn</p>", true)]
    [InlineData("<p style='font-size:0'><span style='font-size:12pt'>ẩn</span></p>", false)]
    [InlineData("<p style='font-size:6pt'>ẩn</p>", false)]
    [InlineData("<p style='color:#FFF'>ẩn</p>", true)]
    [InlineData("<p><font color='white'>ẩn</font></p>", true)]
    [InlineData("<div style='background:#fff'><p style='color:white'>ẩn</p></div>", true)]
    [InlineData("<div style='background:#c00'><p style='color:white'>ẩn</p></div>", false)]
    [InlineData("<table><tr bgcolor='#003366'><td style='color:rgb(255, 255, 255)'>ẩn</td></tr></table>", false)]
    [InlineData("<table><tr><td style='background-image:url(a.png);color:white'>ẩn</td></tr></table>", false)]
    [InlineData("<link rel='stylesheet' href='a.css'><p style='color:white'>ẩn</p>", false)]
    public void Text_of_a_page_that_nobody_sees_is_left_out(string body, bool isHidden) =>
        IsHidden(isHidden, GovDocumentReader.Read(Encoding.UTF8.GetBytes($"<html><body><p>Hiện</p>{body}</body></html>"), cancellationToken: TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "", true)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>", "", false)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "", false)]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "<w:shd w:val=\"clear\" w:fill=\"1F497D\"/>", false)]
    [InlineData("<w:color w:val=\"FEFEFE\"/>", "", false)]
    [InlineData("<w:sz w:val=\"2\"/>", "", true)]
    [InlineData("<w:sz w:val=\"4\"/>", "", false)]
    public void Text_of_a_Word_file_that_nobody_sees_is_left_out(string run, string paragraph, bool isHidden) =>
        IsHidden(isHidden, ReadBody($"<w:p><w:pPr>{paragraph}</w:pPr>{DocxBuilder.Run("ẩn", run)}</w:p>"));

    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"C00000\"/>", false)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"C00000\"/>", "", false)]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", true)]
    public void White_text_of_a_cell_is_hidden_on_white_only(string table, string cell, bool isHidden)
    {
        string white = DocxBuilder.Run("ẩn", "<w:color w:val=\"FFFFFF\"/>");
        IsHidden(isHidden, ReadBody($"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr><w:tc><w:tcPr>{cell}</w:tcPr><w:p>{white}</w:p></w:tc></w:tr></w:tbl>"));
    }

    /// <summary>A painted cell says nothing of what follows its table.</summary>
    [Fact]
    public void White_text_behind_a_painted_cell_is_hidden()
    {
        string white = DocxBuilder.Run("ẩn", "<w:color w:val=\"FFFFFF\"/>");
        IsHidden(true, ReadBody($"<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p>{white}</w:p>"));
    }

    [Theory]
    [InlineData(-400, 0)]
    [InlineData(85, 3)]
    public void Text_of_a_PDF_outside_the_page_or_invisible_over_print_is_left_out(float x, int mode)
    {
        var file = new PdfBuilder();
        file.Page().Text(85, 100, "Hiện").Text(x, 130, "ẩn", mode: mode);
        IsHidden(true, GovDocumentReader.Read(file.Bytes(), cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("A", null)]
    [InlineData("a", null)]
    [InlineData("B", "20 letters mean something else than their fonts name them.")]
    public void Fonts_that_contradict_themselves_are_reported(string said, string? message)
    {
        ReadResult result = GovDocumentReader.Read(ContradictedPdf(said), cancellationToken: TestContext.Current.CancellationToken);
        Assert.StartsWith(said, result.Source!.Text, StringComparison.Ordinal);
        Assert.Equal(message, Message(result, DiagnosticCodes.ContradictedLetters));
    }

    /// <summary>Twenty times the glyph /A, which the font says to mean something.</summary>
    internal static byte[] ContradictedPdf(string said)
    {
        string map = $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <01> <{(int)said[0]:X4}> endbfchar endcmap end";
        return new RawPdf().Put(4, PdfBuilder.Stream($"BT /F 12 Tf 85 700 Td <{string.Concat(Enumerable.Repeat("01", 20))}> Tj ET"))
            .Put(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Own /FirstChar 1 /LastChar 1 /Widths [500] /FontDescriptor 7 0 R /Encoding << /Type /Encoding /Differences [1 /A] >> /ToUnicode 6 0 R >>")
            .Put(6, PdfBuilder.Stream(map)).Put(7, "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -250 1000 950] /ItalicAngle 0 /Ascent 950 /Descent -250 /CapHeight 700 /StemV 80 >>").Bytes();
    }

    private static void IsHidden(bool isHidden, ReadResult result)
    {
        Assert.Equal(isHidden ? "Hiện" : "Hiện|ẩn", string.Join('|', result.Source!.Lines.Select(line => result.Source.Text.Substring(line.Span.Start, line.Span.Length))));
        Assert.Equal(isHidden ? "2 hidden characters were left out." : null, Message(result, DiagnosticCodes.HiddenText));
    }

    private static ReadResult ReadBody(string body) =>
        GovDocumentReader.Read(new DocxBuilder().Body($"<w:p>{DocxBuilder.Run("Hiện")}</w:p>{body}").Bytes(), cancellationToken: TestContext.Current.CancellationToken);

    private static ReadResult Read(string text) => GovDocumentReader.ReadText(text, cancellationToken: TestContext.Current.CancellationToken);

    private static string? Message(ReadResult result, string code) => result.Diagnostics.SingleOrDefault(one => one.Code == code)?.Message;
}
