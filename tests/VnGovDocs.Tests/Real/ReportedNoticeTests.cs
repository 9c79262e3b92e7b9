using System.Globalization;
using System.Text.Json;
using VnGovDocs.Model;
using VnGovDocs.Text;

namespace VnGovDocs.Tests.Real;

/// <summary>A portal's report of a notice, against what was written down about it by hand; skipped where it is not at hand.</summary>
public class ReportedNoticeTests
{
    private static readonly Lazy<(GovDocument Read, JsonElement Expected)> Page = new(Load);

    [Fact]
    public void The_page_gives_its_headline_time_agency_and_byline()
    {
        (GovDocument read, JsonElement expected) = Pair();
        JsonElement article = expected.GetProperty("article");
        Assert.Equal(DocumentKind.ReportPage, read.Kind);
        Assert.Equal(Text(article, "title"), read.Report!.Title);
        Assert.StartsWith(read.Report.PostedAt!, article.GetProperty("postedAt").GetString()!, StringComparison.Ordinal);
        Assert.Equal(Text(article, "sourceTag"), read.Report.Agency);
        Assert.Equal(Text(article, "byline"), read.Report.Byline);
    }

    [Fact]
    public void The_reported_document_is_the_notice_not_the_page()
    {
        (GovDocument read, JsonElement expected) = Pair();
        JsonElement notice = expected.GetProperty("reportedDocument");
        Assert.Equal(notice.GetProperty("type").GetString(), read.Type!.Name);
        Assert.Equal(Text(notice, "numberRaw"), read.Number!.Text);
        Assert.Equal(notice.GetProperty("issuer").GetString(), Assert.Single(read.Issuers).Name);
        Assert.Equal((notice.GetProperty("date").GetString(), notice.GetProperty("dateInferred").GetBoolean()), (read.Issued!.Date.ToString(), read.Issued.Inferred));
        Assert.Equal(Text(notice, "occasion"), read.Report!.Occasion);
        JsonElement speaker = notice.GetProperty("speaker");
        Assert.Equal(speaker.GetProperty("name").GetString(), read.Report.Speaker!.Name);
        Assert.Equal(speaker.GetProperty("titles").EnumerateArray().Select(title => title.GetString()!), read.Report.Speaker.Titles);
        Assert.Equal(notice.GetProperty("subType").GetString(), read.Type.Subtype);
        Assert.Equal(notice.GetProperty("counterparty").GetString(), read.Report.Counterparty);
        Assert.Empty(read.Signatures);
    }

    [Fact]
    public void Numbered_and_unnumbered_documents_are_references_and_watchwords_stay_with_their_clause()
    {
        (GovDocument read, JsonElement expected) = Pair();
        foreach (JsonElement reference in Items(expected, "references").Where(one => one.GetProperty("kind").GetString() == "numbered"))
            Assert.Contains(read.References, one => one.Number == Text(reference, "numberRaw"));
        foreach (JsonElement reference in Items(expected, "references").Where(one => one.GetProperty("kind").GetString() != "numbered"))
        {
            string mention = Text(reference, "mention")!;
            DocumentReference found = Assert.Single(read.References, one => one.Number is null && mention.StartsWith(one.Text, StringComparison.Ordinal));
            Assert.Contains(found.Issuer!, mention, StringComparison.Ordinal);
        }
        string[] slogans = [.. read.Directives.SelectMany(clause => clause.Slogans)];
        Assert.All(Items(expected, "slogans"), slogan => Assert.Contains(slogan.GetProperty("text").GetString()!.Trim('“', '”'), slogans));
    }

    [Fact]
    public void Every_deadline_is_read_with_its_day()
    {
        (GovDocument read, JsonElement expected) = Pair();
        // A term in an aim ("để đề ra nhiệm vụ nhiệm kỳ 2020-2025") is what the work is for, and no limit.
        IEnumerable<(string?, string?)> wanted = Items(expected, "directives").Select(one => one.GetProperty("deadline"))
            .Where(one => one.ValueKind == JsonValueKind.Object && one.GetProperty("kind").GetString() != "term")
            .Select(one => (one.GetProperty("text").GetString(), one.GetProperty("due").GetString()));
        IEnumerable<(string?, string?)> found = read.Directives.SelectMany(clause => clause.Deadlines).Where(one => one.Kind != DeadlineKind.Urgent)
            .Select(one => ((string?)one.Text, one.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(wanted, found);
    }

    [Fact]
    public void Every_measure_is_read_as_number_plan_or_standard()
    {
        (GovDocument read, JsonElement expected) = Pair();
        DirectiveTarget[] targets = [.. read.Directives.SelectMany(clause => clause.Targets)];
        foreach (JsonElement target in Items(expected, "directives").Select(one => one.GetProperty("target")).Where(one => one.ValueKind == JsonValueKind.Object))
        {
            if ((Number(target, "quantity") ?? Number(target, "value")) is { } value)
                Assert.Contains(targets, one => one.Value == value && one.Unit == target.GetProperty("unit").GetString());
            if (target.TryGetProperty("measure", out JsonElement measure) && target.TryGetProperty("baseline", out _))
                Assert.Contains(targets, one => one.Comparator == TargetComparator.AbovePlan && one.Object == measure.GetString());
            if (target.TryGetProperty("status", out JsonElement status))
                Assert.Contains(targets, one => one.Value is null && status.GetString()!.EndsWith(one.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Each_paragraph_has_a_topic_that_was_written_down_for_it()
    {
        (GovDocument read, JsonElement expected) = Pair();
        string page = File.ReadAllText(Path.Combine(Folder!, "reported-notice.txt"));
        foreach (JsonElement paragraph in Items(expected, "paragraphs").Skip(2))
        {
            string words = page[paragraph.GetProperty("start").GetInt32()..paragraph.GetProperty("end").GetInt32()];
            string[] topics = [.. read.Directives.Where(clause => words.Contains(clause.Text, StringComparison.Ordinal)).Select(clause => TextKey.Of(clause.Topic ?? "")).Distinct()];
            string[] wanted = [.. Items(expected, "directives").Where(one => one.GetProperty("paragraph").GetString() == paragraph.GetProperty("id").GetString()).Select(one => one.GetProperty("topic").GetString()!).Distinct()];
            bool isStated = words.StartsWith("Về ", StringComparison.Ordinal);
            int met = wanted.Count(topic => topic.Split(',').Any(part => topics.Any(one => one.Contains(TextKey.Of(part.Trim()), StringComparison.Ordinal))));
            Assert.True(isStated ? met > 0 : met == wanted.Length, $"{words[..40]}: {string.Join("; ", wanted)} — read: {string.Join("; ", topics)}");
        }
    }

    private static string? Folder => Repository.RealDocuments is { } real && Path.GetFullPath(Path.Combine(real, "..", "domain", "reported-notice")) is var folder && Directory.Exists(folder) ? folder : null;

    private static (GovDocument Read, JsonElement Expected) Pair()
    {
        if (Folder is null) Assert.Skip("The reported notice is not at hand.");
        return Page.Value;
    }

    private static (GovDocument, JsonElement) Load()
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, "expected.json")));
        return (GovDocumentReader.ReadFile(Path.Combine(Folder!, "reported-notice.txt")).GetDocumentOrThrow(), expected.RootElement.Clone());
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string key) => parent.GetProperty(key).EnumerateArray();

    private static string? Text(JsonElement parent, string key) => parent.GetProperty(key).GetProperty("text").GetString();

    private static decimal? Number(JsonElement parent, string key) => parent.TryGetProperty(key, out JsonElement value) ? value.GetDecimal() : null;
}
