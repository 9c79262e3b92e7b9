namespace VnGovDocs.Cli;

/// <summary>
/// Names for the results of files. <c>a.docx</c> gives <c>a.json</c>; files that would share it give <c>a.docx.json</c> and
/// <c>a.html.json</c>; files of one name from several folders are numbered in the order of their paths. The order of the
/// arguments plays no part, so a second run writes to the same names.
/// </summary>
internal static class OutputNames
{
    /// <summary>One relative path for each file, in the order of the files.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<InputFile> files, string extension)
    {
        // Names that differ in case only are one file on Windows and macOS.
        ILookup<string, InputFile> byShortName = files.ToLookup(file => Short(file, extension), StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<InputFile, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (InputFile file in files.OrderBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal))
        {
            if (byShortName[Short(file, extension)].Skip(1).Any()) continue;
            names[file] = Short(file, extension);
            taken.Add(names[file]);
        }
        foreach (InputFile file in files.Where(file => !names.ContainsKey(file)).OrderBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal))
        {
            names[file] = file.Relative + extension;
            for (int number = 2; !taken.Add(names[file]); number++) names[file] = $"{file.Relative}.{number}{extension}";
        }
        return [.. files.Select(file => names[file])];
    }

    private static string Short(InputFile file, string extension) => Path.ChangeExtension(file.Relative, extension);
}
