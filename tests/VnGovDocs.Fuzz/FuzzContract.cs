using VnGovDocs.Export;
using VnGovDocs.Hostile;

namespace VnGovDocs.Fuzz;

/// <summary>
/// What any bytes must give: a result that keeps the laws and can be written as JSON, in time. No exception is expected, so none is
/// caught: the fuzzer sees every one of them.
/// </summary>
internal static class FuzzContract
{
    /// <summary>Far below the defaults: a fuzzer earns nothing by filling memory, and a limit is soon reached by a small file.</summary>
    private static readonly ReadOptions Options = new()
    {
        MaxThreads = 1,
        Limits = new ReadLimits
        {
            MaxInputBytes = 1 << 20, MaxDecodedBytes = 8 << 20, MaxZipEntries = 64, MaxPages = 20, MaxPageContentBytes = 1 << 20, MaxPageLetters = 20_000,
            MaxNesting = 256, MaxLines = 20_000, MaxTextCharacters = 1 << 20, MaxDiagnostics = 100, Deadline = TimeSpan.FromSeconds(2),
        },
    };

    private static readonly JsonExportOptions Everything = new() { IncludeLocations = true };

    /// <summary>How long a read may work after its deadline.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Reads a file and throws at what is broken.</summary>
    public static ReadResult Check(byte[] file)
    {
        // Work, not time: machines that fuzz are busy with other things too.
        TimeSpan started = Environment.CpuUsage.TotalTime;
        ReadResult result = GovDocumentReader.Read(file, Options);
        TimeSpan took = Environment.CpuUsage.TotalTime - started;
        if (took > Options.Limits.Deadline + Grace) throw new BrokenContractException($"worked for {took.TotalSeconds:0.0} s: {result.Failure}");
        return DoorContract.BrokenBy(result, Everything) is var (_, complaint) ? throw new BrokenContractException(complaint) : result;
    }
}
