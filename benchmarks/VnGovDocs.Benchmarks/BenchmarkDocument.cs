namespace VnGovDocs.Benchmarks;

/// <summary>A file to measure: generated, or the largest of its format in the corpus.</summary>
public sealed record BenchmarkDocument(string Name, byte[] Bytes)
{
    private const int GeneratedArticles = 500;

    /// <summary>The documents of one format; the generated one is always there, so that results compare between machines.</summary>
    internal static IEnumerable<BenchmarkDocument> Of(string extension, Func<int, byte[]> generate)
    {
        yield return new BenchmarkDocument("generated", generate(GeneratedArticles));
        FileInfo? largest = Sources(extension).MaxBy(file => file.Length);
        if (largest is not null) yield return new BenchmarkDocument(largest.Directory!.Name, File.ReadAllBytes(largest.FullName));
    }

    /// <summary>The corpus in some formats, scans left out, in order of names.</summary>
    internal static IEnumerable<FileInfo> Sources(params string[] extensions)
    {
        string corpus = Path.Combine(Root(), "corpus");
        if (!Directory.Exists(corpus)) return [];
        return new DirectoryInfo(corpus).EnumerateFiles("source.*", SearchOption.AllDirectories).Where(file => extensions.Contains(file.Extension) && file.Directory!.Parent!.Name != "scans").OrderBy(file => file.FullName, StringComparer.Ordinal);
    }

    /// <summary>Name and size, for the tables.</summary>
    public override string ToString() => $"{Name} ({Bytes.Length / 1024} KB)";

    /// <summary>Upward from the build; source paths are no guide, for builds with CI=true rewrite them.</summary>
    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VnGovDocs.sln"))) folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
