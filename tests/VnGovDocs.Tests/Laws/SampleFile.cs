namespace VnGovDocs.Tests.Laws;

/// <summary>A file that the laws are tried on: of the corpus, or of the real documents where these are at hand.</summary>
internal static class SampleFile
{
    private static readonly string[] Readable = [".docx", ".html", ".txt", ".pdf"];

    public static TheoryData<string> Corpus { get; } =
        [.. Directory.EnumerateFiles(Repository.Corpus, "source*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(Repository.Corpus, path)).Where(path => !path.StartsWith("scans", StringComparison.Ordinal))];

    public static string InCorpus(string relative) => Path.Combine(Repository.Corpus, relative);

    /// <summary>The real documents, their variants, and the portal texts; the running test is skipped where there are none.</summary>
    public static IReadOnlyList<string> RealOrSkip(bool readable)
    {
        if (Repository.RealDocuments is not { } folder)
        {
            Assert.Skip("The real documents are not at hand.");
            return [];
        }
        string[] sets = [Path.Combine(folder, "files"), Path.Combine(folder, "variants", "files"), Path.Combine(folder, "portal", "files")];
        string[] files = [.. sets.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Where(path => !readable || Readable.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        return files;
    }
}
