using System.Xml.Linq;
using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    private const string Decree = "CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2020\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n\nĐiều 1. Phạm vi\n1. Một.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_is_printed_as_akoma_ntoso()
    {
        CliRun run = await CliRun.Of("export", _folder.Write("a.txt", Decree), "--to", "akn");
        Assert.Equal((ExitCode.Complete, ""), (run.Code, run.Error));
        Assert.Equal("akomaNtoso", XDocument.Parse(run.Output).Root!.Name.LocalName);
        Assert.Contains("/akn/vn/act/nghi-dinh/chinh-phu/2020/30-2020-nd-cp", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_document_of_several_gets_its_own_file()
    {
        _folder.Write("in/a.txt", Decree);
        _folder.Write("in/2020/b.txt", Decree);
        CliRun run = await CliRun.Of("export", _folder["in"], "--to", "akn", "--output", _folder["out"]);
        Assert.Equal(ExitCode.Complete, run.Code);
        Assert.Equal(["2020/b.xml", "a.xml"], _folder.Files("out"));
    }

    [Fact]
    public async Task Several_documents_need_a_folder()
    {
        CliRun run = await CliRun.Of("export", _folder.Write("a.txt", Decree), _folder.Write("b.txt", Decree), "--to", "akn");
        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Output));
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_fails_gives_none()
    {
        CliRun run = await CliRun.Of("export", _folder.Write("a.docx", ""), _folder.Write("b.txt", Decree), "--to", "akn", "-o", _folder["out"]);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal(["b.xml"], _folder.Files("out"));
        Assert.Contains("a.docx", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "a.txt")]
    [InlineData("export", "a.txt", "--to", "word")]
    public async Task A_form_must_be_named(params string[] args) => Assert.Equal(ExitCode.Usage, (await CliRun.Of(args)).Code);

    [Fact]
    public async Task Help_names_the_forms() => Assert.Contains("Akoma Ntoso 3.0", (await CliRun.Of("export", "--help")).Output, StringComparison.Ordinal);
}
