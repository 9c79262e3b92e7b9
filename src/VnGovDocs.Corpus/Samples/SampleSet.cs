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
    /// <exception cref="InvalidDataException">A gold file is no JSON object with an id of its own; the message names it.</exception>
    public static IReadOnlyList<Sample> Load(string folder)
    {
        IEnumerable<Sample> own = Folders(folder).Where(path => File.Exists(Path.Combine(path, GoldName))).Select(LoadOwn);
        string gold = Path.Combine(folder, "gold"), files = Path.Combine(folder, "files");
        IEnumerable<Sample> flat = Directory.Exists(gold) && Directory.Exists(files) ? LoadFlat(gold, files) : LoadFlat(folder, folder);
        Sample[] samples = [.. own.Concat(flat).OrderBy(sample => sample.Id, StringComparer.Ordinal)];
        for (int i = 1; i < samples.Length; i++)
        {
            if (samples[i].Id == samples[i - 1].Id) throw new InvalidDataException($"{folder}: two samples have the id {samples[i].Id}");
        }
        return samples;
    }

    /// <summary>Names of folders that are no samples: reports, scans, which are a set of their own, and the two that a set is parted into.</summary>
    public static IReadOnlyList<string> ReservedNames { get; } = ["scores", "scans", "gold", "files"];

    /// <summary>The folders that hold a sample, or should: all but hidden ones and reserved names.</summary>
    public static IEnumerable<string> Folders(string folder) => Directory.EnumerateDirectories(folder)
        .Where(path => Path.GetFileName(path) is var name && name[0] != '.' && !ReservedNames.Contains(name))
        .Order(StringComparer.Ordinal);

    /// <summary>The folders whose gold was forgotten: they are in no score.</summary>
    public static IEnumerable<string> WithoutGold(string folder) => Folders(folder).Where(path => !File.Exists(Path.Combine(path, GoldName)) && Sources(path).Any());

    /// <summary>The files of a sample's folder that show the document.</summary>
    public static IEnumerable<string> Sources(string sampleFolder) => Directory.EnumerateFiles(sampleFolder, SourcePattern).Order(StringComparer.Ordinal);

    private static Sample LoadOwn(string folder)
    {
        JsonElement gold = ReadGold(Path.Combine(folder, GoldName));
        return new Sample(gold.Text("id")!, gold, [.. Sources(folder)]);
    }

    private static IEnumerable<Sample> LoadFlat(string goldFolder, string filesFolder)
    {
        foreach (string path in Directory.EnumerateFiles(goldFolder, FlatGold).Order(StringComparer.Ordinal))
        {
            JsonElement gold = ReadGold(path);
            // A gold file that names no document speaks of the one that is called like it.
            string name = gold.Text("file") ?? $"{gold.Text("id")}.{gold.Text("format")}";
            yield return new Sample(gold.Text("id")!, gold, [Path.Combine(filesFolder, name)]);
        }
    }

    private static JsonElement ReadGold(string path)
    {
        JsonElement gold = JsonFile.Read(path);
        return gold.Text("id") is { Length: > 0 } ? gold : throw new InvalidDataException($"{path} has no id");
    }
}
