using System.Text.Json;
using System.Text.Json.Nodes;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Tests.Real;

/// <summary>
/// Turns gold into what a reader would write that errs in all ways at once: values right, nearly right, wrong, missing and invented, clauses
/// that begin elsewhere. So every rule of a scorer has something to judge, whatever the real reader does not read yet.
/// </summary>
internal static class ErringReader
{
    public static JsonElement Read(JsonElement gold)
    {
        int turn = 0;
        string? Err(string? text) => (turn++ % 7) switch
        {
            0 or 3 or 5 => text,
            1 => text?.ToUpperInvariant() + " ",
            2 => text is { Length: > 20 } ? text[..10] + text[11..] : text,
            4 => text is { Length: > 1 } ? text[..^1] + (char.IsDigit(text[^1]) ? '7' : 'x') : null,
            _ => null,
        };
        JsonArray List(string key, string name) =>
            [.. gold.Items(key).Select(item => Err(item.Text())).OfType<string>().Append("thừa").Select(text => new JsonObject { [name] = text })];
        var read = new JsonObject
        {
            ["status"] = "complete", ["kind"] = Err(gold.Text("kind")), ["family"] = gold.Text("family"), ["type"] = new JsonObject { ["name"] = Err(gold.Text("type")) },
            ["number"] = new JsonObject { ["text"] = Err(gold.Text("number")) }, ["issuers"] = List("issuers", "name"),
            ["issued"] = new JsonObject { ["place"] = Err(gold.Text("place")), ["date"] = Err(gold.Text("date")) },
            ["abstract"] = new JsonObject { ["text"] = Err(gold.Text("title")) }, ["addressees"] = List("addressees", "text"), ["legalBases"] = List("bases", "text"),
            ["enactingFormula"] = new JsonObject { ["text"] = Err(gold.Text("enacting")) }, ["recipients"] = List("recipients", "text"),
            ["references"] = List("references", "number"), ["annexes"] = List("annexes", "title"), ["markings"] = new JsonObject { ["secrecyText"] = Err(gold.Text("secrecy")) },
            ["signatures"] = new JsonArray([.. gold.Items("signers").Select(signer => new JsonObject { ["authority"] = Err(signer.Text("authority")), ["name"] = Err(signer.Text("name")) })]),
            ["body"] = new JsonArray([.. gold.Child("outline").Items("articleHeadings").Select(heading => Article(Err(heading.Text())))]),
            ["directives"] = new JsonArray([.. gold.Items("directives").Select(directive => Directive(directive, Err))]),
        };
        using JsonDocument json = JsonDocument.Parse(read.ToJsonString());
        return json.RootElement.Clone();
    }

    private static JsonObject Article(string? heading) => new()
    {
        ["kind"] = "article", ["label"] = heading?.Split(". ")[0], ["heading"] = heading?.Split(". ", 2).ElementAtOrDefault(1), ["quoted"] = heading is null,
        ["children"] = new JsonArray(new JsonObject { ["kind"] = "chapter", ["label"] = "Chương I" }),
    };

    private static JsonObject Directive(JsonElement gold, Func<string?, string?> err)
    {
        var assignees = gold.Items("assignees").Select(item => Assignee(err(item.Text()), "lead")).Concat(gold.Items("coordinators").Select(item => Assignee(err(item.Text()), "coordinate")));
        return new JsonObject
        {
            ["text"] = err(gold.Text("starts")) is { } text ? "Do đó, " + text : null,
            ["assignees"] = new JsonArray([.. assignees]),
            ["deadlines"] = new JsonArray(new JsonObject { ["date"] = err(gold.Text("deadline")) }),
        };
    }

    private static JsonObject Assignee(string? name, string role) => new() { ["name"] = name ?? "ai đó", ["role"] = role, ["explicit"] = name is not null };
}
