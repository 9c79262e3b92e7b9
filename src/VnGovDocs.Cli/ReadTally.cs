using System.Globalization;

namespace VnGovDocs.Cli;

/// <summary>How many files of a run were read how well.</summary>
internal sealed class ReadTally
{
    /// <summary>From so many files on a run shows its progress and sums up.</summary>
    public const int FilesWorthSummingUp = 4;

    private readonly int[] _counts = new int[ExitCode.Killed + 1];

    /// <summary>Files counted so far.</summary>
    public int Files => _counts.Sum();

    /// <summary>The exit code of the whole run.</summary>
    public int Worst => Math.Max(ExitCode.Complete, Array.FindLastIndex(_counts, count => count > 0));

    /// <summary>Files of these that an interrupted run had read before.</summary>
    public int Kept { get; set; }

    /// <summary>Counts a file by the exit code that it alone would give.</summary>
    public void Add(int code) => _counts[code]++;

    /// <summary>"3 files: 2 complete, 0 partial, 1 failed".</summary>
    public override string ToString()
    {
        string killed = _counts[ExitCode.Killed] == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_counts[ExitCode.Killed]} killed");
        string kept = Kept == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({Kept} before)");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Files} {(Files == 1 ? "file" : "files")}{kept}: {_counts[ExitCode.Complete]} complete, {_counts[ExitCode.Partial]} partial, {_counts[ExitCode.Failed]} failed{killed}");
    }
}
