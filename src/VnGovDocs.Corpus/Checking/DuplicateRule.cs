using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Corpus.Checking;

/// <summary>Every document stands once: a second copy would count twice in every score.</summary>
internal static class DuplicateRule
{
    /// <summary>Words in a row that are compared, and the share of them from which two texts are one.</summary>
    private const int Shingle = 5;

    private const double SameFrom = 0.8;

    public static IEnumerable<Problem> Check(IReadOnlyList<CheckedSample> samples) => SameFiles(samples).Concat(SameNumbers(samples)).Concat(SameTexts(samples));

    private static IEnumerable<Problem> SameFiles(IReadOnlyList<CheckedSample> samples) => samples
        .SelectMany(sample => sample.Sources.Where(source => source.Result is not null).Select(source => (Name: sample.Shown(source.Name), source.Result!.Sha256)))
        .GroupBy(file => file.Sha256)
        .SelectMany(group => group.Skip(1).Select(file => new Problem(ProblemCodes.SameFile, file.Name, null, $"the file is the same as {group.First().Name}, byte for byte", "keep one of the two")));

    private static IEnumerable<Problem> SameNumbers(IReadOnlyList<CheckedSample> samples) => samples
        .Where(sample => sample.GoldJson.Text("number") is { Length: > 0 })
        .GroupBy(sample => (FactFolding.Of("number", sample.GoldJson.Text("number")), sample.GoldJson.Text("date"), Issuers(sample.GoldJson)))
        .SelectMany(group => group.Skip(1).Select(sample => new Problem(
            ProblemCodes.SameDocument, sample.Shown(SampleSet.GoldName), "number", $"{sample.GoldJson.Text("number")} of that day and issuer is also {group.First().Name}", "put further formats into one folder; give an invented document a number of its own")));

    private static string Issuers(JsonElement gold) => string.Join('|', gold.Items("issuers").Select(item => FactFolding.Fold(item.Text())));

    private static IEnumerable<Problem> SameTexts(IReadOnlyList<CheckedSample> samples)
    {
        var earlier = new List<(string Name, HashSet<string> Shingles)>();
        foreach (CheckedSample sample in samples)
        {
            if (sample.Sources.FirstOrDefault(source => source.Text is not null) is not { } source) continue;
            HashSet<string> own = Shingles(source.Result!.Source!.Text);
            // One twin is enough to know: forty layouts of one text would else be told in 780 pairs.
            foreach ((string name, HashSet<string> other) in earlier.Where(one => Share(one.Shingles, own) >= SameFrom).Take(1))
                yield return new(ProblemCodes.SameText, sample.Name, null, $"the text is nearly that of {name}", "a sample of its own needs a text of its own; put another layout of the same text into one folder");
            earlier.Add((sample.Name, own));
        }
    }

    /// <summary>How much of the shorter text stands in the longer one; letterhead and closing read differently in another layout.</summary>
    private static double Share(HashSet<string> first, HashSet<string> second) =>
        (double)first.Count(second.Contains) / Math.Max(1, Math.Min(first.Count, second.Count));

    private static HashSet<string> Shingles(string text)
    {
        string[] words = FactFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1)).Select(start => string.Join(' ', words, start, Shingle))];
    }
}
