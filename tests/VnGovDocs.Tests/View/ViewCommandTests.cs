using VnGovDocs.Cli.View;
using VnGovDocs.Tests.Cli;
using VnGovDocs.Tests.Laws;
using VnGovDocs.Tests.Ocr;

namespace VnGovDocs.Tests.View;

public sealed class ViewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_is_written_whole_and_nothing_else()
    {
        CliRun run = await CliRun.Of("view", SampleFile.InCorpus("nghi-dinh/source.docx"), "-o", _folder["out/page.html"]);
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(["page.html"], _folder.Files("out"));
        Assert.Contains("214/2026/NĐ-CP", File.ReadAllText(_folder["out/page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gives_a_page_that_says_why()
    {
        string file = _folder.Write("x.bin", "\0\u0001\u0002");
        CliRun run = await CliRun.Of("view", file, "-o", _folder["page.html"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("VGD0102", run.Error, StringComparison.Ordinal);
        Assert.Contains("This file could not be read", File.ReadAllText(_folder["page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_gives_no_page()
    {
        CliRun run = await CliRun.Of("view", _folder["missing.docx"], "-o", _folder["page.html"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("no such file", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["page.html"]));
    }

    [Fact]
    public async Task The_standard_input_is_read_and_the_streams_stay_open()
    {
        CliRun run = await CliRun.Of("Số: 05/QĐ-SNV\n", false, ["view", "-", "-o", _folder["page.html"]]);
        Assert.Equal(0, run.Code);
        Assert.Contains("05/QĐ-SNV", File.ReadAllText(_folder["page.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pages", "all")]
    [InlineData("--max-pages", "0")]
    public async Task Options_that_make_no_sense_are_refused(string option, string value)
    {
        CliRun run = await CliRun.Of("view", "a.pdf", "-o", _folder["page.html"], option, value);
        Assert.Equal(3, run.Code);
    }

    [Fact]
    public async Task The_document_itself_is_never_overwritten()
    {
        string file = _folder.Write("a.html", "<p>Số: 05/QĐ-SNV</p>");
        CliRun run = await CliRun.Of("view", file, "-o", file);
        Assert.Equal(3, run.Code);
        Assert.Equal("<p>Số: 05/QĐ-SNV</p>", File.ReadAllText(file));
    }

    [Fact]
    public async Task Pages_beyond_the_bound_are_drawn_by_their_lines()
    {
        Programs.SkipWithoutTesseract();
        CliRun run = await CliRun.Of("view", SampleFile.InCorpus("nghi-dinh/source.pdf"), "-o", _folder["page.html"], "--max-pages", "1");
        string page = File.ReadAllText(_folder["page.html"]);
        Assert.Equal(0, run.Code);
        Assert.Equal(2, page.Split("src=\"data:image/png;base64,").Length);
        Assert.Contains("The first 1 of 5 pages have pictures", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_pdftoppm_the_page_says_what_to_install()
    {
        PagePictures pictures = PagePictures.Draw(null, SampleFile.InCorpus("nghi-dinh/source.pdf"), 3, TestContext.Current.CancellationToken, program: _folder["no-such-program"]);
        Assert.Empty(pictures.Pictures);
        Assert.Contains("apt-get install poppler-utils", pictures.Remark, StringComparison.Ordinal);
    }
}
