using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace VnGovDocs.Hostile.Running;

/// <summary>The parent's end of a reading process: gives it orders, hears its findings, ends it when it falls silent.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptLines = 4, Extensions = 3;

    private readonly Process _process;
    private readonly List<string> _lastWords = [];

    public ChildProcess(int seed)
    {
        string host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = new ProcessStartInfo(host, [typeof(ChildProcess).Assembly.Location, ChildLoop.Command, seed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // With memory to spare the collector waits; what a read needs shows when it may not.
        start.Environment["DOTNET_GCHeapHardLimit"] = ChildLoop.LargestHeap.ToString("X", CultureInfo.InvariantCulture);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginErrorReadLine();
    }

    public void Send(Order order)
    {
        _process.StandardInput.WriteLine(order.Line);
        _process.StandardInput.Flush();
    }

    /// <summary>The next line; null when the process has ended. A process that the machine has left no time to work is waited for, up to a point.</summary>
    /// <exception cref="TimeoutException">Nothing was heard for too long.</exception>
    public string? Hear(TimeSpan patience)
    {
        Task<string?> line = _process.StandardOutput.ReadLineAsync();
        TimeSpan worked = Worked();
        for (int i = 0; i < Extensions; i++)
        {
            if (line.Wait(patience)) return line.Result;
            if (Worked() - worked >= patience) break;
        }
        throw new TimeoutException($"nothing was heard for {patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s");
    }

    /// <summary>How the process ended, with the first of what it said about it.</summary>
    public string Obituary()
    {
        _process.WaitForExit();
        lock (_lastWords) return $"the process ended with {_process.ExitCode}: {string.Join(" ", _lastWords)}";
    }

    /// <summary>Ends the process, in whatever state it is.</summary>
    public void Dispose()
    {
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in between.
        }
        _process.Dispose();
    }

    private TimeSpan Worked()
    {
        _process.Refresh();
        return _process.HasExited ? TimeSpan.MaxValue : _process.TotalProcessorTime;
    }

    private void Keep(string? line)
    {
        // A stack overflow prints a hundred thousand lines; all must be taken, few are worth keeping.
        lock (_lastWords)
        {
            if (line is { Length: > 0 } && _lastWords.Count < KeptLines) _lastWords.Add(line.Trim());
        }
    }
}
