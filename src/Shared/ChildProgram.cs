using System.ComponentModel;
using System.Diagnostics;

namespace VnGovDocs;

/// <summary>Runs a program to its end, or to that of its time. Compiled into each package that starts programs.</summary>
internal static class ChildProgram
{
    /// <summary>How a program ended.</summary>
    /// <param name="End">By itself, or otherwise.</param>
    /// <param name="ExitCode">What it answered, when it ended by itself.</param>
    /// <param name="Words">What it said on its error output.</param>
    /// <param name="Cause">Why it could not be started.</param>
    public readonly record struct Outcome(ChildEnd End, int ExitCode = 0, string Words = "", Exception? Cause = null);

    /// <exception cref="OperationCanceledException">The token was cancelled; the program and all it started are killed.</exception>
    public static Outcome Run(string program, IEnumerable<string> arguments, TimeSpan limit, CancellationToken cancellation, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        try
        {
            using Process process = Process.Start(start)!;
            return Await(process, limit, cancellation);
        }
        catch (Win32Exception cause)
        {
            return new Outcome(ChildEnd.NotStarted, Cause: cause);
        }
    }

    private static Outcome Await(Process process, TimeSpan limit, CancellationToken cancellation)
    {
        // What it prints is not needed, but a full pipe would stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        Task<string> words = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ended.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.FromMilliseconds(1));
        try
        {
            process.WaitForExitAsync(ended.Token).GetAwaiter().GetResult();
            return new Outcome(ChildEnd.Exited, process.ExitCode, words.GetAwaiter().GetResult());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return new Outcome(ChildEnd.TimedOut);
        }
    }
}
