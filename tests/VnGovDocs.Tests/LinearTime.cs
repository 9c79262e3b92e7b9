using System.Diagnostics;
using System.Globalization;

namespace VnGovDocs.Tests;

/// <summary>Measures whether work grows with its input and not with the square of it, on a machine that does other things too.</summary>
internal static class LinearTime
{
    /// <summary>How many times longer an input twice as long may take: 2 is linear, 4 is the square; the collector and the processor's caches are between.</summary>
    private const double MostRatio = 2.8;
    private const int MostRounds = 8;

    /// <summary>
    /// Fails when <paramref name="large"/>, the work on an input <c>2^doublings</c> times as long as that of <paramref name="small"/>, takes out of
    /// proportion longer. The fastest runs count, for other programs disturbed them least; what is out of proportion in itself stays so in every round.
    /// </summary>
    public static void Holds(Action small, Action large, int doublings)
    {
        // The first runs compile; they are not measured.
        small();
        double few = double.MaxValue, many = double.MaxValue, ratio = double.MaxValue;
        for (int round = 0; round < MostRounds && (round == 0 || ratio > MostRatio); round++)
        {
            // The small one runs as often as it is smaller: both then take long enough to be measured, and what disturbs one disturbs the other.
            few = Math.Min(few, Time(small, 1 << doublings));
            many = Math.Min(many, Time(large, 1));
            ratio = 2 * Math.Pow(many / Math.Max(few, 1), 1.0 / doublings);
        }
        Assert.True(ratio <= MostRatio, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} for each doubling: {1 << doublings} small ones {few:0} ms, a large one {many:0} ms"));
    }

    private static double Time(Action work, int times)
    {
        // What others left behind is collected before, not in the middle.
        GC.Collect();
        long started = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++) work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
