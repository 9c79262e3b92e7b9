namespace VnGovDocs.Tests.Cli;

/// <summary>A folder that lives as long as a test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("vngovdocs-").FullName;

    /// <summary>Full path of a name inside.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, string text = "Số: 05/QĐ-SNV\n")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Writes a program of one command, and gives its full path; skips the test where there is no shell to run it.</summary>
    public string WriteScript(string name, string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is one of a shell that Windows does not have.");
        string path = Write(name, $"#!/bin/sh\n{command}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>Everything inside, relative, in order, with forward slashes.</summary>
    public string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(this[folder], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => System.IO.Path.GetRelativePath(this[folder], path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
