using System.Collections.Concurrent;
using VnGovDocs.Tests.Scoring;

namespace VnGovDocs.Tests.Corpus;

/// <summary>Every fact of every sample, in both formats. What is not right yet stands in known-misses.txt, with its reason.</summary>
public class CorpusTests
{
    private static readonly string[] Formats = ["docx", "html"];
    private static readonly ConcurrentDictionary<string, FactSheet> Read = new();
    private static readonly Dictionary<string, string> KnownMisses = LoadKnownMisses();

    public static TheoryData<string> Samples { get; } = [.. Directory.EnumerateDirectories(Repository.Corpus).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static MatrixTheoryData<string, string, string> Rows { get; } = new(Samples.Select(row => row.Data), Formats, CorpusFacts.Fields);

    public static MatrixTheoryData<string, string> Pairs { get; } = new(Samples.Select(row => row.Data), CorpusFacts.Fields);

    public static TheoryData<string> Misses { get; } = [.. KnownMisses.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void A_fact_of_a_sample_is_read_right(string sample, string format, string field)
    {
        if (KnownMisses.TryGetValue($"{sample} {format} {field}", out string? reason)) Assert.Skip($"known miss: {reason}");
        FieldMatch match = MatchOf(sample, format, field);
        Assert.True(match.IsRight, match.ToString());
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Both_formats_of_a_sample_give_the_same_fact(string sample, string field)
    {
        if (Formats.Any(format => KnownMisses.ContainsKey($"{sample} {format} {field}"))) Assert.Skip("known miss in one of the formats");
        FieldMatch match = Scoring.Scoring.Match(field, SheetOf(sample, "docx").Fields[field], SheetOf(sample, "html").Fields[field], soft: false);
        Assert.True(match.IsRight, $"DOCX against HTML: {match}");
    }

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

    private static FieldMatch MatchOf(string sample, string format, string field) =>
        Scoring.Scoring.Match(field, CorpusFacts.OfGold(Gold(sample).Gold).Fields[field], SheetOf(sample, format).Fields[field], soft: false);

    private static FactSheet SheetOf(string sample, string format) => Read.GetOrAdd(
        $"{sample}/source.{format}", relative => CorpusFacts.OfResult(GovDocumentReader.ReadFile(Path.Combine(Repository.Corpus, relative))));

    private static GoldFile Gold(string sample) => GoldFile.Load(Path.Combine(Repository.Corpus, sample, "gold.json"), Path.Combine(Repository.Corpus, sample));

    /// <summary>Lines <c>sample format field: reason</c>; what begins with # is a comment.</summary>
    private static Dictionary<string, string> LoadKnownMisses() => File.ReadAllLines(Path.Combine(Repository.Tests, "Corpus", "known-misses.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1]);
}
