using VnGovDocs.SampleKit;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>The program as a person meets it. Printing is left out: it needs LibreOffice and Chromium.</summary>
public sealed class KitCommandTests : IDisposable
{
    private const string Description = "issuer: SỞ NỘI VỤ\nnumber: Số: 1/QĐ-SNV\n---\nNội dung.";

    private readonly StringWriter _output = new(), _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void Files_are_written_beside_the_description_and_named_with_their_sizes()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(KitCommand.Done, Run(folder, Description, "--no-pdf"));
        Assert.Equal(["description.txt", "source.docx", "source.html"], folder.Files(""));
        Assert.Matches(@"source\.docx [0-9,]+ bytes\s.*source\.html [0-9,]+ bytes", _output.ToString());
    }

    [Fact]
    public void Help_is_no_mistake()
    {
        Assert.Equal(KitCommand.Done, new KitCommand(_output, _errors).Run(["--help"]));
        Assert.Contains("description.txt", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_names_file_and_line_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(KitCommand.Mistake, Run(folder, "issuer: A\nsub ject: x\n---\nText", "--no-pdf"));
        Assert.StartsWith("description.txt(2): unknown key 'sub ject'", _errors.ToString(), StringComparison.Ordinal);
        Assert.Single(folder.Files(""));
    }

    [Theory]
    [InlineData("--html 3", "--html '3' is unknown")]
    [InlineData("--letterhead", "'--letterhead' needs one of table, tabs")]
    [InlineData("--pdf", "unknown option '--pdf'")]
    public void An_option_that_makes_no_sense_is_explained(string options, string message)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(KitCommand.Mistake, Run(folder, Description, options.Split(' ')));
        Assert.StartsWith(message, _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_construction_on_the_command_line_overrules_the_description()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(KitCommand.Done, Run(folder, "html: plain\n" + Description, "--no-pdf", "--html", "word"));
        Assert.Contains("MsoNormal", File.ReadAllText(folder["source.html"]), StringComparison.Ordinal);
    }

    private int Run(TemporaryFolder folder, string description, params string[] options)
    {
        return new KitCommand(_output, _errors).Run([folder.Write("description.txt", description), .. options]);
    }
}
