using VnGovDocs.Hostile;

namespace VnGovDocs.Tests;

/// <summary>Where things lie on disk.</summary>
public static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root => SourceTree.Root;

    /// <summary>The test project.</summary>
    public static string Tests => Path.Combine(Root, "tests", "VnGovDocs.Tests");

    /// <summary>The corpus.</summary>
    public static string Corpus => SourceTree.Corpus;

    /// <summary>Real documents beside the repository, which are never part of it; null where they are not at hand.</summary>
    public static string? RealDocuments
    {
        get
        {
            string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "real"));
            return Directory.Exists(folder) ? folder : null;
        }
    }
}
