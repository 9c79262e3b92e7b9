using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using VnGovDocs.Export;
using VnGovDocs.Tests.Scoring;

namespace VnGovDocs.Tests.Real;

/// <summary>The scoring of these tests and the reference scorer beside the real documents agree to the last digit.</summary>
public class ReferenceScorerTests
{
    [Fact]
    public Task Originals_get_the_same_score() => AreScoredAlike(RealSet.Originals());

    [Fact]
    public Task Variants_get_the_same_score() => AreScoredAlike(RealSet.Variants());

    [Fact]
    public Task Portal_texts_get_the_same_score() => AreScoredAlike(RealSet.Portal());

    [Theory]
    [InlineData("Thủ tướng Chính phủ", "Thủ tướng, Chính phủ", 0.974358974358974)]
    [InlineData("abcd", "bcde", 0.75)]
    [InlineData("", "", 1)]
    [InlineData("private Thread currentThread;", "private volatile Thread currentThread;", 0.865671641791045)]
    public void Similarity_is_the_ratio_of_difflib(string first, string second, double expected) => Assert.Equal(expected, TextSimilarity.Ratio(first, second), 12);

    private static async Task AreScoredAlike(IReadOnlyList<GoldFile> files)
    {
        string scorer = Path.GetFullPath(Path.Combine(Repository.RealDocuments!, "..", "tools", "score.py"));
        if (!File.Exists(scorer)) Assert.Skip("The reference scorer is not at hand.");
        string folder = Directory.CreateTempSubdirectory("vngovdocs").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "gold"));
            var own = new Scoring.Scoring();
            foreach (GoldFile file in files)
            {
                ReadResult result = GovDocumentReader.ReadFile(file.Path);
                await File.WriteAllTextAsync(Path.Combine(folder, file.Id + ".json"), result.ToJson(), TestContext.Current.CancellationToken);
                await File.WriteAllTextAsync(Path.Combine(folder, "gold", file.Id + ".gold.json"), file.Gold.GetRawText(), TestContext.Current.CancellationToken);
                own.Add(file.Id, FactSheet.OfGold(file.Gold), GoldFile.SheetOf(result));
            }
            await RunPython(scorer, Path.Combine(folder, "gold"), folder, "--json", Path.Combine(folder, "score.json"));
            using JsonDocument reference = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "score.json"), TestContext.Current.CancellationToken));
            AreEqual(reference.RootElement, own);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AreEqual(JsonElement reference, Scoring.Scoring own)
    {
        foreach (JsonProperty field in reference.EnumerateObject())
        {
            if (field.Name == "all") continue;
            (int support, double f1, double soft) = field.Name == "whole"
                ? (own.WholeDocuments, own.Whole, double.NaN) : (own.Fields[field.Name].Expected, own.Fields[field.Name].F1, own.Fields[field.Name].SoftF1);
            Assert.True(support == field.Value.GetProperty("support").GetInt32(), $"{field.Name}: support {support}, not {field.Value}");
            Assert.True(Math.Abs(f1 - field.Value.GetProperty("f1").GetDouble()) < 1e-9, $"{field.Name}: {f1}, not {field.Value}\n{string.Join('\n', own.Fields.GetValueOrDefault(field.Name)?.Misses ?? [])}");
            if (!double.IsNaN(soft)) Assert.True(Math.Abs(soft - field.Value.GetProperty("softF1").GetDouble()) < 1e-9, $"{field.Name}: soft {soft}, not {field.Value}");
        }
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
