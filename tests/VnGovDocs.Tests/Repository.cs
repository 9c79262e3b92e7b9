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
    public static string? RealDocuments => Shared("real");

    /// <summary>Schemas of others beside the repository; null where they are not at hand.</summary>
    public static string? Schemas => Shared("schemas");

    private static string? Shared(string name)
    {
        string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", name));
        return Directory.Exists(folder) ? folder : null;
    }
}
