using System.Diagnostics;
using System.Globalization;

namespace VnGovDocs.Fuzz;

/// <summary>Reads found files again, to see what is wrong with them and whether it still is. Needs assemblies that were not instrumented.</summary>
internal static class Replay
{
    /// <summary>1 when a file breaks the contract, else 0.</summary>
    public static int Run(FuzzTarget target, string[] files)
    {
        int broken = 0;
        foreach (string file in files)
        {
            long started = Stopwatch.GetTimestamp();
            string outcome = Outcome(target, file);
            if (outcome.StartsWith("BROKEN", StringComparison.Ordinal)) broken++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}\t{Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms\t{outcome}"));
        }
        return broken > 0 ? 1 : 0;
    }

    private static string Outcome(FuzzTarget target, string file)
    {
        byte[] packed = target.Pack(File.ReadAllBytes(file));
        try
        {
            ReadResult result = FuzzContract.Check(packed);
            return result.Failure?.ToString() ?? "document";
        }
#pragma warning disable CA1031 // Every exception is what is looked for.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            return $"BROKEN {cause}";
        }
    }
}
