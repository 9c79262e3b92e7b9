using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>What <c>vngovdocs read</c> wrote, or another program in the same shape → the fields of gold, each value with its span.</summary>
internal static class ReadFacts
{
    /// <summary>A file that failed, or was not read at all, gives an empty sheet: all its facts count as missed.</summary>
    public static FactSheet Of(JsonElement? json)
    {
        var sheet = new FactSheet { Directives = [] };
        if (json is not { ValueKind: JsonValueKind.Object } document || document.Text("status") == "failed") return sheet;
        AddIdentity(sheet, document);
        AddLists(sheet, document);
        AddOutline(sheet, document);
        sheet.Directives = [.. document.Items("directives").Select(Directive)];
        return sheet;
    }

    private static void AddIdentity(FactSheet sheet, JsonElement document)
    {
        JsonElement issued = document.Child("issued"), markings = document.Child("markings"), effect = document.Child("effect");
        sheet.Fields["type"] = Named(document.Child("type"), "name");
        sheet.Fields["number"] = Named(document.Child("number"), "text");
        sheet.Fields["superior"] = Superior(document);
        sheet.Fields["place"] = Fact.One(issued.Text("place"), issued.Span());
        sheet.Fields["date"] = Fact.One(issued.Text("date"), issued.Span());
        sheet.Fields["title"] = Named(document.Child("abstract"), "text");
        sheet.Fields["enacting"] = Named(document.Child("enactingFormula"), "text");
        sheet.Fields["secrecy"] = Fact.One(markings.Text("secrecyText") ?? markings.Text("secrecy"), markings.Span());
        sheet.Fields["urgency"] = Fact.One(markings.Text("urgencyText") ?? markings.Text("urgency"), markings.Span());
        sheet.Fields["circulation"] = Fact.One(markings.Text("circulation"), markings.Span());
        sheet.Fields["draft"] = Fact.One(markings.Child("draft").ValueKind == JsonValueKind.True ? "true" : "false", markings.Span());
        sheet.Fields["effectFrom"] = Fact.One(effect.Text("from"), effect.Span());
        sheet.Fields["family"] = Fact.One(document.Text("family"));
        sheet.Fields["kind"] = Fact.One(document.Text("kind"));
    }

    private static void AddLists(FactSheet sheet, JsonElement document)
    {
        sheet.Fields["issuers"] = Fact.List(document.Items("issuers").Select(issuer => Value(issuer, issuer.Text("name"))));
        sheet.Fields["addressees"] = Texts(document, "addressees");
        sheet.Fields["bases"] = Fact.List(document.Items("legalBases").Select(basis => Value(basis, Printed(basis) is { Length: > 60 } text ? text[..60] : Printed(basis))));
        sheet.Fields["recipients"] = Texts(document, "recipients");
        sheet.Fields["references"] = Fact.List(References(document));
        sheet.Fields["annexes"] = Fact.List(document.Items("annexes").Select(annex => Value(annex, FactSheet.Joined(annex.Text("label"), annex.Text("title")))));
        JsonElement[] signatures = document.Items("signatures");
        sheet.Fields["signerNames"] = Fact.List(signatures.Select(signature => Filled(signature, signature.Text("name"))));
        sheet.Fields["signerTitles"] = Fact.List(signatures.Select(signature => Filled(signature, GoldFacts.Titles(signature))));
    }

    private static void AddOutline(FactSheet sheet, JsonElement document)
    {
        JsonElement[] body = [.. Flatten(document, "body")];
        JsonElement[] articles = [.. body.Where(node => IsOwn(node, "article"))];
        sheet.Fields["articleCount"] = Fact.One(articles.Length.ToString(CultureInfo.InvariantCulture));
        sheet.Fields["chapterCount"] = Fact.One(body.Count(node => IsOwn(node, "chapter")).ToString(CultureInfo.InvariantCulture));
        sheet.Fields["nodes"] = Fact.List(NumberedNodes(document));
        sheet.Fields["articleHeadings"] = Fact.List(articles.Select(node => Value(node, FactSheet.Joined(node.Text("label"), node.Text("heading")))));
    }

    /// <summary>Everything that is numbered, in the body, in annexes and in what is attached with a letterhead of its own.</summary>
    private static IEnumerable<FactValue?> NumberedNodes(JsonElement document) => Flatten(document, "body").Where(node => node.Text("label") is not null).Select(node => Value(node, node.Text("id")))
        .Concat(document.Items("annexes").SelectMany(annex => NumberedNodes(annex).Concat(annex.Child("document") is { ValueKind: JsonValueKind.Object } attached ? NumberedNodes(attached) : [])));

    private static Fact Superior(JsonElement document)
    {
        JsonElement issuer = document.Items("issuers").FirstOrDefault(one => !string.IsNullOrEmpty(one.Text("parent")));
        return Fact.One(issuer.Text("parent"), issuer.Span());
    }

    /// <summary>Distinct numbers, each with the place of its first mention.</summary>
    private static IEnumerable<FactValue> References(JsonElement document) => document.Items("references")
        .Where(reference => !string.IsNullOrEmpty(reference.Text("number")))
        .Select(reference => new FactValue(reference.Text("number")!, reference.Span()))
        .DistinctBy(value => value.Text)
        .OrderBy(value => value.Text, StringComparer.Ordinal);

    private static DirectiveFact Directive(JsonElement directive)
    {
        JsonElement[] all = directive.Items("assignees");
        bool IsExplicit(JsonElement one) => one.Child("explicit").ValueKind != JsonValueKind.False;
        var leads = all.Where(one => (one.Text("role") ?? "lead") == "lead" && IsExplicit(one));
        var coordinators = all.Where(one => one.Text("role") == "coordinate");
        var deadlines = directive.Items("deadlines").Select(one => Filled(one, one.Text("date")));
        return new DirectiveFact(
            new FactValue(directive.Text("text") ?? "", directive.Span()),
            [.. leads.Select(one => Value(one, one.Text("name"))).OfType<FactValue>()],
            [.. coordinators.Select(one => Value(one, one.Text("name"))).OfType<FactValue>()],
            [.. deadlines.OfType<FactValue>()]);
    }

    private static IEnumerable<JsonElement> Flatten(JsonElement parent, string key)
    {
        foreach (JsonElement node in parent.Items(key))
        {
            yield return node;
            foreach (JsonElement child in Flatten(node, "children")) yield return child;
        }
    }

    private static bool IsOwn(JsonElement node, string kind) => node.Text("kind") == kind && node.Child("quoted").ValueKind != JsonValueKind.True;

    private static Fact Named(JsonElement value, string key) => Fact.One(value.Text(key), value.Span());

    private static Fact Texts(JsonElement document, string key) => Fact.List(document.Items(key).Select(item => Value(item, Printed(item))));

    private static string? Printed(JsonElement item) => item.ValueKind == JsonValueKind.Object ? item.Text("text") : item.Text();

    private static FactValue? Value(JsonElement item, string? text) => text is null ? null : new FactValue(text, item.Span());

    private static FactValue? Filled(JsonElement item, string? text) => string.IsNullOrEmpty(text) ? null : new FactValue(text, item.Span());
}
