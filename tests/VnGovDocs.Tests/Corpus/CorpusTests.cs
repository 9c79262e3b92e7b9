using System.Collections.Concurrent;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Tests.Corpus;

/// <summary>Every fact of every sample, in every file of it. What is not right yet stands in known-misses.txt, with its reason.</summary>
public class CorpusTests
{
    /// <summary>What every document has, the first being what the others are compared with.</summary>
    private static readonly string[] Sources = ["source.docx", "source.html", "source.pdf", "source-chromium.pdf"];

    /// <summary>What must be right in every file; references and directives are held by the scores.</summary>
    internal static readonly string[] Fields =
    [
        "type", "number", "superior", "issuers", "place", "date", "title", "addressees", "bases", "enacting", "signerNames", "signerTitles", "recipients",
        "secrecy", "urgency", "draft", "family", "kind", "effectFrom", "circulation", "annexes", "articleCount", "chapterCount", "articleHeadings",
    ];

    private static readonly ConcurrentDictionary<string, FactSheet> Read = new();
    private static readonly Lazy<Dictionary<string, Sample>> Golds = new(() => SampleSet.Load(Repository.Corpus).ToDictionary(sample => sample.Id));
    private static readonly Dictionary<string, string> KnownMisses = LoadKnownMisses();

    public static TheoryData<string> Samples { get; } = [.. SampleSet.Folders(Repository.Corpus).Select(folder => Path.GetFileName(folder))];

    /// <summary>Sample, file.</summary>
    public static TheoryData<string, string> Files { get; } = [.. Samples.SelectMany(row => SourcesOf(row.Data).Select(file => (row.Data, file)))];

    /// <summary>Sample, file, field.</summary>
    public static TheoryData<string, string, string> Rows { get; } =
        [.. Files.SelectMany(row => FieldsOf(row.Data.Item1).Select(field => (row.Data.Item1, row.Data.Item2, field)))];

    /// <summary>The same for all files but the first.</summary>
    public static TheoryData<string, string, string> Others { get; } = [.. Rows.Select(row => row.Data).Where(row => row.Item2 != FirstOf(row.Item1))];

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
        string first = FirstOf(sample);
        if (KnownMisses.ContainsKey($"{sample} {first} {field}") || KnownMisses.ContainsKey($"{sample} {file} {field}")) Assert.Skip("known miss in one of the files");
        FieldMatch match = FactMatcher.Match(field, SheetOf(sample, first).Fields[field], SheetOf(sample, file).Fields[field], soft: false);
        Assert.True(match.IsRight, $"{first} against {file}: {match}");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_comes_in_every_format(string sample) =>
        Assert.All(IsReport(sample) ? ["source.html"] : Sources, file => Assert.Contains(file, SourcesOf(sample)));

    /// <summary>The list can only shrink: a miss that has become right must leave it.</summary>
    [Theory(SkipTestWithoutData = true), MemberData(nameof(Misses))]
    public void A_known_miss_is_still_missed(string miss)
    {
        string[] parts = miss.Split(' ');
        Assert.Contains(parts[2], Fields);
        Assert.False(MatchOf(parts[0], parts[1], parts[2]).IsRight, $"'{miss}' is read right now: take it out of Corpus/known-misses.txt.");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_has_a_gold_file_of_its_own_name(string sample)
    {
        Sample gold = Gold(sample);
        Assert.Equal(sample, gold.Id);
        Assert.All(FieldsOf(sample), field => Assert.Contains(field, GoldFacts.Of(gold.Gold).Fields.Keys));
    }

    /// <summary>What nobody signs gives no titles of signers.</summary>
    private static IEnumerable<string> FieldsOf(string sample) =>
        Gold(sample).Gold.GetProperty("signers").GetArrayLength() == 0 ? Fields.Where(field => field != "signerTitles") : Fields;

    /// <summary>A page that reports a document exists as a page only.</summary>
    private static bool IsReport(string sample) => sample.StartsWith("tin-", StringComparison.Ordinal);

    /// <summary>The file that the others are compared with.</summary>
    private static string FirstOf(string sample) => IsReport(sample) ? "source.html" : Sources[0];

    private static IEnumerable<string> SourcesOf(string sample) => SampleSet.Sources(Path.Combine(Repository.Corpus, sample)).Select(path => Path.GetFileName(path));

    private static FieldMatch MatchOf(string sample, string file, string field) =>
        FactMatcher.Match(field, GoldFacts.Of(Gold(sample).Gold).Fields[field], SheetOf(sample, file).Fields[field], soft: false);

    private static FactSheet SheetOf(string sample, string file) => Read.GetOrAdd(
        $"{sample}/{file}", relative => ReadFacts.Of(ReadDocument.ByLibrary(Path.Combine(Repository.Corpus, relative)).Json));

    private static Sample Gold(string sample) => Golds.Value[sample];

    /// <summary>Lines <c>sample file field: reason</c>; what begins with # is a comment.</summary>
    private static Dictionary<string, string> LoadKnownMisses() => File.ReadAllLines(Path.Combine(Repository.Tests, "Corpus", "known-misses.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1]);
}
