using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>The files the kit makes are sound and lose no word of the description.</summary>
public class OutputTests
{
    /// <summary>Sample, construction.</summary>
    public static TheoryData<string, string> Files { get; } = [.. from sample in KitSamples.Names from construction in KitSamples.Constructions select (sample, construction)];

    public static TheoryData<string, string> WordFiles { get; } = [.. Files.Select(row => row.Data).Where(row => row.Item2.StartsWith("docx", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(WordFiles))]
    public void A_word_file_is_valid(string sample, string construction)
    {
        using var stream = new MemoryStream(KitSamples.Make(KitSamples.Description(sample), construction));
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        IEnumerable<ValidationErrorInfo> errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_paragraph_is_printed_whole(string sample, string construction)
    {
        SampleDescription description = KitSamples.Description(sample);
        // Word prints the labels of automatic lists; they are in no run.
        if (construction.EndsWith("automatic", StringComparison.Ordinal)) description = description with { Body = [.. description.Body.Where(block => !BeginsWithLabel(block))] };
        string printed = TextOf(KitSamples.Make(description, construction), construction);
        bool decomposed = construction.EndsWith("nfd", StringComparison.Ordinal);
        Assert.All(Paragraphs(description), text => Assert.Contains(decomposed ? LetterForm.Decompose(text) : text, printed, StringComparison.Ordinal));
    }

    [Theory, InlineData("docx"), InlineData("html")]
    public void Decomposed_letters_are_marks_behind_their_letters(string format)
    {
        SampleDescription description = DescriptionParser.Parse("issuer: SỞ NỘI VỤ\nnumber: Số: 1/QĐ-SNV\n---\nđặng ở Huệ, Đẵng ĨẬ");
        string printed = TextOf(KitSamples.Make(description, format == "docx" ? "docx table nfd" : "html plain nfd"), format);
        Assert.Contains("đa\u0323\u0306ng o\u031B\u0309 Hue\u0323\u0302, Đa\u0306\u0303ng I\u0303A\u0323\u0302", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Automatic_labels_are_no_text_and_go_on_as_printed()
    {
        SampleDescription description = DescriptionParser.Parse("issuer: SỞ NỘI VỤ\n---\n1. một\na) hai\nb) ba\nđ) bốn\n1. năm\n2. sáu\n== Điều 7. bảy\n== 1. tám\n== I. chín");
        using var stream = new MemoryStream(KitSamples.Make(description, "docx table automatic"));
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        Paragraph[] body = [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(paragraph => paragraph.InnerText.Length > 0)];
        Assert.Equal(["một", "hai", "ba", "đ) bốn", "năm", "sáu", "bảy", "tám", "chín"], body.Select(paragraph => paragraph.InnerText));
        Assert.Equal([1, 2, 2, null, 3, 3, 4, 5, 6], body.Select(paragraph => paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value));
    }

    private static IEnumerable<string> Paragraphs(SampleDescription description) => description.Body.Concat(description.Annexes).OfType<ParagraphBlock>()
        .SelectMany(block => block.Runs.Select(run => run.Text))
        .Concat(description.Recipients).Concat(description.Signatures.Select(one => one.Name));

    private static bool BeginsWithLabel(Block block) => block is ParagraphBlock { Runs: [var first, ..] } && (first.Text[0] == '-' || first.Text.IndexOfAny(['.', ')', '-']) is > 0 and < 9);

    private static string TextOf(byte[] file, string construction)
    {
        using var stream = new MemoryStream(file);
        if (construction.StartsWith("docx", StringComparison.Ordinal))
        {
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
            return string.Join(' ', document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        }
        return new HtmlParser().ParseDocument(stream).Body!.TextContent;
    }
}
