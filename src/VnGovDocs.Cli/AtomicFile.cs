namespace VnGovDocs.Cli;

/// <summary>Writes a file so that nobody ever sees half of it: beside its place first, then moved there.</summary>
internal static class AtomicFile
{
    /// <summary>Tries whether files can be made in a folder, so that a long run does not find out at its end.</summary>
    /// <exception cref="IOException">They cannot.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not.</exception>
    public static void Probe(string folder)
    {
        string path = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        using (new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose)) { }
    }

    /// <summary>Tries whether a file could be written; makes the folder it will lie in.</summary>
    /// <exception cref="IOException">It could not.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not.</exception>
    public static void ProbeFile(string path)
    {
        path = Target(path);
        if (IsDevice(path)) return;
        if (Directory.Exists(path)) throw new IOException("it is a folder");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Probe(Path.GetDirectoryName(path)!);
    }

    /// <summary>Writes or replaces a file.</summary>
    /// <exception cref="IOException">The folder cannot be made, the disk is full, …; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        path = Target(path);
        if (IsDevice(path))
        {
            using FileStream device = new(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (FileStream stream = File.Create(temporary)) write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The file itself: a link stays a link; what a device's link leads to (a pipe, say) may have no path.</summary>
    private static string Target(string path)
    {
        path = Path.GetFullPath(path);
        return !IsDevice(path) && File.Exists(path) && new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : path;
    }

    /// <summary>A device (/dev/stdout) is written to, never replaced.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
