using System.Text.Json;
using VnGovDocs.Model;

namespace VnGovDocs.Tests.Corpus;

/// <summary>What the pages that report a document say of themselves: headline, time, agency, author, speaker, occasion.</summary>
public class CorpusReportTests
{
    /// <summary>The page prints its day only; the hour stands in an attribute that nobody sees.</summary>
    private const string WithoutHour = "tin-phuong-chi-thi";

    public static TheoryData<string> Pages { get; } = [.. Directory.GetDirectories(Repository.Corpus, "tin-*").Select(folder => Path.GetFileName(folder)!).Order()];

    [Theory, MemberData(nameof(Pages))]
    public void A_page_gives_the_facts_of_its_report(string sample)
    {
        string folder = Path.Combine(Repository.Corpus, sample);
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        JsonElement expected = gold.RootElement.GetProperty("report");
        ReportInfo? read = GovDocumentReader.ReadFile(Path.Combine(folder, "source.html")).GetDocumentOrThrow().Report;
        Assert.NotNull(read);
        Assert.Equal(Text(expected, "title"), read.Title);
        Assert.Equal(sample == WithoutHour ? Text(expected, "postedAt")![..10] : Text(expected, "postedAt"), read.PostedAt);
        Assert.Equal(Text(expected, "agency"), read.Agency);
        Assert.Equal(Text(expected, "byline"), read.Byline);
        Assert.Equal(Text(expected, "occasion"), read.Occasion);
        Assert.Equal(Text(expected, "counterparty"), read.Counterparty);
        Assert.Equal(Speaker(expected), read.Speaker is { } speaker ? $"{speaker.Name}: {string.Join("; ", speaker.Titles)}" : null);
    }

    private static string? Speaker(JsonElement report) => report.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } one
        ? $"{Text(one, "name")}: {string.Join("; ", one.GetProperty("titles").EnumerateArray().Select(title => title.GetString()))}"
        : null;

    private static string? Text(JsonElement json, string key) => json.GetProperty(key).GetString();
}
