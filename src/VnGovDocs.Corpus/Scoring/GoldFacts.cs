using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>Gold file → facts. A field that is absent from the file is not scored.</summary>
internal static class GoldFacts
{
    private static readonly string[] SingleFields =
        ["type", "number", "superior", "place", "date", "title", "enacting", "secrecy", "urgency", "family", "kind", "circulation", "effectFrom"];

    private static readonly string[] ListFields = ["issuers", "addressees", "bases", "recipients", "references", "annexes", "nodes"];

    public static FactSheet Of(JsonElement gold)
    {
        var sheet = new FactSheet();
        foreach (string field in SingleFields)
        {
            if (gold.TryGetProperty(field, out JsonElement value)) sheet.Fields[field] = Fact.One(value.Text());
        }
        foreach (string field in ListFields)
        {
            if (gold.List(field) is { } items) sheet.Fields[field] = Fact.List(items.Select(Value));
        }
        if (gold.TryGetProperty("draft", out JsonElement draft)) sheet.Fields["draft"] = Fact.One(draft.ValueKind == JsonValueKind.True ? "true" : "false");
        if (gold.List("signers") is { } signers) AddSigners(sheet, signers);
        if (gold.Child("outline") is { ValueKind: JsonValueKind.Object } outline && outline.EnumerateObject().Any()) AddOutline(sheet, outline);
        sheet.Directives = gold.List("directives")?.Select(Directive).ToArray();
        return sheet;
    }

    /// <summary>Authority line and positions as one text: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH".</summary>
    public static string Titles(JsonElement signer) => FactSheet.Joined([signer.Text("authority"), .. signer.Items("positions").Select(JsonReading.Text)]);

    private static void AddSigners(FactSheet sheet, JsonElement[] signers)
    {
        sheet.Fields["signerNames"] = Fact.List(signers.Select(signer => signer.Text("name") is { Length: > 0 } name ? new FactValue(name) : null));
        if (signers.Any(signer => signer.Child("positions").ValueKind != JsonValueKind.Undefined || signer.Child("authority").ValueKind != JsonValueKind.Undefined))
            sheet.Fields["signerTitles"] = Fact.List(signers.Select(Titles).Where(titles => titles.Length > 0).Select(titles => new FactValue(titles)));
    }

    private static void AddOutline(FactSheet sheet, JsonElement outline)
    {
        sheet.Fields["articleCount"] = Fact.One(Count(outline, "articles"));
        sheet.Fields["chapterCount"] = Fact.One(Count(outline, "chapters"));
        if (outline.List("articleHeadings") is { } headings) sheet.Fields["articleHeadings"] = Fact.List(headings.Select(Value));
    }

    private static string Count(JsonElement outline, string key) => (outline.Number(key) ?? 0).ToString(CultureInfo.InvariantCulture);

    private static DirectiveFact Directive(JsonElement directive)
    {
        JsonElement deadline = directive.Child("deadline");
        FactValue[] deadlines = deadline.ValueKind != JsonValueKind.Undefined
            ? deadline.Text() is { } one ? [new FactValue(one)] : []
            : Values(directive, "deadlines");
        return new DirectiveFact(new FactValue(directive.Text("starts") ?? ""), Values(directive, "assignees"), Values(directive, "coordinators"), deadlines);
    }

    private static FactValue[] Values(JsonElement parent, string key) => [.. parent.Items(key).Select(Value).OfType<FactValue>()];

    private static FactValue? Value(JsonElement item) => item.Text() is { } text ? new FactValue(text) : null;
}
