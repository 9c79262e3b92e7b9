using System.Diagnostics;

namespace VnGovDocs.Reading;

/// <summary>
/// What is left of <see cref="ReadLimits"/> during one read. Readers spend it before they do the work; what cannot be spent
/// throws <see cref="ReadStoppedException"/>, which the door turns into a failure. Stretches of one PDF spend it on several threads:
/// decoded bytes are counted exactly, the clock is looked at about as often.
/// </summary>
internal sealed class Budget(ReadLimits limits, long inputBytes, CancellationToken cancellation, int threads = 1)
{
    private const long RatioGrace = 1 << 20;
    private const int ClockStride = 256;

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _decodedBytes;
    private int _lines, _characters, _depth, _sinceClock;

    public ReadLimits Limits => limits;

    /// <summary>How many threads may work at once.</summary>
    public int Threads => Math.Max(1, threads);

    /// <summary>What is left of the read's time.</summary>
    public TimeSpan Remaining => limits.Deadline > Elapsed ? limits.Deadline - Elapsed : TimeSpan.Zero;

    /// <summary>The caller's token, for those who work outside of this process.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>How long this read has taken.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    /// <summary>Decompressed bytes as they come, of any part.</summary>
    public void SpendDecodedBytes(long count)
    {
        long decoded = Interlocked.Add(ref _decodedBytes, count);
        if (decoded > limits.MaxDecodedBytes) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxDecodedBytes), limits.MaxDecodedBytes);
        if (decoded > RatioGrace && decoded / limits.MaxExpansionRatio > Math.Max(1, inputBytes))
            throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxExpansionRatio), limits.MaxExpansionRatio);
        Tick();
    }

    /// <summary>The work is done again from its beginning; the clock runs on.</summary>
    public void BeginAgain() => (_decodedBytes, _lines, _characters, _depth) = (0, 0, 0, 0);

    public void SpendZipEntries(int count)
    {
        if (count > limits.MaxZipEntries) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxZipEntries), limits.MaxZipEntries);
    }

    /// <summary>One line with its characters.</summary>
    public void SpendLine(int characters)
    {
        if (++_lines > limits.MaxLines) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxLines), limits.MaxLines);
        _characters += characters;
        if (_characters > limits.MaxTextCharacters) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxTextCharacters), limits.MaxTextCharacters);
        Tick();
    }

    /// <summary>For readers that count the elements of a part.</summary>
    public void CheckElements(int count)
    {
        if (count > limits.MaxElements) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxElements), limits.MaxElements);
    }

    /// <summary>An element was opened inside another.</summary>
    public void Enter() => CheckDepth(++_depth);

    /// <summary>The element was closed.</summary>
    public void Leave() => _depth--;

    /// <summary>For readers that learn the depth from their parser.</summary>
    public void CheckDepth(int depth)
    {
        if (depth > limits.MaxNesting) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxNesting), limits.MaxNesting);
        Tick();
    }

    /// <summary>Looks at the clock and the caller's token now and then; call it in every loop over input.</summary>
    public void Tick()
    {
        if (++_sinceClock < ClockStride) return;
        _sinceClock = 0;
        CheckClock();
    }

    /// <summary>Looks at the clock and the caller's token at once.</summary>
    public void CheckClock()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Elapsed > limits.Deadline) throw ReadStoppedException.TimedOut(limits.Deadline);
    }
}
