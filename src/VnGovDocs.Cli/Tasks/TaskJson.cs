using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace VnGovDocs.Cli.Tasks;

/// <summary>The tasks as a JSON array, each with its document and the directive as <c>read</c> writes it.</summary>
internal static class TaskJson
{
    private static readonly JsonSerializerOptions Shape = new() { WriteIndented = true, MaxDepth = 512, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(IEnumerable<TaskEntry> tasks) => new JsonArray([.. tasks.Select(Item)]).ToJsonString(Shape) + "\n";

    private static JsonObject Item(TaskEntry task) => new()
    {
        ["file"] = task.File,
        ["number"] = task.Document.Number?.Text,
        ["issuer"] = task.Document.Issuers.Count == 0 ? null : string.Join(", ", task.Document.Issuers.Select(issuer => issuer.Name)),
        ["issued"] = task.Document.Issued?.Date?.ToString(),
        ["directive"] = task.Json,
    };
}
