using System.Collections.Concurrent;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>How a document is built is no part of what it says: the same description gives the same facts in every construction.</summary>
public class ConstructionTests
{
    /// <summary>What is misread, though it looks right to a person: sample, construction and field, with the reason.</summary>
    private static readonly Dictionary<string, string> Known = [];

    private static readonly ConcurrentDictionary<string, FactSheet> Sheets = new();

    /// <summary>Sample, construction, field.</summary>
    public static TheoryData<string, string, string> Rows { get; } =
    [
        .. from sample in KitSamples.Names
           from construction in KitSamples.Constructions
           from field in GoldFacts.Of(KitSamples.Gold(sample)).Fields.Keys.Intersect(Corpus.CorpusTests.Fields)
           select (sample, construction, field),
    ];

    public static TheoryData<string> Samples { get; } = [.. KitSamples.Names];

    public static TheoryData<string> Misses { get; } = [.. Known.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void A_fact_is_read_right_in_every_construction(string sample, string construction, string field)
    {
        if (Known.TryGetValue($"{sample}, {construction}, {field}", out string? reason)) Assert.Skip($"known miss: {reason}");
        FieldMatch match = MatchOf(sample, construction, field);
        Assert.True(match.IsRight, match.ToString());
    }

    /// <summary>The list can only shrink: a miss that has become right must leave it.</summary>
    [Theory(SkipTestWithoutData = true), MemberData(nameof(Misses))]
    public void A_known_miss_is_still_missed(string miss)
    {
        string[] parts = miss.Split(", ");
        Assert.False(MatchOf(parts[0], parts[1], parts[2]).IsRight, $"'{miss}' is read right now: take it out of the list.");
    }

    [Theory, MemberData(nameof(Samples))]
    public void Labels_numbered_by_Word_read_like_typed_ones(string sample) =>
        Assert.Equal(TextOf(sample, "docx table"), TextOf(sample, "docx table automatic"), ignoreWhiteSpaceDifferences: true);

    private static string TextOf(string sample, string construction) => GovDocumentReader.Read(KitSamples.Make(KitSamples.Description(sample), construction)).Source!.Text;

    private static FieldMatch MatchOf(string sample, string construction, string field) =>
        FactMatcher.Match(field, GoldFacts.Of(KitSamples.Gold(sample)).Fields[field], SheetOf(sample, construction).Fields[field], soft: false);

    private static FactSheet SheetOf(string sample, string construction) => Sheets.GetOrAdd(
        $"{sample}, {construction}", _ => ReadFacts.Of(ReadDocument.Of(GovDocumentReader.Read(KitSamples.Make(KitSamples.Description(sample), construction))).Json));
}
