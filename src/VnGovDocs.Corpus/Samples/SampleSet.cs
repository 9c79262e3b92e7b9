using System.Text.Json;

namespace VnGovDocs.Corpus.Samples;

/// <summary>
/// Finds the samples of a folder. Three layouts are known: a folder for each sample (<c>id/gold.json</c> and <c>id/source*.*</c>),
/// gold files beside the documents they name (<c>id.gold.json</c>), and the same parted into <c>gold/</c> and <c>files/</c>.
/// </summary>
internal static class SampleSet
{
    public const string GoldName = "gold.json", ProvenanceName = "provenance.json";

    private const string FlatGold = "*.gold.json", SourcePattern = "source*.*";

    /// <summary>All samples in order of their ids.</summary>
    /// <exception cref="InvalidDataException">A gold file is no JSON object with an id; the message names it.</exception>
    public static IReadOnlyList<Sample> Load(string folder)
    {
        IEnumerable<Sample> own = Folders(folder).Where(path => File.Exists(Path.Combine(path, GoldName))).Select(LoadOwn);
        string gold = Path.Combine(folder, "gold"), files = Path.Combine(folder, "files");
        IEnumerable<Sample> flat = Directory.Exists(gold) && Directory.Exists(files) ? LoadFlat(gold, files) : LoadFlat(folder, folder);
        return [.. own.Concat(flat).OrderBy(sample => sample.Id, StringComparer.Ordinal)];
    }

    /// <summary>The folders that hold a sample, or should: all but hidden ones and those of reports.</summary>
    public static IEnumerable<string> Folders(string folder) => Directory.EnumerateDirectories(folder)
        .Where(path => Path.GetFileName(path) is var name && name[0] != '.' && name is not ("scores" or "gold" or "files"))
        .Order(StringComparer.Ordinal);

    /// <summary>The files of a sample's folder that show the document.</summary>
    public static IEnumerable<string> Sources(string sampleFolder) => Directory.EnumerateFiles(sampleFolder, SourcePattern).Order(StringComparer.Ordinal);

    private static Sample LoadOwn(string folder)
    {
        JsonElement gold = Parse(Path.Combine(folder, GoldName));
        return new Sample(gold.Text("id")!, gold, [.. Sources(folder)]);
    }

    private static IEnumerable<Sample> LoadFlat(string goldFolder, string filesFolder)
    {
        foreach (string path in Directory.EnumerateFiles(goldFolder, FlatGold).Order(StringComparer.Ordinal))
        {
            JsonElement gold = Parse(path);
            // A gold file that names no document speaks of the one that is called like it.
            string name = gold.Text("file") ?? $"{gold.Text("id")}.{gold.Text("format")}";
            yield return new Sample(gold.Text("id")!, gold, [Path.Combine(filesFolder, name)]);
        }
    }

    private static JsonElement Parse(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.Text("id") is not null ? json.RootElement.Clone() : throw new InvalidDataException($"{path} has no id");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{path} is no JSON: {broken.Message}", broken);
        }
    }
}
