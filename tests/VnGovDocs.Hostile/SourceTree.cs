namespace VnGovDocs.Hostile;

/// <summary>Where the sources lie, found upward from the built program: source paths are rewritten in builds with CI=true.</summary>
internal static class SourceTree
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpus, which may be missing.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "VnGovDocs.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("The program must lie below the folder of VnGovDocs.sln.");
    }
}
