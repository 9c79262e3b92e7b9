using System.Text.Json;
using VnGovDocs.Model;
using VnGovDocs.Tests.Scoring;

namespace VnGovDocs.Tests.Corpus;

/// <summary>The facts that are compared for the samples: those of the scorer, and draft, effect and circulation besides.</summary>
internal static class CorpusFacts
{
    public static readonly string[] Fields =
    [
        "type", "number", "superior", "issuers", "place", "date", "title", "addressees", "bases", "enacting", "signerNames", "signerTitles", "recipients",
        "secrecy", "urgency", "draft", "family", "kind", "effectFrom", "circulation", "annexes",
    ];

    public static FactSheet OfGold(JsonElement gold)
    {
        FactSheet sheet = FactSheet.OfGold(gold);
        sheet.Fields["draft"] = Fact.One(gold.GetProperty("draft").GetBoolean() ? "yes" : "no");
        sheet.Fields["effectFrom"] = Fact.One(gold.GetProperty("effectFrom").GetString());
        sheet.Fields["circulation"] = Fact.One(gold.GetProperty("circulation").GetString());
        return sheet;
    }

    public static FactSheet OfResult(ReadResult result)
    {
        FactSheet sheet = GoldFile.SheetOf(result);
        GovDocument document = result.GetDocumentOrThrow();
        sheet.Fields["draft"] = Fact.One(document.Markings.Draft ? "yes" : "no");
        sheet.Fields["effectFrom"] = Fact.One(document.Effect?.From?.ToString());
        sheet.Fields["circulation"] = Fact.One(document.Markings.Circulation);
        return sheet;
    }
}
