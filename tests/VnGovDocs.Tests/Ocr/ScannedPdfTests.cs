using VnGovDocs.Hostile.Files;
using VnGovDocs.Ocr;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Ocr;

/// <summary>Pages without text are read by the caller's engine: its words become lines and columns as printed letters do, and keep their places.</summary>
public sealed class ScannedPdfTests
{
    private static readonly OcrWord[] Letterhead =
    [
        .. WordsEngine.Line("UBND TỈNH LÂM ĐỒNG", 60, 80), .. WordsEngine.Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 80),
        .. WordsEngine.Line("Số: 15/QĐ-UBND", 75, 120), .. WordsEngine.Line("Độc lập - Tự do - Hạnh phúc", 330, 100),
        .. WordsEngine.Line("Lâm Đồng, ngày 05 tháng 3 năm 2025", 320, 130), .. WordsEngine.Line("QUYẾT ĐỊNH", 260, 180),
    ];

    [Fact]
    public void Words_of_an_engine_make_columns_lines_and_values()
    {
        var engine = new WordsEngine(Letterhead);
        ReadResult result = Read(PicturePdf.Blank, engine);
        Assert.Equal([1], engine.Asked);
        Assert.Equal("15/QĐ-UBND", result.Document?.Number?.Text);
        Assert.Equal("2025-03-05", result.Document!.Issued?.Date?.ToString());
        Assert.Equal("UBND TỈNH LÂM ĐỒNG", Assert.Single(result.Document.Issuers).Text);
        Assert.Contains(result.Diagnostics, one => one.Code == DiagnosticCodes.Ocr);
    }

    [Fact]
    public void A_value_read_off_a_picture_has_its_box_on_the_page()
    {
        ReadResult result = Read(PicturePdf.Blank, new WordsEngine(Letterhead));
        SourceLocation place = Assert.Single(result.Source!.Locate(result.Document!.Number!.Span));
        Assert.Equal(1, place.Page);
        Assert.InRange(place.Box!.Value.Left, 95, 110);
        Assert.InRange(place.Box.Value.Top, 100, 112);
    }

    [Fact]
    public void Pages_with_text_are_left_to_it_unless_all_are_to_be_read()
    {
        var builder = new PdfBuilder();
        builder.Page().Text(60, 760, "So: 15/QD-UBND cua Uy ban nhan dan tinh Lam Dong ve viec thanh lap");
        var engine = new WordsEngine(Letterhead);
        Assert.DoesNotContain(Read(builder.Bytes(), engine).Diagnostics, one => one.Code == DiagnosticCodes.Ocr);
        Assert.Empty(engine.Asked);
        ReadResult all = Read(builder.Bytes(), engine, OcrMode.Always);
        Assert.Equal([1], engine.Asked);
        Assert.Equal("15/QĐ-UBND", all.Document?.Number?.Text);
    }

    [Fact]
    public void What_an_engine_is_not_sure_of_is_no_text()
    {
        ReadResult result = Read(PicturePdf.Blank, new WordsEngine([.. Letterhead, .. WordsEngine.Line("^ ~ ;", 60, 400, confidence: 0.3), .. WordsEngine.Line("lỠ", 60, 440, confidence: 0.1)]));
        Assert.DoesNotContain("^", result.Source!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lỠ", result.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OcrProblem.Unavailable, ReadFailureKind.NeedsOcr)]
    [InlineData(OcrProblem.Refused, ReadFailureKind.NeedsOcr)]
    [InlineData(OcrProblem.TimedOut, ReadFailureKind.TimedOut)]
    public void An_engines_problem_is_the_failures_kind(OcrProblem problem, ReadFailureKind kind)
    {
        ReadResult result = Read(PicturePdf.Blank, new WordsEngine([], problem));
        Assert.Equal(kind, result.Failure?.Kind);
    }

    [Fact]
    public void Words_that_lie_beside_the_page_or_are_no_numbers_are_left_out()
    {
        OcrWord[] strange = [new("a", double.NaN, 1, 5, 5, 10, 10, 1), new("b", -50, 1, 5, 5, 10, 10, 1), new("c", 1, 1, 5, 5, 10, double.PositiveInfinity, 1), new("", 1, 1, 5, 5, 10, 10, 1), new("d", 1, 1, 9000, 5, 10, 10, 1)];
        Assert.Equal(ReadFailureKind.NeedsOcr, Read(PicturePdf.Blank, new WordsEngine(strange)).Failure?.Kind);
    }

    private static ReadResult Read(byte[] file, IOcrEngine engine, OcrMode mode = OcrMode.Auto) =>
        GovDocumentReader.Read(file, ReadOptions.Default with { Ocr = engine, OcrMode = mode }, TestContext.Current.CancellationToken);
}
