using VnGovDocs.Export;
using VnGovDocs.Hostile;
using VnGovDocs.Hostile.Families;
using VnGovDocs.Model;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>The promise of the export: always valid, whatever was read.</summary>
public class AkomaNtosoSchemaTests
{
    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_is_valid(string sample) => Valid(GovDocumentReader.ReadFile(SampleFile.InCorpus(sample)).GetDocumentOrThrow());

    [Fact]
    public void Every_real_document_is_valid()
    {
        var wrong = new List<string>();
        int documents = 0;
        foreach (string path in SampleFile.RealOrSkip(readable: true))
        {
            if (GovDocumentReader.ReadFile(path).Document is not { } document) continue;
            documents++;
            wrong.AddRange(AknSchema.Violations(document.ToAkomaNtoso()).Take(3).Select(one => $"{Path.GetFileName(path)}: {one}"));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(documents > 50, $"{documents} documents");
    }

    [Fact]
    public void A_document_with_nothing_and_one_with_everything_are_valid()
    {
        Valid(SampleDocuments.Blank().Document!);
        Valid(SampleDocuments.Full().Document!);
        Valid(SampleDocuments.Full().Document! with { Kind = DocumentKind.Document, Number = null });
    }

    [Theory]
    [InlineData("text", 400)]
    [InlineData("html", 150)]
    public void Words_of_structure_in_any_order_are_valid(string format, int count)
    {
        var family = new SoupFamily();
        for (int i = 0; i < count; i++)
        {
            if (GovDocumentReader.Read(family.Bytes(format, i, new Dice("akn", format, i)), cancellationToken: TestContext.Current.CancellationToken).Document is { } document) Valid(document, $"{format} {i}");
        }
    }

    [Fact]
    public void Documents_that_no_reader_makes_are_valid()
    {
        for (int i = 0; i < 500; i++) Valid(ModelSoup.Document(new Dice("akn model", i)), $"model {i}");
    }

    [Fact]
    public void A_tree_of_any_depth_is_valid()
    {
        BodyNode node = ModelSoup.Node("dieu_1", BodyNodeKind.Item, "1.", []);
        for (int i = 0; i < 3_000; i++) node = ModelSoup.Node($"d_{i}", BodyNodeKind.Item, "1.", [node]);
        string xml = new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Other, Body = [node] }.ToAkomaNtoso();
        Assert.Empty(AknSchema.Violations(xml));
        Assert.Equal(3_001, xml.Split("chữ").Length - 1);
    }

    [Fact]
    public void The_schema_sees_what_is_wrong()
    {
        string xml = SampleDocuments.Full().Document!.ToAkomaNtoso();
        Assert.NotEmpty(AknSchema.Violations(xml.Replace("<mainBody>", "<mainBody><num/>", StringComparison.Ordinal)));
        Assert.NotEmpty(AknSchema.Violations(xml.Replace("eId=\"original\"", "eId=\"event_1\"", StringComparison.Ordinal)));
    }

    private static void Valid(GovDocument document, string name = "")
    {
        string xml = document.ToAkomaNtoso();
        List<string> violations = AknSchema.Violations(xml);
        Assert.True(violations.Count == 0, $"{name}\n{string.Join('\n', violations.Take(5))}\n{xml[..Math.Min(xml.Length, 6_000)]}");
    }
}
