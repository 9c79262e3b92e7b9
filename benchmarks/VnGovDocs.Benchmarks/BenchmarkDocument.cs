using System.Runtime.CompilerServices;

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
        FileInfo? largest = new DirectoryInfo(corpus).EnumerateFiles("source" + extension, SearchOption.AllDirectories).MaxBy(file => file.Length);
        if (largest is not null) yield return new BenchmarkDocument(largest.Directory!.Name, File.ReadAllBytes(largest.FullName));
    }

    /// <summary>Name and size, for the tables.</summary>
    public override string ToString() => $"{Name} ({Bytes.Length / 1024} KB)";

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
