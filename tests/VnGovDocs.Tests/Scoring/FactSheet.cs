using System.Text.Json;

namespace VnGovDocs.Tests.Scoring;

/// <summary>A field's value: one, or a list of any length.</summary>
internal sealed record Fact(bool IsList, IReadOnlyList<string> Values)
{
    public static Fact One(string? value) => new(false, value is null ? [] : [value]);

    public static Fact List(IEnumerable<string?> values) => new(true, [.. values.OfType<string>()]);
}

/// <summary>A clause that tells somebody to do something.</summary>
internal sealed record DirectiveFact(string Starts, IReadOnlyList<string> Assignees, IReadOnlyList<string> Coordinators, IReadOnlyList<string> Deadlines);

/// <summary>The facts of one document, from a gold file or from the JSON of a read one. A field absent from gold is not scored.</summary>
internal sealed class FactSheet
{
    private static readonly string[] SingleFields = ["type", "number", "superior", "place", "date", "title", "enacting", "secrecy", "urgency", "family", "kind"];
    private static readonly string[] ListFields = ["issuers", "addressees", "bases", "recipients", "references", "annexes"];

    public Dictionary<string, Fact> Fields { get; } = [];

    public IReadOnlyList<DirectiveFact>? Directives { get; private set; }

    public static FactSheet OfGold(JsonElement gold)
    {
        var sheet = new FactSheet();
        foreach (string field in SingleFields)
        {
            if (gold.TryGetProperty(field, out JsonElement value)) sheet.Fields[field] = Fact.One(Text(value));
        }
        foreach (string field in ListFields)
        {
            if (Items(gold, field) is { } items) sheet.Fields[field] = Fact.List(items.Select(Text));
        }
        if (Items(gold, "signers") is { } signers) sheet.AddSigners(signers);
        if (gold.TryGetProperty("outline", out JsonElement outline) && outline.ValueKind == JsonValueKind.Object) sheet.AddOutline(outline);
        sheet.Directives = Items(gold, "directives")?.Select(OfGoldDirective).ToArray();
        return sheet;
    }

