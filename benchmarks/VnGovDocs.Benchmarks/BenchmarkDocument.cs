namespace VnGovDocs.Benchmarks;

/// <summary>A file to measure: generated, or the largest of its format in the corpus.</summary>
public sealed record BenchmarkDocument(string Name, byte[] Bytes)
{
    private const int GeneratedArticles = 500;

    /// <summary>The documents of one format; the generated one is always there, so that results compare between machines.</summary>
    internal static IEnumerable<BenchmarkDocument> Of(string extension, Func<int, byte[]> generate)
    {
        yield return new BenchmarkDocument("generated", generate(GeneratedArticles));
        string corpus = Path.Combine(Root(), "corpus");
        if (!Directory.Exists(corpus)) yield break;
        FileInfo? largest = new DirectoryInfo(corpus).EnumerateFiles("source" + extension, SearchOption.AllDirectories).Where(file => file.Directory!.Parent!.Name != "scans").MaxBy(file => file.Length);
        if (largest is not null) yield return new BenchmarkDocument(largest.Directory!.Name, File.ReadAllBytes(largest.FullName));
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
