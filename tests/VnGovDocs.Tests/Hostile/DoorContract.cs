using System.Diagnostics;
using VnGovDocs.Export;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Hostile;

/// <summary>What the public door promises for any bytes: a result that keeps the laws, soon, and no exception.</summary>
internal static class DoorContract
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Reads and says what is broken; null when nothing is.</summary>
    public static string? Violation(Func<ReadResult> read)
    {
        long started = Stopwatch.GetTimestamp();
        ReadResult result;
        try
        {
            result = read();
        }
        catch (Exception cause)
        {
            return $"threw {cause.GetType().Name}: {cause.Message} {cause.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        if (took > Longest) return $"took {took.TotalSeconds:0.0} s";
        if (result.Failure is { Kind: ReadFailureKind.Crashed }) return string.Join("; ", result.Diagnostics);
        if (result.ToJson().Length == 0) return "no JSON";
        return ResultLaws.Violations(result).FirstOrDefault();
    }

    /// <summary>Tries every input and names the broken ones.</summary>
    public static void Holds<T>(IEnumerable<T> inputs, Func<T, ReadResult> read, Func<T, string> describe)
    {
        var broken = new List<string>();
        foreach (T input in inputs)
        {
            if (Violation(() => read(input)) is { } violation) broken.Add($"{describe(input)}: {violation}");
            if (broken.Count == 10) break;
        }
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }
}
