using System.Text.Json;
using System.Text.Json.Nodes;
using VnGovDocs.Corpus.Reports;
using VnGovDocs.Corpus.Scoring;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Corpus;

public class CorpusScoreTests
{
    [Fact]
    public async Task A_sample_that_is_read_right_scores_1()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--fields", "number,title,recipients", "--min", "all=1", "--min", "whole=1");
        Assert.Equal(0, run.Code);
        Assert.Contains(run.Lines, line => line.StartsWith("recipients            12      1.000   1.000   1.000    1.000            0", StringComparison.Ordinal));
        Assert.Contains("Misses: 0", run.Lines);
    }

    [Fact]
    public async Task A_miss_is_shown_with_its_excerpt_and_span()
    {
        using TemporaryFolder folder = WithWrongGold();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--fields", "place");
        Assert.Contains("  missed cong-van-so place: Báo cáo  source.docx source.html", run.Lines);
        Assert.Contains("  extra  cong-van-so place: An Giang  source.docx source.html", run.Lines);
        Assert.Contains(run.Lines, line => line.Contains("An Giang, ngày 09 tháng 3 năm 2026", StringComparison.Ordinal) && line.Contains('[') && line.EndsWith(')'));
    }

    [Fact]
    public async Task The_page_shows_each_miss_marked_in_its_source()
    {
        using TemporaryFolder folder = WithWrongGold();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--format", "html", "--output", folder["report.html"]);
        string page = await File.ReadAllTextAsync(folder["report.html"], TestContext.Current.CancellationToken);
        Assert.Contains("<mark class=\"extra\">An Giang, ngày 09 tháng 3 năm 2026</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"missed\">báo cáo</mark>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("written to", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_page_is_one_file_and_its_texts_cannot_break_it()
    {
        var miss = new Miss("title", false, "<script>alert(1)</script>", null);
        var file = new ScoredFile("a<b", "source.docx", "docx", "\"Công văn\"", "other", "VGD0101", null, [], [miss]);
        string page = HtmlReport.Write(new ScoreReport("x", "c", [file], null));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.Contains("a&lt;b", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_against_the_baseline_is_listed_and_fails()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        Assert.Equal(0, (await CliRun.Of("corpus", "score", folder.Path, "--format", "json", "--output", folder["base.json"])).Code);
        BrokenSamples.Edit(folder, gold => gold["place"] = "Báo cáo");
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--baseline", folder["base.json"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("Against the baseline: 0 gained, 4 lost", run.Lines);
        Assert.Contains("  lost  cong-van-so/source.docx place: missed Báo cáo", run.Lines);
        Assert.Contains("  lost  cong-van-so/source.docx place: extra An Giang", run.Lines);
        Assert.Contains("4 lost and 0 not measured any more", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gain_is_listed_and_passes()
    {
        using TemporaryFolder folder = WithWrongGold();
        await CliRun.Of("corpus", "score", folder.Path, "--format", "json", "--output", folder["base.json"]);
        BrokenSamples.Edit(folder, gold => gold["place"] = "An Giang");
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--baseline", folder["base.json"], "--format", "markdown");
        Assert.Equal(0, run.Code);
        Assert.Contains("## Against the baseline: 4 gained, 0 lost", run.Lines);
        Assert.Contains("- gained: cong-van-so/source.html place: found `Báo cáo`", run.Lines);
    }

    [Fact]
    public async Task A_file_that_is_not_measured_any_more_is_a_loss_and_a_new_one_is_none()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        await CliRun.Of("corpus", "score", folder.Path, "--format", "json", "--output", folder["base.json"]);
        File.Move(folder["cong-van-so/source.html"], folder["cong-van-so/source-portal.html"]);
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--baseline", folder["base.json"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("  gone  cong-van-so/source.html", run.Lines);
        Assert.Contains("  new  1 file: cong-van-so/source-portal.html", run.Lines);
    }

    [Fact]
    public void One_wrong_value_in_place_of_another_is_no_loss()
    {
        ScoredFile Scored(params string[] extra) => new("a", "b", "docx", "t", "f", null, null, [new FieldResult("number", new FieldMatch(0, 1, 1, [new FactValue("1/QĐ")], [.. extra.Select(text => new FactValue(text))]), 0)], []);
        Assert.False(new ScoreChanges([Scored("2/QĐ")], [Scored("3/QĐ")]).HasLoss);
        Assert.True(new ScoreChanges([Scored("2/QĐ")], [Scored("2/QĐ", "3/QĐ")]).HasLoss);
        Assert.Single(new ScoreChanges([Scored("2/QĐ")], [Scored()]).Gains);
    }

    [Theory]
    [InlineData("{", "no report of")]
    [InlineData("{}", "no report of")]
    [InlineData("null", "empty")]
    public async Task A_baseline_that_is_none_is_a_failure(string baseline, string message)
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--baseline", folder.Write("base.json", baseline));
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bound_that_is_not_kept_fails()
    {
        using TemporaryFolder folder = WithWrongGold();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--min", "place=0.9", "--min", "number=1");
        Assert.Equal(1, run.Code);
        Assert.Equal("vngovdocs: place 0.000 is below the bound 0.9\n", run.Error);
    }

    [Theory]
    [InlineData("--min", "place")]
    [InlineData("--min", "place=2")]
    [InlineData("--where", "format")]
    [InlineData("--format", "xml")]
    public async Task A_wrong_option_is_told(string option, string value) => Assert.Equal(3, (await CliRun.Of("corpus", "score", ".", option, value)).Code);

    [Fact]
    public async Task Files_can_be_chosen_by_what_gold_says()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--where", "format=html,pdf", "--where", "family=administrative", "--format", "json");
        JsonNode report = JsonNode.Parse(run.Output)!;
        Assert.Equal("source.html", Assert.Single(report["results"]!.AsArray())!["file"]!.GetValue<string>());
        Assert.Equal(2, (await CliRun.Of("corpus", "score", folder.Path, "--where", "format=doc")).Code);
    }

    [Fact]
    public async Task Another_program_is_scored_by_what_it_wrote()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        await CliRun.Of("read", folder.Path, "--output", folder["other"]);
        string path = folder["other/cong-van-so/source.html.json"];
        folder.Write("other/cong-van-so/source.html.json", (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("2963/SNNMT-CCTL\"", "2963/SNNMT\"", StringComparison.Ordinal));
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--predicted", folder["other"], "--fields", "number");
        Assert.StartsWith("other on ", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("  extra  cong-van-so number: 2963/SNNMT  source.html", run.Lines);
        File.Delete(path);
        CliRun without = await CliRun.Of("corpus", "score", folder.Path, "--predicted", folder["other"], "--fields", "number");
        Assert.Contains("  no document  cong-van-so/source.html: missing", without.Lines);
    }

    [Fact]
    public async Task Gold_that_cannot_be_used_is_named()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        folder.Write("cong-van-so/gold.json", "{");
        CliRun run = await CliRun.Of("corpus", "score", folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("gold.json is no JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_read_back_are_the_scores_written()
    {
        IReadOnlyList<ScoredFile> files = ScoreRun.Execute(new ScoreRequest(Repository.Corpus), TestContext.Current.CancellationToken);
        IReadOnlyList<ScoredFile> back = ScoreJson.Read(ScoreJson.Write(new ScoreReport("x", "corpus", files, null)));
        Assert.False(new ScoreChanges(files, back).HasLoss);
        Assert.Equal(JsonSerializer.Serialize(new ScoreTable(files).Fields), JsonSerializer.Serialize(new ScoreTable(back).Fields));
        Assert.Equal(new ScoreTable(files).Whole, new ScoreTable(back).Whole);
    }

    /// <summary>Gold that expects another place than is printed.</summary>
    private static TemporaryFolder WithWrongGold()
    {
        TemporaryFolder folder = BrokenSamples.Corpus();
        BrokenSamples.Edit(folder, gold => gold["place"] = "Báo cáo");
        return folder;
    }
}
