using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>Twice the document takes about twice the time to write.</summary>
[Collection(nameof(TimingCollection))]
public class AkomaNtosoTimeTests
{
    private const int Doublings = 3, Smallest = 8_000;

    [Theory]
    [InlineData("equal articles")]
    [InlineData("references in one text")]
    [InlineData("references that stand nowhere")]
    [InlineData("notes and annexes")]
    [InlineData("quotations")]
    public void Writing_takes_linear_time(string shape)
    {
        GovDocument small = Document(shape, Smallest), large = Document(shape, Smallest << Doublings);
        LinearTime.Holds(() => small.WriteAkomaNtoso(Stream.Null), () => large.WriteAkomaNtoso(Stream.Null), Doublings);
    }

    private static GovDocument Document(string shape, int units)
    {
        var blank = new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Other };
        const string Mention = "Nghị định số 30/2020/NĐ-CP";
        int step = Mention.Length + 1;
        BodyNode text = ModelSoup.Node("doan_1", BodyNodeKind.Paragraph, null, []) with { Text = string.Concat(Enumerable.Repeat(Mention + " ", units)), Span = new TextSpan(0, units * step) };
        IEnumerable<DocumentReference> mentions = Enumerable.Range(0, units).Select(i => new DocumentReference(
            $"vb_{i}", shape == "references in one text" ? Mention : "Nghị định số 31/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", null, null, null, [], ReferenceScope.External, null, ReferenceRelation.Cites, new TextSpan(i * step, Mention.Length)));
        return shape switch
        {
            "equal articles" => blank with { Body = Enumerable.Range(0, units).Select(i => ModelSoup.Node($"x_{i}", BodyNodeKind.Article, "1", [])).ToEquatableList() },
            "notes and annexes" => blank with
            {
                Annexes = Enumerable.Range(0, units).Select(i => new Annex("Phụ lục", null, null, [], new TextSpan(i * 10, 10))).ToEquatableList(),
                Notes = Enumerable.Range(0, units).Select(i => new Note("1", "chữ", new TextSpan(i * 10, 1), new TextSpan(0, 1))).ToEquatableList(),
            },
            "quotations" => blank with { Body = Enumerable.Range(0, units).Select(i => ModelSoup.Node($"x_{i}", BodyNodeKind.Article, "1", [ModelSoup.Node($"y_{i}", BodyNodeKind.Article, "1", []) with { Quoted = true }])).ToEquatableList() },
            _ => blank with { Body = [text], References = mentions.ToEquatableList() },
        };
    }
}
