using VnGovDocs.Export;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Export.Markdown;

/// <summary>What must hold for the Markdown of every document: all of the model's text in order, and no markup that the text brought in.</summary>
public class MarkdownLawTests
{
    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void The_markdown_of_a_sample_shows_all_its_text_in_order(string sample) => Holds(SampleFile.InCorpus(sample));

    [Fact]
    public void The_markdown_of_real_documents_shows_all_their_text_in_order()
    {
        foreach (string path in SampleFile.RealOrSkip(readable: true)) Holds(path);
    }

    private static void Holds(string path)
    {
        ReadResult result = GovDocumentReader.ReadFile(path);
        if (!result.HasDocument) return;
        string markdown = result.Document.ToMarkdown();
        var parsed = new ParsedMarkdown(markdown);
        string name = Path.GetFileName(path);
        Same(ModelWords.LettersOf(result.Document, markdown), parsed.Letters, name);
        Assert.True(parsed.Forbidden.Count == 0, $"{name}: {string.Join(", ", parsed.Forbidden)}");
        Assert.True(parsed.OrderedItems == 0, $"{name}: a printed number became a list");
    }

    /// <summary>Says where two long texts part, which is more than that they do.</summary>
    private static void Same(string expected, string actual, string name)
    {
        if (expected == actual) return;
        int at = expected.AsSpan().CommonPrefixLength(actual);
        static string Near(string text, int at) => text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 60)];
        Assert.Fail($"{name}: expected …{Near(expected, at)}…, shown is …{Near(actual, at)}…");
    }
}
