using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Drafting;

/// <summary>A sample about to be made: which files go where, and what the drafts say. Nothing is written here.</summary>
/// <param name="Folder">The sample's folder.</param>
/// <param name="Copies">Files to copy and their names in the folder; empty when they lie there already.</param>
/// <param name="Gold">The draft of <c>gold.json</c>; null when there is one.</param>
/// <param name="Provenance">The draft of <c>provenance.json</c>; null when there is one.</param>
internal sealed record NewSample(string Folder, IReadOnlyList<(string From, string Name)> Copies, string? Gold, string? Provenance)
{
    /// <summary>A sample from files that lie elsewhere.</summary>
    /// <exception cref="InvalidDataException">It cannot be made; the message says why.</exception>
    public static NewSample FromFiles(IReadOnlyList<string> files, string corpus, string? id, bool blank)
    {
        string name = id ?? SampleName.From(Path.GetFileNameWithoutExtension(files[0]));
        if (SampleName.From(name) != name) throw new InvalidDataException($"\"{name}\" is no name for a sample; try {SampleName.From(name)}");
        if (SampleSet.ReservedNames.Contains(name)) throw new InvalidDataException($"\"{name}\" is no name for a sample: the folder has another meaning");
        string folder = Path.Combine(corpus, name);
        if (Directory.Exists(folder)) throw new InvalidDataException($"{folder} is there already; choose another name with --id");
        var copies = new List<(string From, string Name)>();
        foreach (string file in files) copies.Add((file, NameFor(file, copies)));
        return new NewSample(folder, copies, DraftGold(name, copies[0].Name, files[0], blank), DraftProvenance(name, copies.Select(copy => copy.Name)));
    }

    /// <summary>A sample whose folder holds its sources already.</summary>
    /// <exception cref="InvalidDataException">There is nothing to do, or nothing to begin with.</exception>
    public static NewSample InFolder(string folder, bool blank)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        string[] sources = [.. SampleSet.Sources(folder)];
        if (sources.Length == 0) throw new InvalidDataException($"{folder} holds no source.docx, source.html or source.pdf");
        bool hasGold = File.Exists(Path.Combine(folder, SampleSet.GoldName)), hasProvenance = File.Exists(Path.Combine(folder, SampleSet.ProvenanceName));
        if (hasGold && hasProvenance) throw new InvalidDataException($"{folder} has its gold.json and provenance.json already");
        string first = sources.FirstOrDefault(path => path.EndsWith(".docx", StringComparison.Ordinal)) ?? sources[0];
        return new NewSample(
            folder, [], hasGold ? null : DraftGold(name, Path.GetFileName(first), first, blank),
            hasProvenance ? null : DraftProvenance(name, sources.Select(path => Path.GetFileName(path))));
    }

    private static string NameFor(string file, List<(string From, string Name)> taken)
    {
        string extension = Path.GetExtension(file).ToLowerInvariant() is ".htm" ? ".html" : Path.GetExtension(file).ToLowerInvariant();
        string name = "source" + extension;
        if (taken.All(copy => copy.Name != name)) return name;
        name = $"source-{SampleName.From(Path.GetFileNameWithoutExtension(file))}{extension}";
        return taken.All(copy => copy.Name != name) ? name : throw new InvalidDataException($"two files would be called {name}");
    }

    private static string DraftGold(string id, string name, string path, bool blank)
    {
        ReadResult read = GovDocumentReader.ReadFile(path);
        if (!read.HasDocument && !blank) throw new InvalidDataException($"{path} cannot be read ({read.Failure.Code}); --blank starts a sample without reading it");
        return GoldDraft.Write(id, name, blank ? null : read);
    }

    private static string DraftProvenance(string id, IEnumerable<string> names) =>
        GoldDraft.WriteProvenance(id, names.Select(name => Path.GetExtension(name).TrimStart('.')).Distinct(), DateOnly.FromDateTime(DateTime.Now));
}
