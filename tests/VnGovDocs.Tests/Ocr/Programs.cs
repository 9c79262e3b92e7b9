using System.ComponentModel;
using System.Diagnostics;

namespace VnGovDocs.Tests.Ocr;

/// <summary>Programs that tests start where they are installed.</summary>
internal static class Programs
{
    public static void SkipWithoutTesseract() => Assert.SkipUnless(IsThere("pdftoppm", "-v") && IsThere("tesseract", "--list-langs"), "Tesseract or poppler is not installed.");

    public static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + error.GetAwaiter().GetResult();
    }

    /// <summary>Whether a program answers; of the engine, whether it has its Vietnamese model.</summary>
    public static bool IsThere(string program, string argument)
    {
        try
        {
            return Run(program, argument).Contains(program == "tesseract" ? "vie" : "", StringComparison.Ordinal);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
