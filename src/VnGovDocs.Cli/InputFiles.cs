namespace VnGovDocs.Cli;

/// <summary>One file to read.</summary>
/// <param name="Path">As it is shown and opened; "-" is the standard input.</param>
/// <param name="Relative">Path below the folder that was named, or the bare file name.</param>
internal sealed record InputFile(string Path, string Relative)
{
    public bool IsStandardInput => Path == "-";

    /// <summary>The name for people.</summary>
    public string Shown => IsStandardInput ? "(stdin)" : Path;
}

/// <summary>Turns the arguments of a command into files: folders are walked in order of names, nothing is listed twice.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Visible = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>All files in the order of the arguments; a name that does not exist stays in the list and fails when it is opened.</summary>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> arguments, string? outputFolder)
    {
        var files = new List<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string argument in arguments)
        {
            IEnumerable<InputFile> named = Directory.Exists(argument) ? Below(argument, outputFolder) : [new InputFile(argument, NameOf(argument))];
            files.AddRange(named.Where(file => seen.Add(file.IsStandardInput ? "-" : Path.GetFullPath(file.Path))));
        }
        return files;
    }

    private static IEnumerable<InputFile> Below(string folder, string? outputFolder)
    {
        // Results of an earlier run are no documents.
        string? own = outputFolder is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)) + Path.DirectorySeparatorChar;
        bool ownIsOutside = own is null || Path.GetFullPath(folder).StartsWith(own, StringComparison.Ordinal);
        return Directory.EnumerateFiles(folder, "*", Visible)
            .Where(path => ownIsOutside || !Path.GetFullPath(path).StartsWith(own!, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(path, Path.GetRelativePath(folder, path)));
    }

    private static string NameOf(string argument) => argument == "-" ? "stdin" : Path.GetFileName(argument);
}
