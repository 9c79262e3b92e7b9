using System.Diagnostics;
using System.Globalization;

namespace VnGovDocs.Isolation;

/// <summary>How a child is started.</summary>
internal static class WorkerCommandLine
{
    /// <summary>What the runtime itself needs beside the heap.</summary>
    private const long RuntimeBytes = 128L << 20, LeastHeap = 64L << 20;

    /// <exception cref="InvalidOperationException">This program runs as a child already, or nobody knows which file it was started from.</exception>
    public static ProcessStartInfo Of(IsolatedReaderOptions options)
    {
        if (Environment.GetEnvironmentVariable(IsolatedWorker.Variable) is not null)
            throw new InvalidOperationException($"A child of an {nameof(IsolatedReader)} cannot have children: Main must begin with {nameof(IsolatedWorker)}.{nameof(IsolatedWorker.TryRun)}.");
        IReadOnlyList<string> command = options.WorkerCommand ?? OwnProgram();
        var start = new ProcessStartInfo(command[0], command.Skip(1).Append(IsolatedWorker.Marker))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true,
        };
        start.Environment[IsolatedWorker.Variable] = "1";
        // The runtime then throws where it would grow past it, which a read survives; only what it does not see is left to the watch.
        start.Environment["DOTNET_GCHeapHardLimit"] = Math.Max(LeastHeap, options.MaxMemoryBytes - RuntimeBytes).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        return start;
    }

    /// <summary>The program that runs now, and its assembly when the runtime's own host runs it.</summary>
    private static string[] OwnProgram()
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException($"This program's file is not known; name a {nameof(IsolatedReaderOptions.WorkerCommand)}.");
        bool isHost = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return isHost ? [program, Environment.GetCommandLineArgs()[0]] : [program];
    }
}
