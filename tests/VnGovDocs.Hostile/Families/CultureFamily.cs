using System.Diagnostics;
using System.Globalization;
using VnGovDocs.Export;

namespace VnGovDocs.Hostile.Families;

/// <summary>The same bytes read in other cultures, and by eight threads at once: equal JSON.</summary>
internal sealed class CultureFamily : Family
{
    private const int Crowd = 8;

    private static readonly string[] Cultures = ["vi-VN", "tr-TR", "ar-SA", ""];

    public override string Name => "cultures";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 120, ["docx"] = 120, ["pdf"] = 120, ["text"] = 120 };

    public override byte[] Bytes(string format, int number, Dice dice)
    {
        byte[] file = dice.OneIn(2) ? dice.Of(SeedFiles.Of(format)) : SeedFiles.Any(format, dice);
        return dice.OneIn(2) ? file : ByteMutation.Of(file, dice);
    }

    public override Verdict Judge(string format, int number, byte[] bytes, Dice dice)
    {
        Verdict verdict = DoorContract.Judge(bytes);
        if (verdict.IsBroken) return verdict;
        long started = Stopwatch.GetTimestamp();
        string[] readings = number % 2 == 0 ? [.. Cultures.SelectMany(culture => Read(bytes, 1, culture))] : Read(bytes, Crowd, "");
        verdict = verdict with { Milliseconds = Math.Max(verdict.Milliseconds, Stopwatch.GetElapsedTime(started).TotalMilliseconds / readings.Length) };
        string expected = Read(bytes, 1, "en-US")[0];
        return readings.All(reading => reading == expected) ? verdict : verdict.Broken(Breach.Law, number % 2 == 0 ? "another culture reads otherwise" : "a crowd of threads reads otherwise");
    }

    private static string[] Read(byte[] bytes, int threads, string culture)
    {
        string[] readings = new string[threads];
        var info = CultureInfo.GetCultureInfo(culture);
        Thread[] all = [.. Enumerable.Range(0, threads).Select(i => new Thread(() => readings[i] = Reading(bytes)) { CurrentCulture = info, CurrentUICulture = info })];
        foreach (Thread thread in all) thread.Start();
        foreach (Thread thread in all) thread.Join();
        return readings;
    }

    /// <summary>The JSON, or what was thrown: an exception on a thread of its own would end the process without a word.</summary>
    private static string Reading(byte[] bytes)
    {
        try
        {
            return GovDocumentReader.Read(bytes).ToJson();
        }
        catch (Exception cause)
        {
            return DoorContract.Describe(cause);
        }
    }
}
