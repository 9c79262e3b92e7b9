using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace VnGovDocs.Cli;

/// <summary>
/// What a run has written into its folder so far, beside the results, until it is through: one line for each file, after its result lies in its
/// place. An interrupted run goes on from it, if the same build with the same options began it: results of two versions in one folder are worth
/// less than none.
/// </summary>
internal sealed class ReadJournal : IDisposable
{
    public const string FileName = ".vngovdocs-run";

    private static readonly string Build = typeof(ReadJournal).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly Dictionary<string, (string Sha256, int Code)> _done = [];
    private readonly StreamWriter _writer;
    private readonly string _folder;

    private ReadJournal(string folder, bool append) =>
        (_folder, _writer) = (folder, new StreamWriter(Path.Combine(folder, FileName), append) { AutoFlush = true, NewLine = "\n" });

    /// <summary>Starts anew; what a former run began is forgotten.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static ReadJournal Begin(string folder, string options)
    {
        var journal = new ReadJournal(folder, append: false);
        journal._writer.WriteLine(Head(options));
        return journal;
    }

    /// <summary>Goes on from a former run, or begins when there was none; null with the reason when another version or other options began it.</summary>
    /// <exception cref="IOException">The folder cannot be read or written to.</exception>
    public static ReadJournal? Resume(string folder, string options, out string? problem)
    {
        problem = null;
        string path = Path.Combine(folder, FileName);
        string text = File.Exists(path) ? File.ReadAllText(path) : "";
        // A line without its end was cut off by what ended the run.
        string[] lines = text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0) return Begin(folder, options);
        if (lines[0] != Head(options))
        {
            problem = $"{folder} was begun by {lines[0]}, this is {Head(options)}; read without --resume to write everything anew";
            return null;
        }
        if (!text.EndsWith('\n')) AtomicFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));
        var journal = new ReadJournal(folder, append: true);
        foreach (string[] entry in lines.Skip(1).Select(line => line.Split(' ')).Where(entry => entry.Length == 3))
            journal._done[Uri.UnescapeDataString(entry[2])] = (entry[0], int.Parse(entry[1], CultureInfo.InvariantCulture));
        return journal;
    }

    /// <summary>How the file went in the former run, if its result lies there and the file is still the same; else null.</summary>
    public int? CodeOf(InputFile file, string result)
    {
        if (file.IsStandardInput || !_done.TryGetValue(result, out (string Sha256, int Code) former) || !File.Exists(Path.Combine(_folder, result))) return null;
        using FileStream stream = File.OpenRead(file.Path);
        return Convert.ToHexString(SHA256.HashData(stream)).Equals(former.Sha256, StringComparison.OrdinalIgnoreCase) ? former.Code : null;
    }

    /// <summary>A result lies in its place.</summary>
    public void Add(string result, string sha256, int code)
    {
        lock (_done) _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sha256} {code} {Uri.EscapeDataString(result)}"));
    }

    /// <summary>The run is through: there is nothing to go on from.</summary>
    public void Complete()
    {
        _writer.Dispose();
        File.Delete(Path.Combine(_folder, FileName));
    }

    public void Dispose() => _writer.Dispose();

    private static string Head(string options) => $"vngovdocs {Build}{options}";
}
