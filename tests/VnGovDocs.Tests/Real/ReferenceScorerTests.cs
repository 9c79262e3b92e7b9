using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Real;

/// <summary>The scoring of these tests and the reference scorer beside the real documents agree to the last digit.</summary>
public class ReferenceScorerTests
{
    [Fact]
    public Task Originals_get_the_same_score() => AreScoredAlike("");

    [Fact]
    public Task Variants_get_the_same_score() => AreScoredAlike("variants");

    [Fact]
    public Task Portal_texts_get_the_same_score() => AreScoredAlike("portal");

    [Theory]
    [InlineData("Thủ tướng Chính phủ", "Thủ tướng, Chính phủ", 0.974358974358974)]
    [InlineData("abcd", "bcde", 0.75)]
    [InlineData("", "", 1)]
    [InlineData("private Thread currentThread;", "private volatile Thread currentThread;", 0.865671641791045)]
    public void Similarity_is_the_ratio_of_difflib(string first, string second, double expected) => Assert.Equal(expected, TextSimilarity.Ratio(first, second), 12);

    [Fact]
    public Task A_reader_that_errs_in_every_way_gets_the_same_score() => AreScoredAlike("", sample => new ReadDocument(ErringReader.Read(sample.Gold), null));

    /// <summary>Scores a set as this project does and as the reference does, whatever comes of a file.</summary>
    private static async Task AreScoredAlike(string set, Func<Sample, ReadDocument>? reader = null)
    {
        IReadOnlyList<Sample> samples = RealSet.Samples(set);
        string scorer = Path.GetFullPath(Path.Combine(Repository.RealDocuments!, "..", "tools", "score.py"));
        if (!File.Exists(scorer)) Assert.Skip("The reference scorer is not at hand.");
        using var folder = new TemporaryFolder();
        var own = new List<ScoredFile>();
        foreach (Sample sample in samples)
        {
            ReadDocument read = reader?.Invoke(sample) ?? ReadDocument.ByLibrary(sample.Files[0]);
            if (read.Json is { } json) folder.Write(sample.Id + ".json", json.GetRawText());
            folder.Write($"gold/{sample.Id}.gold.json", sample.Gold.GetRawText());
            own.Add(ScoreRun.Score(sample, sample.Files[0], read));
        }
        await RunPython(scorer, folder["gold"], folder.Path, "--json", folder["score.json"]);
        using JsonDocument reference = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["score.json"], TestContext.Current.CancellationToken));
        AreEqual(reference.RootElement, new ScoreTable(own));
    }

    private static void AreEqual(JsonElement reference, ScoreTable own)
    {
        foreach (JsonProperty field in reference.EnumerateObject())
        {
            FieldScore? row = field.Name == "all" ? own.All : own.Fields.GetValueOrDefault(field.Name);
            int support = field.Name == "whole" ? own.WholeSupport : row!.Expected;
            Assert.True(support == field.Value.GetProperty("support").GetInt32(), $"{field.Name}: support {support}, not {field.Value}");
            IsNear(field, "f1", own.ScoreOf(field.Name));
            IsNear(field, "softF1", row?.SoftF1);
            IsNear(field, "precision", row?.Precision);
            IsNear(field, "recall", row?.Recall);
        }
        Assert.Equal(own.Fields.Keys.Where(ScoreTable.IsCommon).Order(), reference.EnumerateObject().Select(field => field.Name).Except(["all", "whole"]).Order());
    }

    /// <summary>The reference leaves out what it does not work out for a row.</summary>
    private static void IsNear(JsonProperty field, string key, double? own)
    {
        if (!field.Value.TryGetProperty(key, out JsonElement value)) return;
        double? expected = value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
        Assert.True(own is null == expected is null && Math.Abs((own ?? 0) - (expected ?? 0)) < 1e-9, $"{field.Name} {key}: {own}, not {expected}");
    }

    private static async Task RunPython(params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no python3.");
        }
    }
}
