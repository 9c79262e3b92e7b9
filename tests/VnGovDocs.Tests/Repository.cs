using System.Runtime.CompilerServices;

namespace VnGovDocs.Tests;

/// <summary>Where things lie on disk, found from this source file's own place.</summary>
public static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

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

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
