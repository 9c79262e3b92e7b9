using System.Globalization;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Tests.Real;

/// <summary>How well real documents are read; skipped where they are not at hand. A failure names the missed facts.</summary>
public class RealScoreTests
{
    private const int Unlimited = int.MaxValue;

    private static readonly Lazy<RealSet> OriginalScore = new(() => RealSet.Score(""));
    private static readonly Lazy<RealSet> VariantScore = new(() => RealSet.Score("variants"));
    private static readonly Lazy<RealSet> PortalScore = new(() => RealSet.Score("portal"));

    /// <summary>Field, most documents in which it may be wrong, least F1.</summary>
    public static TheoryData<string, int, double> Bounds => new()
    {
        { "number", 1, 0 },
        { "type", 1, 0 },
        { "date", 1, 0 },
        { "place", 2, 0 },
        { "issuers", 2, 0 },
        { "superior", 2, 0 },
        { "signerNames", 2, 0 },
        { "addressees", 2, 0 },
        { "title", Unlimited, 0.94 },
        { "signerTitles", Unlimited, 0.94 },
        { "recipients", Unlimited, 0.94 },
        { "bases", Unlimited, 0.94 },
        { "family", Unlimited, 0.95 },
        { "directives", Unlimited, 0.95 },
        { "assignees", Unlimited, 0.86 },
        { "deadlines", Unlimited, 0.94 },
    };

    public static TheoryData<string, double> PortalBounds => new() { { "number", 0.99 }, { "type", 0.99 }, { "date", 0.99 }, { "signerNames", 0.97 } };

    [Theory, MemberData(nameof(Bounds))]
    public void Real_documents_keep_the_bound_of_a_field(string field, int mostWrong, double leastF1) => Keeps(OriginalScore, field, mostWrong, leastF1);

    [Theory, MemberData(nameof(Bounds))]
    public void Their_variants_keep_the_bound_of_a_field(string field, int mostWrong, double leastF1) => Keeps(VariantScore, field, mostWrong, leastF1);

    [Theory, MemberData(nameof(PortalBounds))]
    public void Portal_texts_keep_the_bound_of_a_field(string field, double leastF1) => Keeps(PortalScore, field, Unlimited, leastF1);

    [Fact]
    public void Real_documents_keep_the_bound_of_coordinators() => Keeps(OriginalScore, "coordinators", Unlimited, 0.90);

    [Fact]
    public void At_least_85_of_100_real_documents_have_all_core_facts_right() => Assert.True(Of(OriginalScore).Table.Whole >= 0.85, Describe(OriginalScore.Value.Table.Whole));

    [Fact]
    public void At_least_85_of_100_variants_have_all_core_facts_right() => Assert.True(Of(VariantScore).Table.Whole >= 0.85, Describe(VariantScore.Value.Table.Whole));

    private static void Keeps(Lazy<RealSet> set, string field, int mostWrong, double leastF1)
    {
        FieldScore score = Of(set).Table.Fields[field];
        Assert.True(score.WrongFiles <= mostWrong && score.F1 >= leastF1, $"{Describe(score.F1)}, wrong in {score.WrongFiles} documents\n{set.Value.MissesOf(field)}");
    }

    private static RealSet Of(Lazy<RealSet> set)
    {
        if (Repository.RealDocuments is null) Assert.Skip("The real documents are not at hand.");
        return set.Value;
    }

    private static string Describe(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);
}
