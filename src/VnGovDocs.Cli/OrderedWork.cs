using System.Runtime.CompilerServices;

namespace VnGovDocs.Cli;

/// <summary>Works on several items at once and hands the results out in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>How many results may wait for a slow one before them; bounds the memory.</summary>
    private const int WaitingPerJob = 4;

    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(jobs);
        var started = new Queue<Task<TResult>>();
        try
        {
            foreach (TItem item in items)
            {
                if (started.Count == jobs * WaitingPerJob) yield return await started.Dequeue().ConfigureAwait(false);
                started.Enqueue(WorkInSlotAsync(item));
            }
            while (started.TryDequeue(out Task<TResult>? next)) yield return await next.ConfigureAwait(false);
        }
        finally
        {
            // Nothing may run on after an error or Ctrl+C; the results are of no use to anybody.
            await Task.WhenAll(started).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }

        async Task<TResult> WorkInSlotAsync(TItem item)
        {
            await slots.WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(item), cancellation).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
