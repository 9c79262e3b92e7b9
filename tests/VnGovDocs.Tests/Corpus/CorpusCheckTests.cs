using VnGovDocs.Corpus.Checking;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Corpus;

public class CorpusCheckTests
{
    public static TheoryData<string> Ways { get; } = [.. BrokenSamples.All.Keys];

    public static TheoryData<string> Fields { get; } = [.. BrokenSamples.Unprinted.Keys];

    [Fact]
    public void The_own_corpus_is_in_order() => Assert.Empty(Check(Repository.Corpus));

    [Fact]
    public void The_good_sample_has_no_problem()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        Assert.Empty(Check(folder.Path));
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_broken_sample_is_told_with_its_own_code_and_message(string way)
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        (Action<TemporaryFolder> breakIt, string[] codes, string message) = BrokenSamples.All[way];
        breakIt(folder);
        IReadOnlyList<Problem> problems = Check(folder.Path);
        Assert.Equal(codes, problems.Select(problem => problem.Code));
        Assert.Contains(message, problems[0].Message, StringComparison.Ordinal);
        Assert.All(problems, problem => Assert.NotEmpty(problem.Mend));
    }

    [Theory, MemberData(nameof(Fields))]
    public void A_value_that_is_not_printed_is_told_with_its_place(string field)
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        BrokenSamples.Edit(folder, BrokenSamples.Unprinted[field]);
        Problem problem = Assert.Single(Check(folder.Path));
        Assert.Equal((ProblemCodes.NotPrinted, field), (problem.Code, problem.Field));
        Assert.Contains("is not printed in source.docx, source.html", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_given_by_a_broken_sample()
    {
        IEnumerable<string> codes = typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        string[] told = [.. BrokenSamples.All.Values.SelectMany(one => one.Codes), ProblemCodes.NotPrinted];
        Assert.Empty(codes.Except(told).Except([ProblemCodes.OtherSchema]));
    }

    [Fact]
    public async Task The_tool_prints_file_field_and_mend_and_fails()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        BrokenSamples.Edit(folder, gold => gold["place"] = "Cà Mau");
        CliRun run = await CliRun.Of("corpus", "check", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.Equal($"{folder["cong-van-so/gold.json"]}: place: \"Cà Mau\" is not printed in source.docx, source.html (VGC0401)", run.Lines[0]);
        Assert.StartsWith("    mend: copy it from the page", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("1 sample, 1 problem", run.Lines[2]);
    }

    [Theory]
    [InlineData("no-such-folder", "no such folder")]
    [InlineData("", "no samples")]
    public async Task A_folder_without_samples_is_a_failure(string name, string message)
    {
        using var folder = new TemporaryFolder();
        foreach (string command in new[] { "check", "score" })
        {
            CliRun run = await CliRun.Of("corpus", command, folder[name]);
            Assert.Equal(2, run.Code);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<Problem> Check(string folder) => CorpusCheck.Execute(folder, TestContext.Current.CancellationToken).Problems;
}
