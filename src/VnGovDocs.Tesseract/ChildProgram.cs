using System.ComponentModel;
using System.Diagnostics;
using VnGovDocs.Ocr;

namespace VnGovDocs.Tesseract;

/// <summary>Runs a program to its end, or to that of its time.</summary>
internal static class ChildProgram
{
    private const int KeptWords = 300;

    /// <exception cref="OcrException">It cannot be started, says that something is wrong, or works too long.</exception>
    public static void Run(string program, IEnumerable<string> arguments, TimeSpan limit, CancellationToken cancellation)
    {
        using Process process = Start(program, arguments);
        Task<string> said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ended.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.FromMilliseconds(1));
        try
        {
            process.WaitForExitAsync(ended.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            throw new OcrException(OcrProblem.TimedOut, $"{program} took too long.");
        }
        if (process.ExitCode == 0) return;
        string words = said.GetAwaiter().GetResult().ReplaceLineEndings(" ").Trim();
        bool noModel = words.Contains("Failed loading language", StringComparison.Ordinal);
        throw new OcrException(noModel ? OcrProblem.Unavailable : OcrProblem.Refused, noModel ? TesseractEngine.Hint : $"{program}: {words[..Math.Min(words.Length, KeptWords)]}");
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        // Several threads for one page take longer than one; pages run side by side instead.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            throw new OcrException(OcrProblem.Unavailable, TesseractEngine.Hint, cause);
        }
    }
}
