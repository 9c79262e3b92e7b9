using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Cli.Tasks;

/// <summary>Takes the directives that were asked for out of what was read.</summary>
internal sealed class TaskGatherer(TasksRequest request)
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    /// <summary>The tasks of a file in printed order, those of enclosed documents behind it.</summary>
    public IReadOnlyList<TaskEntry> Gather(InputFile file, ReadResult result)
    {
        if (!result.HasDocument) return [];
        // The library's own JSON, so that a directive looks the same wherever it is written.
        JsonNode? json = request.Format == TaskFormat.Json ? JsonNode.Parse(result.ToJson(new JsonExportOptions { IncludeText = false }), documentOptions: Deep) : null;
        return [.. Gather(file.Shown, result.Sha256, result.Document, json)];
    }

    private IEnumerable<TaskEntry> Gather(string file, string key, GovDocument document, JsonNode? json)
    {
        Dictionary<string, JsonNode>? directives = json?["directives"]!.AsArray().ToDictionary(one => (string)one!["id"]!, one => one!);
        foreach (DirectiveClause clause in Asked(document.Directives))
        {
            yield return new TaskEntry(file, $"{key}-{clause.Id}", document, clause, TaskEntry.LeadsOf(clause, request.Name)) { Json = directives?[clause.Id].DeepClone() };
        }
        for (int i = 0; i < document.Enclosed.Count; i++)
        {
            string inner = string.Create(CultureInfo.InvariantCulture, $"{key}-{i + 1}");
            foreach (TaskEntry task in Gather(file, inner, document.Enclosed[i], json?["enclosed"]![i])) yield return task;
        }
    }

    private IEnumerable<DirectiveClause> Asked(IEnumerable<DirectiveClause> directives)
    {
        if (request.Name is { } name) directives = directives.For(name);
        return request.Until is { } day ? directives.DueBy(day) : directives;
    }
}
