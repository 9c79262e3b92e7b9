using System.Text.Json;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Export;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>What a program said of one file: the JSON that is scored, or why there is none.</summary>
internal sealed record ReadDocument(JsonElement? Json, string? Failure)
{
    /// <summary>The printed text, where the program gives it.</summary>
    public string? Text => Json?.Child("source").Text("text");

    /// <summary>Reads a file with this library. What programs get is what is scored, so the way leads through the JSON.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads it, with the programs that the caller has beside the library; null for the library alone.</param>
    public static ReadDocument ByLibrary(string path, Func<string, ReadResult>? read = null)
    {
        try
        {
            // A pipe has no length either, and would be waited for without end.
            if (File.Exists(path) && new FileInfo(path).Length == 0) return new ReadDocument(null, DiagnosticCodes.Empty);
            return Of(read is null ? GovDocumentReader.ReadFile(path, ReadOptions.Default with { MaxThreads = 1 }) : read(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new ReadDocument(null, problem is FileNotFoundException ? "no such file" : problem.Message);
        }
    }

    /// <summary>What this library read.</summary>
    public static ReadDocument Of(ReadResult result)
    {
        using JsonDocument json = JsonDocument.Parse(result.ToJson());
        return Of(json.RootElement.Clone());
    }

    /// <summary>
    /// Takes what a program wrote into a folder earlier: <c>id/file.json</c>, <c>id/stem.json</c> or <c>id.json</c>, as <c>vngovdocs read
    /// --output</c> names them.
    /// </summary>
    public static ReadDocument FromFolder(string folder, string sample, string file)
    {
        string[] names = [Path.Combine(sample, file + ".json"), Path.Combine(sample, Path.ChangeExtension(file, ".json")), sample + ".json"];
        if (names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is not { } path) return new ReadDocument(null, "missing");
        try
        {
            return Of(JsonFile.Read(path));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new ReadDocument(null, "no JSON");
        }
    }

    private static ReadDocument Of(JsonElement json) => new(json, json.Text("status") == "failed" ? json.Child("failure").Text("code") ?? "failed" : null);
}
