using System.Text;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Corpus;

/// <summary>Whatever lies in a corpus, the tools answer with an exit code and words, and never with an exception.</summary>
public class CorpusHostileTests
{
    private static readonly string[] Keys =
    [
        "id", "file", "format", "kind", "family", "type", "number", "superior", "issuers", "place", "date", "title", "addressees", "bases", "enacting", "outline",
        "nodes", "signers", "recipients", "secrecy", "draft", "references", "annexes", "directives", "effectFrom", "confirmed", "notes",
    ];

    private static readonly string[] Values =
        ["null", "5", "true", "\"x\"", "[]", "{}", "[null]", "[5]", "[[null]]", "[\"\",\"\"]", "[{}]", "99999999999999999999999999999999999999", "\"\\ud800\"", "[{\"name\":[1],\"positions\":5}]"];

    public static TheoryData<string> GoldKeys { get; } = [.. Keys];

    public static TheoryData<string> Baselines =>
    [
        "[]", "{\"version\":\"1.0\"}", Report("null"), Report(File("\"number\":null")), Report(File("\"number\":{\"right\":1,\"softRight\":1,\"predicted\":1,\"expected\":1,\"missed\":[null]}")),
        Report(File("") + "," + File("")), "\uFEFF{",
    ];

    [Theory, MemberData(nameof(GoldKeys))]
    public async Task A_value_of_any_kind_under_any_key_is_answered(string key)
    {
        foreach (string value in Values)
        {
            using TemporaryFolder folder = BrokenSamples.Corpus();
            string gold = await System.IO.File.ReadAllTextAsync(folder["cong-van-so/gold.json"], TestContext.Current.CancellationToken);
            folder.Write("cong-van-so/gold.json", "{" + $"\"{key}\":{value}," + gold.TrimStart()[1..]);
            foreach (string command in new[] { "check", "score" })
            {
                CliRun run = await CliRun.Of("corpus", command, folder.Path);
                Assert.True(run.Code is >= 0 and <= 2, $"{command} {key} {value}: {run.Code}");
            }
        }
    }

    [Theory, MemberData(nameof(Baselines))]
    public async Task A_baseline_of_any_shape_is_answered(string baseline)
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--baseline", folder.Write("base.json", baseline));
        Assert.Equal(2, run.Code);
        Assert.StartsWith("vngovdocs: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fields", "numbr")]
    [InlineData("--min", "numbr=1")]
    [InlineData("--output", "")]
    [InlineData("--baseline", " ")]
    public async Task An_option_that_means_nothing_is_refused(string option, string value)
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        Assert.Equal(3, (await CliRun.Of("corpus", "score", folder.Path, option, value)).Code);
    }

    [Fact]
    public async Task Results_of_any_shape_are_scored()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        foreach (string json in new[] { "", "5", "{\"issued\":{\"place\":\"x\",\"span\":{\"start\":2147483647,\"length\":2147483647}}}", "{\"type\":{\"name\":\"\\ud800\"}}", "{\"body\":[[[]]],\"annexes\":[{\"document\":{\"body\":5}}]}" })
        {
            folder.Write("other/cong-van-so.json", json);
            CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--predicted", folder["other"]);
            Assert.Equal(0, run.Code);
        }
        Assert.Equal(2, (await CliRun.Of("corpus", "score", folder.Path, "--predicted", folder["nowhere"])).Code);
    }

    [Fact]
    public async Task Links_to_nowhere_and_to_themselves_are_told()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Links need a right there.");
        using TemporaryFolder folder = BrokenSamples.Corpus();
        System.IO.File.CreateSymbolicLink(folder["cong-van-so/source-x.pdf"], folder["nowhere"]);
        System.IO.File.Delete(folder["cong-van-so/gold.json"]);
        System.IO.File.CreateSymbolicLink(folder["cong-van-so/gold.json"], "gold.json");
        Assert.Equal(1, (await CliRun.Of("corpus", "check", folder.Path)).Code);
        Assert.Equal(2, (await CliRun.Of("corpus", "score", folder.Path)).Code);
    }

    [Fact]
    public async Task Facts_that_gold_has_dropped_count_as_lost()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        await CliRun.Of("corpus", "score", folder.Path, "--format", "json", "--output", folder["base.json"]);
        BrokenSamples.Edit(folder, gold => gold.Remove("recipients"));
        CliRun run = await CliRun.Of("corpus", "score", folder.Path, "--baseline", folder["base.json"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("  lost  cong-van-so/source.docx recipients: missed 6 values that gold no longer has", run.Lines);
    }

    [Fact]
    public async Task Two_samples_of_one_id_are_refused()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        Directory.CreateDirectory(folder["hai"]);
        System.IO.File.Copy(folder["cong-van-so/gold.json"], folder["hai/gold.json"]);
        CliRun run = await CliRun.Of("corpus", "score", folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("two samples have the id cong-van-so", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_with_a_byte_order_mark_is_read()
    {
        using TemporaryFolder folder = BrokenSamples.Corpus();
        await System.IO.File.WriteAllTextAsync(folder["cong-van-so/gold.json"], await System.IO.File.ReadAllTextAsync(folder["cong-van-so/gold.json"], TestContext.Current.CancellationToken), new UTF8Encoding(true), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await CliRun.Of("corpus", "check", folder.Path)).Code);
        Assert.Equal(0, (await CliRun.Of("corpus", "score", folder.Path)).Code);
    }

    private static string Report(string files) =>
        "{\"version\":\"1.0\",\"parser\":\"\",\"corpus\":\"\",\"samples\":0,\"files\":0,\"scores\":{\"files\":0,\"fields\":{},\"all\":{\"support\":0,\"precision\":null,\"recall\":null,\"f1\":1,\"softF1\":1,\"wrongFiles\":0},\"whole\":{\"support\":0,\"share\":0}},\"by\":{},\"results\":["
        + files + "]}";

    private static string File(string fields) =>
        "{\"sample\":\"a\",\"file\":\"b\",\"format\":\"\",\"type\":\"\",\"family\":\"\",\"failure\":null,\"whole\":null,\"fields\":{" + fields + "},\"misses\":[]}";
}
