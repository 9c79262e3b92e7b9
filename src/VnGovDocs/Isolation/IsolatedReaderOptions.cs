namespace VnGovDocs.Isolation;

/// <summary>What the child processes of an <see cref="IsolatedReader"/> may cost, and which program they run.</summary>
/// <example><c>new IsolatedReaderOptions { ReadTimeout = TimeSpan.FromSeconds(10), MaxMemoryBytes = 512L &lt;&lt; 20 }</c></example>
public sealed record IsolatedReaderOptions
{
    /// <summary>The options used when none are given.</summary>
    public static IsolatedReaderOptions Default { get; } = new();

    /// <summary>
    /// Time for one file, from the moment at which a child has it. Past it the child is killed. Default 60 s: twice
    /// <see cref="ReadLimits.Deadline"/>, which ends most long reads earlier and with a better reason.
    /// </summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Memory of one child in bytes: what it keeps in the machine's memory, runtime included. A child that reaches it is killed. Default 1 GiB;
    /// less than 192 MiB leaves no room beside the runtime.
    /// </summary>
    public long MaxMemoryBytes { get; init; } = 1L << 30;

    /// <summary>Children at once, and so files at once; more reads wait. Default: as many as there are processors, at most 4.</summary>
    public int MaxProcesses { get; init; } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>Files after which a child is replaced by a new one. Default 1,000: a new child takes about a second to its first
    /// answer, a hundred times what one takes that has read before.</summary>
    public int MaxReadsPerProcess { get; init; } = 1000;

    /// <summary>
    /// Program and arguments that start a child, ending before the argument that tells it what it is for. Null, the default, runs this program
    /// again; its Main must then begin with <see cref="IsolatedWorker.TryRun"/>. The tool serves too: <c>["vngovdocs"]</c>.
    /// </summary>
    public IReadOnlyList<string>? WorkerCommand { get; init; }
}
