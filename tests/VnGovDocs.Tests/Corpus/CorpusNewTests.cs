using System.Text.Json.Nodes;
using VnGovDocs.Corpus.Checking;
using VnGovDocs.Corpus.Drafting;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Corpus;

public class CorpusNewTests
{
    private static string Docx => Path.Combine(Repository.Corpus, BrokenSamples.Good, "source.docx");

    private static string Html => Path.Combine(Repository.Corpus, BrokenSamples.Good, "source.html");

    [Fact]
    public async Task A_sample_is_started_from_a_document_in_two_formats()
    {
        using var folder = new TemporaryFolder();
        CliRun run = await CliRun.Of("corpus", "new", Docx, Html, "--into", folder.Path, "--id", "cong-van");
        Assert.Equal(0, run.Code);
        Assert.Equal(["gold.json", "provenance.json", "source.docx", "source.html"], folder.Files("cong-van"));
        Assert.Contains("23 fields to confirm", run.Output, StringComparison.Ordinal);
        JsonNode gold = Gold(folder, "cong-van");
        Assert.Equal("2963/SNNMT-CCTL", gold["number"]!.GetValue<string>());
        Assert.All(gold["confirmed"]!.AsObject(), field => Assert.False(field.Value!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_draft_fails_the_check_field_by_field_until_a_person_has_confirmed_it()
    {
        using var folder = new TemporaryFolder();
        await CliRun.Of("corpus", "new", Docx, "--into", folder.Path, "--id", "cong-van");
        Problem[] open = Check(folder);
        Assert.Contains("nobody has confirmed 23 fields yet: kind, family, type, number", Assert.Single(open, problem => problem.Code == ProblemCodes.Unconfirmed).Message, StringComparison.Ordinal);
        // Title, author, license and layout only its maker knows.
        Assert.Equal(["title", "author", "license", "layout.docx"], open.Where(problem => problem.Code != ProblemCodes.Unconfirmed).Select(problem => problem.Field));

        JsonObject gold = Gold(folder, "cong-van").AsObject();
        foreach (string field in gold["confirmed"]!.AsObject().Select(field => field.Key).ToArray()) gold["confirmed"]![field] = true;
        folder.Write("cong-van/gold.json", gold.ToJsonString());
        JsonObject provenance = JsonNode.Parse(File.ReadAllText(folder["cong-van/provenance.json"]))!.AsObject();
        (provenance["title"], provenance["author"], provenance["license"], provenance["layout"]!["docx"]) = ("A letter", "Somebody", "MIT", "tabs");
        folder.Write("cong-van/provenance.json", provenance.ToJsonString());
        Assert.Empty(Check(folder));
    }

    [Fact]
    public async Task A_blank_draft_holds_no_value_of_the_reader()
    {
        using var folder = new TemporaryFolder();
        await CliRun.Of("corpus", "new", Docx, "--into", folder.Path, "--blank");
        JsonNode gold = Gold(folder, "source");
        Assert.Null(gold["number"]);
        Assert.Null(gold["family"]);
        Assert.Empty(gold["recipients"]!.AsArray());
    }

    [Fact]
    public async Task A_folder_that_holds_its_sources_gets_what_it_lacks()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        File.Delete(folder["cong-van-so/gold.json"]);
        string provenance = await File.ReadAllTextAsync(folder["cong-van-so/provenance.json"], TestContext.Current.CancellationToken);
        Assert.Equal(0, (await CliRun.Of("corpus", "new", folder["cong-van-so"])).Code);
        Assert.Equal("source.docx", Gold(folder, "cong-van-so")["file"]!.GetValue<string>());
        Assert.Equal(provenance, await File.ReadAllTextAsync(folder["cong-van-so/provenance.json"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_is_ever_written_over()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        CliRun whole = await CliRun.Of("corpus", "new", folder["cong-van-so"]);
        CliRun taken = await CliRun.Of("corpus", "new", Docx, "--into", folder.Path, "--id", "cong-van-so");
        Assert.Equal((2, 2), (whole.Code, taken.Code));
        Assert.Contains("already", whole.Error, StringComparison.Ordinal);
        Assert.Contains("there already", taken.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.docx", "no such file")]
    [InlineData("empty.docx", "cannot be read")]
    public async Task What_cannot_be_started_is_told_and_leaves_nothing(string name, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.docx", "");
        CliRun run = await CliRun.Of("corpus", "new", folder[name], "--into", folder["corpus"]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["corpus"]));
    }

    [Theory]
    [InlineData("Thông báo 12 (ký số)", "thong-bao-12-ky-so")]
    [InlineData("Quye\u0302\u0301t đi\u0323nh", "quyet-dinh")]
    [InlineData("__2535-TB-TU__", "2535-tb-tu")]
    [InlineData("…", "mau")]
    public void A_name_is_made_of_the_files_name(string file, string expected) => Assert.Equal(expected, SampleName.From(file));

    private static JsonNode Gold(TemporaryFolder folder, string id) => JsonNode.Parse(File.ReadAllText(folder[$"{id}/gold.json"]))!;

    private static Problem[] Check(TemporaryFolder folder) => [.. CorpusCheck.Execute(folder.Path, TestContext.Current.CancellationToken).Problems];
}
