namespace VnGovDocs.Tests;

/// <summary>Where things lie on disk, found upward from the built tests: source paths are rewritten in builds with CI=true.</summary>
public static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The test project.</summary>
    public static string Tests => Path.Combine(Root, "tests", "VnGovDocs.Tests");

    /// <summary>The corpus.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>Real documents beside the repository, which are never part of it; null where they are not at hand.</summary>
    public static string? RealDocuments
    {
        get
        {
            string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "real"));
            return Directory.Exists(folder) ? folder : null;
        }
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "VnGovDocs.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests must lie below the folder of VnGovDocs.sln.");
    }
}
