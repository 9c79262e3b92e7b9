using System.Diagnostics;
using VnGovDocs.SampleKit.Dress;

namespace VnGovDocs.SampleKit;

/// <summary>Prints files with the programs people have: LibreOffice the DOCX, Chromium the HTML.</summary>
internal static class PdfPrinter
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    /// <exception cref="PrintException">LibreOffice is missing or failed.</exception>
    public static byte[] PrintDocx(byte[] docx)
    {
        string program = Find("LibreOffice", "libreoffice-writer", "soffice", "libreoffice");
        return InFolder(docx, "source.docx", folder =>
            // A profile of its own: LibreOffice hands its work to a running copy otherwise, and says nothing.
            Run(program, $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "source.docx")));
    }

    /// <exception cref="PrintException">Chromium is missing or failed.</exception>
    public static byte[] PrintHtml(byte[] html)
    {
        string program = Find("Chromium", "chromium", "chromium", "chromium-browser", "google-chrome");
        return InFolder(html, "source.html", folder => Run(
            program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--print-to-pdf={Path.Combine(folder, "source.pdf")}", new Uri(Path.Combine(folder, "source.html")).AbsoluteUri));
    }

    /// <summary>The pages of a file, drawn in gray.</summary>
    /// <exception cref="PrintException">pdftoppm is missing or failed.</exception>
    public static IReadOnlyList<PaperPage> Draw(string pdf)
    {
        string program = Find("pdftoppm", "poppler-utils", "pdftoppm");
        return InFolder(folder =>
        {
            Run(program, "-gray", "-r", "200", pdf, Path.Combine(folder, "page"));
            return Directory.GetFiles(folder, "*.pgm").Order(StringComparer.Ordinal).Select(page => PaperPage.Read(File.ReadAllBytes(page))).ToList();
        });
    }

    private static string Find(string name, string package, params string[] commands)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return commands.SelectMany(command => folders.SelectMany(folder => new[] { Path.Combine(folder, command), Path.Combine(folder, command + ".exe") })).FirstOrDefault(File.Exists)
            ?? throw new PrintException($"{name} is not installed: try 'apt install {package}', or '--no-pdf'");
    }

    private static byte[] InFolder(byte[] content, string name, Action<string> print) => InFolder(folder =>
    {
        File.WriteAllBytes(Path.Combine(folder, name), content);
        print(folder);
        string pdf = Path.Combine(folder, "source.pdf");
        return File.Exists(pdf) ? File.ReadAllBytes(pdf) : throw new PrintException($"no PDF came of {name}");
    });

    /// <summary>Works in a folder that is gone afterwards.</summary>
    private static T InFolder<T>(Func<string, T> work)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("samplekit-");
        try
        {
            return work(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new PrintException($"{program} does not start");
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new PrintException($"{program} did not finish in {TimeLimit.TotalSeconds} seconds");
        }
        Task.WaitAll(output, errors);
        if (process.ExitCode != 0) throw new PrintException($"{program} failed with exit code {process.ExitCode}: {errors.Result.Trim()}");
    }
}
