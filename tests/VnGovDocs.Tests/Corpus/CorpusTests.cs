using System.Collections.Concurrent;
using VnGovDocs.Tests.Scoring;

namespace VnGovDocs.Tests.Corpus;

/// <summary>Every fact of every sample, in every file of it. What is not right yet stands in known-misses.txt, with its reason.</summary>
public class CorpusTests
{
    /// <summary>What every sample has, the first being what the others are compared with.</summary>
    private static readonly string[] Sources = ["source.docx", "source.html", "source.pdf", "source-chromium.pdf"];

    private static readonly ConcurrentDictionary<string, FactSheet> Read = new();
    private static readonly Dictionary<string, string> KnownMisses = LoadKnownMisses();

    public static TheoryData<string> Samples { get; } = [.. Directory.EnumerateDirectories(Repository.Corpus).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Sample, file.</summary>
    public static TheoryData<string, string> Files { get; } = [.. Samples.SelectMany(row => SourcesOf(row.Data).Select(file => (row.Data, file)))];

    /// <summary>Sample, file, field.</summary>
    public static TheoryData<string, string, string> Rows { get; } =
        [.. Files.SelectMany(row => CorpusFacts.Fields.Select(field => (row.Data.Item1, row.Data.Item2, field)))];

    /// <summary>The same for all files but the first.</summary>
    public static TheoryData<string, string, string> Others { get; } = [.. Rows.Select(row => row.Data).Where(row => row.Item2 != Sources[0])];

    public static TheoryData<string> Misses { get; } = [.. KnownMisses.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void A_fact_of_a_sample_is_read_right(string sample, string file, string field)
    {
        if (KnownMisses.TryGetValue($"{sample} {file} {field}", out string? reason)) Assert.Skip($"known miss: {reason}");
        FieldMatch match = MatchOf(sample, file, field);
        Assert.True(match.IsRight, match.ToString());
    }

    [Theory, MemberData(nameof(Others))]
    public void All_files_of_a_sample_give_the_same_fact(string sample, string file, string field)
    {
        if (KnownMisses.ContainsKey($"{sample} {Sources[0]} {field}") || KnownMisses.ContainsKey($"{sample} {file} {field}")) Assert.Skip("known miss in one of the files");
        FieldMatch match = Scoring.Scoring.Match(field, SheetOf(sample, Sources[0]).Fields[field], SheetOf(sample, file).Fields[field], soft: false);
        Assert.True(match.IsRight, $"{Sources[0]} against {file}: {match}");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_comes_in_every_format(string sample) => Assert.All(Sources, file => Assert.Contains(file, SourcesOf(sample)));

    /// <summary>The list can only shrink: a miss that has become right must leave it.</summary>
    [Theory(SkipTestWithoutData = true), MemberData(nameof(Misses))]
    public void A_known_miss_is_still_missed(string miss)
    {
        string[] parts = miss.Split(' ');
        Assert.Contains(parts[2], CorpusFacts.Fields);
        Assert.False(MatchOf(parts[0], parts[1], parts[2]).IsRight, $"'{miss}' is read right now: take it out of Corpus/known-misses.txt.");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_has_a_gold_file_of_its_own_name(string sample)
    {
        GoldFile gold = Gold(sample);
        Assert.Equal(sample, gold.Id);
        Assert.All(CorpusFacts.Fields, field => Assert.Contains(field, CorpusFacts.OfGold(gold.Gold).Fields.Keys));
    }

    private static IEnumerable<string> SourcesOf(string sample) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Corpus, sample), "source*.*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static FieldMatch MatchOf(string sample, string file, string field) =>
        Scoring.Scoring.Match(field, CorpusFacts.OfGold(Gold(sample).Gold).Fields[field], SheetOf(sample, file).Fields[field], soft: false);

    private static FactSheet SheetOf(string sample, string file) => Read.GetOrAdd(
        $"{sample}/{file}", relative => CorpusFacts.OfResult(GovDocumentReader.ReadFile(Path.Combine(Repository.Corpus, relative))));

    private static GoldFile Gold(string sample) => GoldFile.Load(Path.Combine(Repository.Corpus, sample, "gold.json"), Path.Combine(Repository.Corpus, sample));

    /// <summary>Lines <c>sample file field: reason</c>; what begins with # is a comment.</summary>
    private static Dictionary<string, string> LoadKnownMisses() => File.ReadAllLines(Path.Combine(Repository.Tests, "Corpus", "known-misses.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1]);
}
