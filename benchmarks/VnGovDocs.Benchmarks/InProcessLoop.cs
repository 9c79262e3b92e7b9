using System.Diagnostics;
using System.Globalization;

namespace VnGovDocs.Benchmarks;

/// <summary>Reads files over and over in this process and prints, for <c>benchmarks/peers</c>, the median milliseconds of a round over all of them.</summary>
internal static class InProcessLoop
{
    public static int Run(string[] arguments)
    {
        double seconds = double.Parse(arguments[0], CultureInfo.InvariantCulture);
        byte[][] files = [.. arguments[1..].Select(File.ReadAllBytes)];
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed.TotalSeconds < seconds) Round(files);
        var rounds = new List<double>();
        for (var all = Stopwatch.StartNew(); all.Elapsed.TotalSeconds < seconds || rounds.Count < 3;) rounds.Add(Round(files));
        rounds.Sort();
        Console.WriteLine(rounds[rounds.Count / 2].ToString("0.000", CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>One thread, so that peers, which have no more, are compared like with like.</summary>
    private static double Round(byte[][] files)
    {
        long started = Stopwatch.GetTimestamp();
        foreach (byte[] file in files) GovDocumentReader.Read(file, new ReadOptions { MaxThreads = 1 });
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