    /// <summary>The facts of what <c>ToJson</c> wrote; null gives an empty sheet, as for a file that was not read.</summary>
    public static FactSheet OfDocument(JsonElement? json)
    {
        var sheet = new FactSheet { Directives = [] };
        if (json is not { ValueKind: JsonValueKind.Object } document || Text(document, "status") == "failed") return sheet;
        sheet.AddIdentity(document);
        sheet.AddLists(document);
        JsonElement[] body = [.. Flatten(document, "body")];
        JsonElement[] articles = [.. body.Where(node => IsOwn(node, "article"))];
        sheet.Fields["articleCount"] = Fact.One(articles.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        sheet.Fields["chapterCount"] = Fact.One(body.Count(node => IsOwn(node, "chapter")).ToString(System.Globalization.CultureInfo.InvariantCulture));
        sheet.Fields["articleHeadings"] = Fact.List(articles.Select(node => Joined(Text(node, "label"), Text(node, "heading"))));
        sheet.Directives = Items(document, "directives")?.Select(OfReadDirective).ToArray() ?? [];
        return sheet;
    }

    private void AddIdentity(JsonElement document)
    {
        JsonElement issued = Child(document, "issued"), markings = Child(document, "markings");
        Fields["type"] = Fact.One(Text(Child(document, "type"), "name"));
        Fields["number"] = Fact.One(Text(Child(document, "number"), "text"));
        Fields["superior"] = Fact.One((Items(document, "issuers") ?? []).Select(issuer => Text(issuer, "parent")).FirstOrDefault(parent => !string.IsNullOrEmpty(parent)));
        Fields["place"] = Fact.One(Text(issued, "place"));
        Fields["date"] = Fact.One(Text(issued, "date"));
        Fields["title"] = Fact.One(Text(Child(document, "abstract"), "text"));
        Fields["enacting"] = Fact.One(Text(Child(document, "enactingFormula"), "text"));
        Fields["secrecy"] = Fact.One(Text(markings, "secrecyText") ?? Text(markings, "secrecy"));
        Fields["urgency"] = Fact.One(Text(markings, "urgencyText") ?? Text(markings, "urgency"));
        Fields["family"] = Fact.One(Text(document, "family"));
        Fields["kind"] = Fact.One(Text(document, "kind"));
    }

    private void AddLists(JsonElement document)
    {
        Fields["issuers"] = Fact.List((Items(document, "issuers") ?? []).Select(issuer => Text(issuer, "name")));
        Fields["addressees"] = Fact.List(Texts(document, "addressees"));
        Fields["bases"] = Fact.List(Texts(document, "legalBases").Select(text => text is { Length: > 60 } ? text[..60] : text));
        Fields["recipients"] = Fact.List(Texts(document, "recipients"));
        Fields["references"] = Fact.List((Items(document, "references") ?? []).Select(reference => Text(reference, "number")).Where(number => !string.IsNullOrEmpty(number)).Distinct().Order(StringComparer.Ordinal));
        Fields["annexes"] = Fact.List((Items(document, "annexes") ?? []).Select(annex => Joined(Text(annex, "label"), Text(annex, "title"))));
        JsonElement[] signatures = Items(document, "signatures") ?? [];
        Fields["signerNames"] = Fact.List(signatures.Select(signature => Text(signature, "name")).Where(name => !string.IsNullOrEmpty(name)));
        Fields["signerTitles"] = Fact.List(signatures.Select(Titles).Where(titles => titles.Length > 0));
    }

    private void AddSigners(JsonElement[] signers)
    {
        Fields["signerNames"] = Fact.List(signers.Select(signer => Text(signer, "name")).Where(name => !string.IsNullOrEmpty(name)));
        if (signers.Any(signer => signer.TryGetProperty("positions", out _) || signer.TryGetProperty("authority", out _)))
            Fields["signerTitles"] = Fact.List(signers.Select(Titles).Where(titles => titles.Length > 0));
    }

    private void AddOutline(JsonElement outline)
    {
        Fields["articleCount"] = Fact.One(Count(outline, "articles"));
        Fields["chapterCount"] = Fact.One(Count(outline, "chapters"));
        if (Items(outline, "articleHeadings") is { } headings) Fields["articleHeadings"] = Fact.List(headings.Select(Text));
    }

    private static string Count(JsonElement outline, string key) => outline.TryGetProperty(key, out JsonElement count) && count.ValueKind == JsonValueKind.Number ? count.GetRawText() : "0";

    /// <summary>Authority line and positions as one text: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH".</summary>
    private static string Titles(JsonElement signer) => Joined([Text(signer, "authority"), .. (Items(signer, "positions") ?? []).Select(Text)]);

    private static DirectiveFact OfGoldDirective(JsonElement directive)
    {
        bool single = directive.TryGetProperty("deadline", out JsonElement deadline);
        string[] deadlines = single ? [.. new[] { Text(deadline) }.OfType<string>()] : [.. Strings(directive, "deadlines")];
        return new DirectiveFact(Text(directive, "starts") ?? "", Strings(directive, "assignees"), Strings(directive, "coordinators"), deadlines);
    }

    private static DirectiveFact OfReadDirective(JsonElement directive)
    {
        JsonElement[] all = Items(directive, "assignees") ?? [];
        var leads = all.Where(one => (Text(one, "role") ?? "lead") == "lead" && !(one.TryGetProperty("explicit", out JsonElement said) && said.ValueKind == JsonValueKind.False));
        var coordinators = all.Where(one => Text(one, "role") == "coordinate");
        return new DirectiveFact(
            Text(directive, "text") ?? "", [.. leads.Select(one => Text(one, "name")).OfType<string>()], [.. coordinators.Select(one => Text(one, "name")).OfType<string>()],
            [.. (Items(directive, "deadlines") ?? []).Select(one => Text(one, "date")).OfType<string>()]);
    }

    private static IEnumerable<JsonElement> Flatten(JsonElement parent, string key)
    {
        foreach (JsonElement node in Items(parent, key) ?? [])
        {
            yield return node;
            foreach (JsonElement child in Flatten(node, "children")) yield return child;
        }
    }

    private static bool IsOwn(JsonElement node, string kind) =>
        Text(node, "kind") == kind && !(node.TryGetProperty("quoted", out JsonElement quoted) && quoted.ValueKind == JsonValueKind.True);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<string?> Texts(JsonElement document, string key) => (Items(document, key) ?? []).Select(item => item.ValueKind == JsonValueKind.Object ? Text(item, "text") : Text(item));

    private static string[] Strings(JsonElement parent, string key) => [.. (Items(parent, key) ?? []).Select(Text).OfType<string>()];

    private static JsonElement[]? Items(JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : null;

    private static JsonElement Child(JsonElement parent, string key) => parent.TryGetProperty(key, out JsonElement child) ? child : default;

    private static string? Text(JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out JsonElement value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
