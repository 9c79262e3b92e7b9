using System.Runtime.InteropServices;

namespace VnGovDocs.Hostile.Families;

/// <summary>Breaks each promise on purpose, at one of its inputs: how the runner itself is tested. It is no part of a run.</summary>
internal sealed class BrokenFamily : Family
{
    /// <summary>The input that breaks the promise.</summary>
    public const int Broken = 2;

    private const long Hoard = 1200L << 20;

    public override string Name => "broken";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["dies"] = 0, ["hangs"] = 0, ["throws"] = 0, ["hoards"] = 0 };

    public override byte[] Bytes(string format, int number, Dice dice) => [(byte)number];

    public override Verdict Judge(string format, int number, byte[] bytes, Dice dice) => number != Broken ? new Verdict(Verdict.Complete, 0) : Break(format, bytes);

    private static Verdict Break(string how, byte[] bytes) => how switch
    {
        "dies" => Sink(bytes, 0),
        "hangs" => Turn(),
        "throws" => DoorContract.Judge(() => throw new InvalidOperationException("On purpose.")),
        _ => Fill(),
    };

    /// <summary>Goes down until the stack ends.</summary>
    private static Verdict Sink(byte[] bytes, int depth) => depth < 0 ? new Verdict(Verdict.Complete, depth) : Sink([.. bytes], depth + 1) with { Complaint = "" };

    private static Verdict Turn()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        while (started.Elapsed < TimeSpan.FromMinutes(5))
        {
        }
        return new Verdict(Verdict.Complete, 0);
    }

    /// <summary>Takes memory that the bounded heap knows nothing of.</summary>
    private static Verdict Fill()
    {
        const int Block = 1 << 20;
        List<nint> blocks = [.. Enumerable.Range(0, (int)(Hoard / Block)).Select(_ => Marshal.AllocHGlobal(Block))];
        foreach (nint block in blocks)
        {
            for (int page = 0; page < Block; page += 4096) Marshal.WriteByte(block, page, 1);
        }
        Thread.Sleep(100);
        blocks.ForEach(Marshal.FreeHGlobal);
        return new Verdict(Verdict.Complete, blocks.Count);
    }
}
