using VnGovDocs.Export;
using VnGovDocs.Hostile.Laws;

namespace VnGovDocs.Tests.Laws;

/// <summary>What must hold for every file, on the corpus and, where they are at hand, on real documents.</summary>
public class LawTests
{
    /// <summary>Beginnings of violations that are known. They are shown as the reason of a skip; one that is gone must leave the list.</summary>
    private static readonly string[] Open = [];

    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void Values_of_a_sample_point_to_their_characters(string sample) => NoViolations([SampleFile.InCorpus(sample)], (result, _) => ResultLaws.Violations(result));

    [Theory, MemberData(nameof(Samples))]
    public void Places_of_a_sample_hold_the_words_that_were_read(string sample) => NoViolations([SampleFile.InCorpus(sample)], PlaceLaws.Violations);

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_is_read_completely(string sample) => Assert.Equal(ReadStatus.Complete, Read(SampleFile.InCorpus(sample)).Status);

    [Fact]
    public void Values_of_real_documents_point_to_their_characters()
    {
        List<string> all = Violations(SampleFile.RealOrSkip(readable: false), (result, _) => ResultLaws.Violations(result));
        string[] open = [.. all.Where(one => Open.Any(known => one.StartsWith(known, StringComparison.Ordinal)))];
        Assert.True(open.Length == all.Count, string.Join('\n', all.Except(open)));
        Assert.All(Open, known => Assert.Contains(open, one => one.StartsWith(known, StringComparison.Ordinal)));
        if (open.Length > 0) Assert.Skip($"open: {string.Join("; ", open)}");
    }

    [Fact]
    public void Places_of_real_documents_hold_the_words_that_were_read() => NoViolations(SampleFile.RealOrSkip(readable: true), PlaceLaws.Violations);

    [Theory, MemberData(nameof(Samples))]
    public void No_place_of_a_sample_is_empty(string sample) => NoViolations([SampleFile.InCorpus(sample)], PlaceLaws.EmptyPlaces);

    [Fact]
    public void No_place_of_a_real_document_is_empty() => NoViolations(SampleFile.RealOrSkip(readable: true), PlaceLaws.EmptyPlaces);

    [Fact]
    public void Real_scans_ask_for_text_recognition()
    {
        string[] scans = [.. SampleFile.RealOrSkip(readable: true).Where(path => Read(path).Failure?.Kind == ReadFailureKind.NeedsOcr).Select(path => Path.GetFileName(path))];
        Assert.Superset(new HashSet<string> { "d006.pdf", "d033.pdf", "d050.pdf" }, scans.ToHashSet());
    }

    [Fact]
    public void Every_real_document_of_a_readable_format_gives_a_document() =>
        NoViolations(SampleFile.RealOrSkip(readable: true), (result, _) => result.HasDocument || result.Failure.Kind == ReadFailureKind.NeedsOcr ? [] : [result.Failure.ToString()]);

    [Fact]
    public void The_laws_see_what_is_broken()
    {
        // Laws that can't fail prove nothing: a document whose values point elsewhere must break them.
        ReadResult one = GovDocumentReader.ReadText("UBND TỈNH A\nSố: 12/QĐ-UBND\nHà Nội, ngày 05 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nVề việc một\n", cancellationToken: TestContext.Current.CancellationToken);
        var moved = one.Document! with { Number = one.Document.Number! with { Text = "13/QĐ-UBND" }, Abstract = one.Document.Abstract! with { Span = new(9_999, 5) } };
        var broken = new ReadResult(one.Format, one.Sha256, one.Source, moved, null, one.Diagnostics);
        Assert.Empty(ResultLaws.Violations(one));
        Assert.Equal(2, ResultLaws.Violations(broken).Count);
    }

    private static void NoViolations(IEnumerable<string> files, Func<ReadResult, byte[], List<string>> law)
    {
        List<string> all = Violations(files, law);
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    private static List<string> Violations(IEnumerable<string> files, Func<ReadResult, byte[], List<string>> law)
    {
        var all = new List<string>();
        foreach (string path in files)
        {
            byte[] bytes = File.ReadAllBytes(path);
            List<string> violations = law(GovDocumentReader.Read(bytes, cancellationToken: TestContext.Current.CancellationToken), bytes);
            all.AddRange(violations.Take(5).Select(violation => $"{Path.GetFileName(path)}: {violation}"));
        }
        return all;
    }

    private static ReadResult Read(string path) => GovDocumentReader.ReadFile(path);
}
