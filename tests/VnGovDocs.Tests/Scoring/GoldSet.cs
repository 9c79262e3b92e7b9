using System.Text.Json;
using VnGovDocs.Export;

namespace VnGovDocs.Tests.Scoring;

/// <summary>A gold file and the file it speaks of.</summary>
internal sealed record GoldFile(string Id, string Path, JsonElement Gold)
{
    public string? this[string key] => Gold.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static GoldFile Load(string goldPath, string filesFolder)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(goldPath));
        JsonElement gold = json.RootElement.Clone();
        string id = gold.GetProperty("id").GetString()!;
        // The portal's set names no file: its texts are called like their gold.
        string name = gold.TryGetProperty("file", out JsonElement file) ? file.GetString()! : $"{id}.{gold.GetProperty("format").GetString()}";
        return new GoldFile(id, System.IO.Path.Combine(filesFolder, name), gold);
    }

    /// <summary>All gold files of a set whose <c>gold</c> and <c>files</c> folders lie in one.</summary>
    public static IReadOnlyList<GoldFile> LoadSet(string folder) =>
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(folder, "gold"), "*.gold.json").Order(StringComparer.Ordinal).Select(path => Load(path, System.IO.Path.Combine(folder, "files")))];

    /// <summary>The facts of a result, by the way of its JSON: what programs get is what is scored.</summary>
    public static FactSheet SheetOf(ReadResult result)
    {
        using JsonDocument json = JsonDocument.Parse(result.ToJson());
        return FactSheet.OfDocument(json.RootElement.Clone());
    }
}
