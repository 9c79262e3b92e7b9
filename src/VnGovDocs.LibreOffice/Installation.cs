namespace VnGovDocs.LibreOffice;

/// <summary>Finds the program on this machine.</summary>
internal static class Installation
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    private static readonly string[] Folders = OperatingSystem.IsWindows()
        ? [.. new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }.Select(folder => Path.Combine(Environment.GetFolderPath(folder), "LibreOffice", "program"))]
        : ["/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program", "/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS", "/snap/bin"];

    /// <summary>What to do where it is missing.</summary>
    public const string Hint = "LibreOffice was not found. Install it (Debian, Ubuntu: apt-get install libreoffice-writer; Windows, macOS: libreoffice.org), or name its soffice in LibreOfficeOptions.Executable.";

    /// <summary>The program's path; null when it is nowhere.</summary>
    public static string? Find()
    {
        IEnumerable<string> onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return onPath.Concat(Folders).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
