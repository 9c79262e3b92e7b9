using System.Collections.Concurrent;
using System.Diagnostics;

namespace VnGovDocs.Isolation;

/// <summary>Children that wait for work, and as many places for children as may run at once.</summary>
internal sealed class WorkerPool(IsolatedReaderOptions options) : IDisposable
{
    private readonly SemaphoreSlim _places = new(options.MaxProcesses);
    private readonly ConcurrentStack<WorkerProcess> _idle = new();
    private readonly Lazy<ProcessStartInfo> _start = new(() => WorkerCommandLine.Of(options), LazyThreadSafetyMode.PublicationOnly);
    private volatile bool _closed;

    /// <summary>What a child answers to a request; null and the reason when it had to be killed or died.</summary>
    public async Task<(byte[]? Answer, WorkerEnd End)> AskAsync(byte[] header, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(IsolatedReader));
            WorkerProcess worker = _idle.TryPop(out WorkerProcess? waiting) ? waiting : await WorkerProcess.StartAsync(_start.Value).ConfigureAwait(false);
            byte[]? answer = await worker.AskAsync(header, file, options, cancellation).ConfigureAwait(false);
            WorkerEnd end = worker.End;
            if (answer is null || worker.Reads >= options.MaxReadsPerProcess || _closed) worker.Dispose();
            else _idle.Push(worker);
            return (answer, end);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryPop(out WorkerProcess? worker)) worker.Dispose();
    }
}
