using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;
using VnGovDocs.Tesseract;

namespace VnGovDocs.Tests.Ocr;

/// <summary>Scans of corpus documents, askew and sealed, say what the documents say in what identifies them.</summary>
public sealed class CorpusScanTests
{
    private static readonly string[] Identity = ["type", "number", "date", "place", "issuers", "family", "kind"];

    public static TheoryData<string> Scans => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path))];

    private static string Folder => Path.Combine(Repository.Root, "corpus", "scans");

    [Theory]
    [MemberData(nameof(Scans))]
    public void A_scan_is_identified_as_its_document_is(string name)
    {
        Programs.SkipWithoutTesseract();
        Sample sample = SampleSet.Load(Folder).Single(one => one.Id == name);
        ReadOptions options = ReadOptions.Default with { Ocr = new TesseractEngine(), Limits = ReadLimits.Default with { Deadline = TimeSpan.FromMinutes(3) } };
        ReadResult result = GovDocumentReader.Read(File.ReadAllBytes(sample.Files[0]), options, TestContext.Current.CancellationToken);
        ScoredFile scored = ScoreRun.Score(sample, sample.Files[0], ReadDocument.Of(result), Identity);
        Assert.Empty(scored.Misses.Select(miss => $"{(miss.IsExtra ? "extra" : "missed")} {miss.Field}: {miss.Value}"));
        Assert.True(result.Source!.Pages.All(page => page.IsScanned));
    }

    [Fact]
    public void There_are_six() => Assert.Equal(6, SampleSet.Load(Folder).Count);
}
