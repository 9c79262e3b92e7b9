using System.Diagnostics;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.LibreOffice;

/// <summary>Makes Word 97 files of DOCX files, by LibreOffice.</summary>
internal static class Word97Writer
{
    public static string Write(string docx, TemporaryFolder folder)
    {
        using Process process = Process.Start(new ProcessStartInfo(
            "soffice", [$"-env:UserInstallation={new Uri(folder["profile"]).AbsoluteUri}", "--headless", "--convert-to", "doc:MS Word 97", "--outdir", folder["out"], docx]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Path.Combine(folder["out"], Path.GetFileNameWithoutExtension(docx) + ".doc");
    }
}
