using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using VnGovDocs.Model;

namespace VnGovDocs.Corpus.Drafting;

/// <summary>
/// The first version of a sample's <c>gold.json</c>. It is only a form to fill in: each field stays marked as unconfirmed, and fails the
/// check, until a person has compared it with the page.
/// </summary>
internal static class GoldDraft
{
    private const int BasisLength = 60, ShownHeadings = 12;

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A draft with what the library reads, to be compared; without a result, or when a blank one is wanted, with nothing.</summary>
    public static string Write(string id, string file, ReadResult? read)
    {
        JsonObject gold = Identity(id, file, read);
        JsonObject fields = read?.Document is { } document ? Filled(document) : Form();
        var confirmed = new JsonObject();
        foreach (string field in fields.Select(field => field.Key).ToArray())
        {
            JsonNode? value = fields[field];
            fields.Remove(field);
            gold[field] = value;
            confirmed[field] = false;
        }
        gold["confirmed"] = confirmed;
        gold["notes"] = null;
        return gold.ToJsonString(Layout) + "\n";
    }

    /// <summary>How many values of a draft are open.</summary>
    public static int Open(string draft) => JsonNode.Parse(draft)!["confirmed"]!.AsObject().Count;

    /// <summary>The first version of <c>provenance.json</c>: what only the maker knows is left empty, and the check asks for it.</summary>
    public static string WriteProvenance(string id, IEnumerable<string> formats, DateOnly today)
    {
        var layout = new JsonObject();
        foreach (string format in formats) layout[format] = "";
        var provenance = new JsonObject
        {
            ["id"] = id, ["title"] = "", ["author"] = "", ["license"] = "",
            ["created"] = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["layout"] = layout, ["notes"] = "",
        };
        return provenance.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Identity(string id, string file, ReadResult? read) => new()
    {
        ["id"] = id,
        ["file"] = file,
        ["format"] = Path.GetExtension(file).TrimStart('.'),
        ["layer"] = "digital",
        ["encoding"] = read?.Source?.Encoding ?? "unicode",
    };

    private static JsonObject Blank() => new()
    {
        ["kind"] = "document", ["family"] = "administrative", ["type"] = null, ["number"] = null, ["superior"] = null, ["issuers"] = List([]), ["place"] = null,
        ["date"] = null, ["title"] = null, ["addressees"] = List([]), ["bases"] = List([]), ["enacting"] = null,
        ["outline"] = Outline(0, 0, 0, 0, []), ["signers"] = List([]), ["recipients"] = List([]), ["secrecy"] = null, ["urgency"] = null,
        ["circulation"] = null, ["draft"] = false, ["references"] = List([]), ["annexes"] = List([]), ["directives"] = null, ["effectFrom"] = null,
    };

    /// <summary>A blank with nothing guessed in it, and the shape of a signer to fill in.</summary>
    private static JsonObject Form()
    {
        JsonObject gold = Blank();
        gold["kind"] = null;
        gold["family"] = null;
        gold["draft"] = null;
        gold["signers"] = List([new JsonObject { ["authority"] = null, ["positions"] = Texts([]), ["name"] = null }]);
        return gold;
    }

    private static JsonObject Filled(GovDocument document)
    {
        JsonObject gold = Blank();
        gold["kind"] = Camel(document.Kind);
        gold["family"] = Camel(document.Family);
        gold["type"] = document.Type?.Name;
        gold["number"] = document.Number?.Text;
        gold["superior"] = document.Issuers.FirstOrDefault(issuer => issuer.Parent is not null)?.Parent;
        gold["issuers"] = Texts(document.Issuers.Select(issuer => issuer.Text));
        gold["place"] = document.Issued?.Place;
        gold["date"] = document.Issued?.Date?.ToString();
        gold["title"] = document.Abstract?.Text;
        gold["addressees"] = Texts(document.Addressees.Select(addressee => addressee.Text));
        gold["bases"] = Texts(document.LegalBases.Select(basis => basis.Text.Length <= BasisLength ? basis.Text : basis.Text[..BasisLength]));
        gold["enacting"] = document.EnactingFormula?.Text;
        gold["outline"] = Outline(document);
        gold["signers"] = List(document.Signatures.Select(Signer));
        gold["recipients"] = Texts(document.Recipients.Select(recipient => recipient.Text));
        gold["secrecy"] = document.Markings.SecrecyText;
        gold["urgency"] = document.Markings.UrgencyText;
        gold["circulation"] = document.Markings.Circulation;
        gold["draft"] = document.Markings.Draft;
        gold["annexes"] = Texts(document.Annexes.Select(annex => string.Join(' ', new[] { annex.Label, annex.Title }.Where(part => !string.IsNullOrEmpty(part)))));
        gold["effectFrom"] = document.Effect?.From?.ToString();
        return gold;
    }

    private static JsonObject Outline(GovDocument document)
    {
        BodyNode[] nodes = [.. document.Body.SelectMany(node => node.SelfAndDescendants()).Where(node => !node.Quoted)];
        int Count(BodyNodeKind kind) => nodes.Count(node => node.Kind == kind);
        var headings = nodes.Where(node => node.Kind == BodyNodeKind.Article).Take(ShownHeadings).Select(node => $"{node.Label} {node.Heading}".Trim());
        return Outline(Count(BodyNodeKind.Part), Count(BodyNodeKind.Chapter), Count(BodyNodeKind.Section), Count(BodyNodeKind.Article), headings);
    }

    private static JsonObject Outline(int parts, int chapters, int sections, int articles, IEnumerable<string> headings) => new()
    {
        ["parts"] = parts, ["chapters"] = chapters, ["sections"] = sections, ["articles"] = articles, ["articleHeadings"] = Texts(headings),
    };

    private static JsonObject Signer(Signature signature) => new()
    {
        ["authority"] = signature.Authority, ["positions"] = Texts(signature.Positions), ["name"] = signature.Name,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => List(texts.Select(text => JsonValue.Create(text)));

    private static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];

    private static string Camel<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
