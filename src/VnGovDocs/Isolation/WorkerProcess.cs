using System.ComponentModel;
using System.Diagnostics;

namespace VnGovDocs.Isolation;

/// <summary>Why a child did not answer.</summary>
internal enum WorkerEnd
{
    /// <summary>It ended by itself: its stack or its memory was exhausted, or somebody else killed it.</summary>
    Died,

    /// <summary>It was killed for its time.</summary>
    OutOfTime,

    /// <summary>It was killed for its memory.</summary>
    OutOfMemory,

    /// <summary>It was killed because the caller no longer wants the answer.</summary>
    Cancelled,
}

/// <summary>One child, as its parent sees it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30), WatchInterval = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private int _end = -1;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>Files that it has read.</summary>
    public int Reads { get; private set; }

    /// <summary>Why it no longer runs.</summary>
    public WorkerEnd End => _end < 0 ? WorkerEnd.Died : (WorkerEnd)_end;

    /// <exception cref="InvalidOperationException">The program cannot be started, or does not answer as a child does.</exception>
    public static async Task<WorkerProcess> StartAsync(ProcessStartInfo start)
    {
        WorkerProcess worker;
        try
        {
            worker = new WorkerProcess(Process.Start(start)!);
        }
        catch (Win32Exception cause)
        {
            throw new InvalidOperationException($"'{start.FileName}' cannot be started: {cause.Message}", cause);
        }
        worker.DrainErrors();
        using var patience = new CancellationTokenSource(StartTimeout);
        using CancellationTokenRegistration killing = patience.Token.Register(() => worker.Kill(WorkerEnd.OutOfTime));
        byte[]? greeting = await WorkerFrames.ReadAsync(worker._process.StandardOutput.BaseStream).ConfigureAwait(false);
        if (greeting.AsSpan().SequenceEqual(WorkerFrames.Greeting)) return worker;
        worker.Dispose();
        throw new InvalidOperationException(
            $"'{start.FileName}' did not answer as a child of this version: begin its Main with {nameof(IsolatedWorker)}.{nameof(IsolatedWorker.TryRun)}, or name another {nameof(IsolatedReaderOptions.WorkerCommand)}.");
    }

    /// <summary>The child's answer; null when it ended without one, for the reason in <see cref="End"/>.</summary>
    public async Task<byte[]?> AskAsync(byte[] header, ReadOnlyMemory<byte> file, IsolatedReaderOptions options, CancellationToken cancellation)
    {
        Reads++;
        using var done = new CancellationTokenSource();
        using var patience = new CancellationTokenSource(options.ReadTimeout);
        using CancellationTokenRegistration late = patience.Token.Register(() => Kill(WorkerEnd.OutOfTime)), unwanted = cancellation.Register(() => Kill(WorkerEnd.Cancelled));
        Task watch = WatchMemoryAsync(options.MaxMemoryBytes, done.Token);
        try
        {
            await WorkerFrames.WriteAsync(_process.StandardInput.BaseStream, header).ConfigureAwait(false);
            await WorkerFrames.WriteAsync(_process.StandardInput.BaseStream, file).ConfigureAwait(false);
            return await WorkerFrames.ReadAsync(_process.StandardOutput.BaseStream).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A killed child's pipe breaks in the middle of a word.
            return null;
        }
        finally
        {
            await done.CancelAsync().ConfigureAwait(false);
            await watch.ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        Kill(WorkerEnd.Cancelled);
        _process.Dispose();
    }

    private async Task WatchMemoryAsync(long most, CancellationToken done)
    {
        using var timer = new PeriodicTimer(WatchInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(done).ConfigureAwait(false))
            {
                _process.Refresh();
                if (_process.HasExited) return;
                if (_process.WorkingSet64 > most) Kill(WorkerEnd.OutOfMemory);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or InvalidOperationException)
        {
            // The answer came, or the process ended while it was looked at.
        }
    }

    private void Kill(WorkerEnd reason)
    {
        // The first reason is the true one; the others only come of it.
        Interlocked.CompareExchange(ref _end, (int)reason, -1);
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has ended already.
        }
    }

    /// <summary>A full pipe would stop the child; what a crash prints helps nobody who reads the host's log.</summary>
    private void DrainErrors()
    {
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }
}
