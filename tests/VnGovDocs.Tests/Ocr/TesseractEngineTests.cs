using System.Text;
using VnGovDocs.Ocr;
using VnGovDocs.Tesseract;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Ocr;

/// <summary>Scans are read by an installed Tesseract; what is missing, refused or late is said in codes.</summary>
public sealed class TesseractEngineTests
{
    [Fact]
    public void Hocr_gives_words_with_boxes_and_their_lines_baselines()
    {
        const string Hocr = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='image "x.pgm"; bbox 0 0 2480 3508'>
            <span class='ocr_line' id='l1' title="bbox 300 400 900 460; baseline 0 -10; x_size 50; x_descenders 10; x_ascenders 12">
            <span class='ocrx_word' id='w1' title='bbox 300 400 420 460; x_wconf 96'><strong>QUYẾT</strong></span>
            <span class='ocrx_word' id='w2' title='bbox 440 402 560 450; x_wconf 91'>&amp; ĐỊNH</span>
            <span class='ocrx_word' id='w3' title='bbox 600 402 700 450; x_wconf 95'> </span></span></div></body></html>
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Hocr));
        OcrWord[] words = [.. HocrPage.Read(stream, resolution: 300).Lines.SelectMany(line => line)];
        Assert.Equal(["QUYẾT", "& ĐỊNH"], words.Select(word => word.Text));
        Assert.Equal((72, 96, 28.8, 14.4), (words[0].Left, words[0].Top, Math.Round(words[0].Width, 6), Math.Round(words[0].Height, 6)));
        Assert.Equal((108, 12, 0.96), (words[0].Baseline, words[0].Size, words[0].Confidence));
    }

    [Fact]
    public void A_scan_of_a_letter_says_what_the_letter_says()
    {
        using var folder = new TemporaryFolder();
        string source = Path.Combine(Repository.Root, "corpus", "cong-van-so", "source.pdf");
        Programs.SkipWithoutTesseract();
        Programs.Run("pdftoppm", "-jpeg", "-r", "200", "-f", "1", "-l", "1", "-singlefile", source, folder["page"]);
        byte[] jpeg = File.ReadAllBytes(folder["page.jpg"]);
        ReadResult printed = GovDocumentReader.ReadFile(source);
        ReadResult scanned = Read(PicturePdf.Of(jpeg, 1654, 2339), new TesseractEngine());
        Assert.Equal(printed.Document!.Number!.Text, scanned.Document?.Number?.Text);
        Assert.Equal(printed.Document.Issued!.Date, scanned.Document!.Issued?.Date);
        Assert.Equal(printed.Document.Issuers.Select(one => one.Text), scanned.Document.Issuers.Select(one => one.Text));
    }

    [Fact]
    public void A_missing_program_is_named_with_what_installs_it()
    {
        ReadResult result = Read(Page, new TesseractEngine(TesseractOptions.Default with { Pdftoppm = "/nowhere/pdftoppm" }));
        Assert.Equal(ReadFailureKind.NeedsOcr, result.Failure?.Kind);
        Assert.Contains("apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils", result.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_never_ends_is_killed_when_its_time_is_over()
    {
        using var folder = new TemporaryFolder();
        string script = folder.WriteScript("pdftoppm", "sleep 60");
        Assert.Equal(ReadFailureKind.TimedOut, Read(Page, new TesseractEngine(TesseractOptions.Default with { Pdftoppm = script, PageTimeLimit = TimeSpan.FromMilliseconds(300) })).Failure?.Kind);
    }

    private static byte[] Page => PicturePdf.Of([0xFF, 0xD8, 0xFF, 0xD9], 1, 1);

    private static ReadResult Read(byte[] file, IOcrEngine engine) => GovDocumentReader.Read(
        file, ReadOptions.Default with { Ocr = engine, Limits = ReadLimits.Default with { Deadline = TimeSpan.FromMinutes(2) } }, TestContext.Current.CancellationToken);
}
