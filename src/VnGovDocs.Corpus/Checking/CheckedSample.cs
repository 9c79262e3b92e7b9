using System.Text.Json;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Checking;

/// <summary>A sample's folder with everything that the rules look at, read once.</summary>
/// <param name="Folder">Full path.</param>
/// <param name="Gold">Text of <c>gold.json</c>; null without one.</param>
/// <param name="Provenance">Text of <c>provenance.json</c>; null without one.</param>
/// <param name="Sources">The files that show the document.</param>
internal sealed record CheckedSample(string Folder, string? Gold, string? Provenance, IReadOnlyList<CheckedSource> Sources)
{
    /// <summary>Larger files belong into no repository.</summary>
    public const long MostBytes = 5 << 20;

    private readonly Lazy<JsonElement> _gold = new(() => Parse(Gold)), _provenance = new(() => Parse(Provenance));

    public string Name => Path.GetFileName(Folder);

    /// <summary>Undefined where the text is no JSON, so that the other rules can still go on.</summary>
    public JsonElement GoldJson => _gold.Value;

    public JsonElement ProvenanceJson => _provenance.Value;

    /// <summary>A file's name as problems show it.</summary>
    public string Shown(string file) => $"{Name}/{file}";

    public static CheckedSample Load(string folder) => new(
        folder, TextOf(folder, SampleSet.GoldName), TextOf(folder, SampleSet.ProvenanceName),
        [.. SampleSet.Sources(folder).Select(CheckedSource.Read)]);

    /// <summary>The text of a JSON file; null without one, and "" for one that cannot be opened, which no JSON is.</summary>
    private static string? TextOf(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path)) return null;
        try
        {
            return JsonFile.ReadText(path);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static JsonElement Parse(string? json)
    {
        if (json is null) return default;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.IsReadable() ? document.RootElement.Clone() : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }
}

/// <summary>One file of a sample and what was read from it.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Result">Null when it was not looked at.</param>
/// <param name="Fault">Why it was not: in words; null when it is only too large.</param>
internal sealed record CheckedSource(string Path, long Bytes, ReadResult? Result, string? Fault = null)
{
    private readonly Lazy<FoldedText?> _text = new(() => Result?.Source is { } source ? new FoldedText(source.Text) : null);

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Its text to search in; null when it gave none.</summary>
    public FoldedText? Text => _text.Value;

    public static CheckedSource Read(string path)
    {
        try
        {
            long bytes = new FileInfo(path).Length;
            // A pipe has no length either, and would be waited for without end.
            if (bytes == 0) return new CheckedSource(path, 0, null, "it is empty");
            return new CheckedSource(path, bytes, bytes > CheckedSample.MostBytes ? null : GovDocumentReader.ReadFile(path, ReadOptions.Default with { MaxThreads = 1 }));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new CheckedSource(path, 0, null, problem is FileNotFoundException ? "the link leads nowhere" : problem.Message);
        }
    }
}
