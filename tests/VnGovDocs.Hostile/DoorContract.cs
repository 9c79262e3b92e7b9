using System.Diagnostics;
using VnGovDocs.Export;
using VnGovDocs.Hostile.Laws;

namespace VnGovDocs.Hostile;

/// <summary>What the public door promises for any bytes: a result that keeps the laws, soon, and no exception.</summary>
internal static class DoorContract
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Another program on the machine can spoil one measurement, hardly three; nor can it make one this long.</summary>
    private const int Attempts = 3, LongestDisturbance = 3000;

    public static Verdict Judge(byte[] bytes, ReadOptions? options = null) => Judge(() => GovDocumentReader.Read(bytes, options));

    /// <summary>Reads, and reads again what took too long: the fastest time counts.</summary>
    public static Verdict Judge(Func<ReadResult> read)
    {
        Verdict verdict = Once(read);
        for (int i = 1; i < Attempts && verdict.Breach == Breach.Slow && verdict.Milliseconds < LongestDisturbance; i++)
        {
            Verdict again = Once(read);
            if (again.Milliseconds < verdict.Milliseconds) verdict = again;
        }
        return verdict;
    }

    /// <summary>How a read ended, in one word and its code.</summary>
    public static string OutcomeOf(ReadResult result) => result.Status switch
    {
        ReadStatus.Complete => Verdict.Complete,
        ReadStatus.Partial => Verdict.Partial,
        _ => $"{result.Failure!.Kind} {result.Failure.Code} {result.Failure.Limit}".TrimEnd(),
    };

    /// <summary>An exception in one line, with the place it came from.</summary>
    public static string Describe(Exception cause) => $"{cause.GetType().Name}: {cause.Message} {cause.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}".ReplaceLineEndings(" ");

    private static Verdict Once(Func<ReadResult> read)
    {
        long started = Stopwatch.GetTimestamp();
        TimeSpan worked = Environment.CpuUsage.TotalTime;
        try
        {
            ReadResult result = read();
            // What a busy machine gave to others is no time of the read.
            TimeSpan took = TimeSpan.FromTicks(Math.Min(Stopwatch.GetElapsedTime(started).Ticks, (Environment.CpuUsage.TotalTime - worked).Ticks));
            return Check(result, new Verdict(OutcomeOf(result), took.TotalMilliseconds), took);
        }
        catch (Exception cause)
        {
            return new Verdict(cause.GetType().Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds, Breach.Exception, $"threw {Describe(cause)}");
        }
    }

    private static Verdict Check(ReadResult result, Verdict verdict, TimeSpan took)
    {
        if (BrokenBy(result) is var (breach, complaint)) return verdict.Broken(breach, complaint);
        return took > Longest ? verdict.Broken(Breach.Slow, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"took {took.TotalSeconds:0.0} s")) : verdict;
    }

    /// <summary>What a result breaks by itself, whenever it came; null when it keeps its promises.</summary>
    public static (Breach Breach, string Complaint)? BrokenBy(ReadResult result, JsonExportOptions? json = null)
    {
        if (result.Failure is { Kind: ReadFailureKind.Crashed }) return (Breach.Exception, string.Join("; ", result.Diagnostics));
        if (result.Failure is { Code: DiagnosticCodes.OutOfMemory }) return (Breach.Memory, "the heap was not large enough");
        if (result.ToJson(json).Length == 0) return (Breach.Law, "no JSON");
        return ResultLaws.Violations(result).FirstOrDefault() is { } violation ? (Breach.Law, violation) : null;
    }
}
