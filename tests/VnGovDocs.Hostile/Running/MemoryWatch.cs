namespace VnGovDocs.Hostile.Running;

/// <summary>
/// Looks at the process's memory while something is read, and only then: what it costs to make a large input is no cost of reading it.
/// </summary>
internal sealed class MemoryWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private volatile bool _isReading;
    private long _peak;

    public MemoryWatch() => new Thread(Watch) { IsBackground = true, Priority = ThreadPriority.AboveNormal }.Start();

    /// <summary>The most memory held during any read so far.</summary>
    public long Peak => Interlocked.Read(ref _peak);

    /// <summary>Reads an input, and says whether memory grew beyond what is promised.</summary>
    public Verdict During(byte[] bytes, Func<Verdict> read)
    {
        if (bytes.Length >= ChildLoop.LargeInput) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _isReading = true;
        Verdict verdict = read();
        _isReading = false;
        if (bytes.Length >= ChildLoop.LargeInput) Look();
        return verdict.IsBroken || Peak <= ChildLoop.MostMemory ? verdict : verdict.Broken(Breach.Memory, $"the working set grew to {Peak >> 20} MiB");
    }

    private void Watch()
    {
        while (true)
        {
            if (_isReading) Look();
            Thread.Sleep(Pause);
        }
    }

    private void Look() => Interlocked.Exchange(ref _peak, Math.Max(Peak, Environment.WorkingSet));
}
