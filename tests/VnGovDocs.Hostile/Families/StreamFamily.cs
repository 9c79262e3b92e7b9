using System.Diagnostics;
using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Families;

/// <summary>Streams at their worst: a byte at a time, without seeking, with a wrong length, or breaking off with an error, which must come through.</summary>
internal sealed class StreamFamily : Family
{
    private const int Ways = 5;

    public override string Name => "streams";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 300, ["docx"] = 300, ["pdf"] = 300, ["text"] = 300 };

    public override byte[] Bytes(string format, int number, Dice dice) => dice.OneIn(3) ? ByteMutation.Of(SeedFiles.Any(format, dice), dice) : SeedFiles.Any(format, dice);

    public override Verdict Judge(string format, int number, byte[] bytes, Dice dice)
    {
        Verdict whole = DoorContract.Judge(bytes);
        if (whole.IsBroken) return whole;
        int way = number % Ways, failing = way == 0 ? dice.Below(bytes.Length + 1) : -1;
        bool isAwaited = dice.OneIn(2);
        using Stream stream = way switch
        {
            <= 1 => new DrippingStream(bytes, failing),
            2 => new LyingStream(bytes, dice.Below(bytes.Length + 1)),
            3 => new LyingStream(bytes, dice.Of([0L, -1, bytes.Length + 1000, int.MaxValue, long.MaxValue])),
            _ => new MemoryStream(bytes),
        };
        long started = Stopwatch.GetTimestamp();
        try
        {
            ReadResult result = isAwaited ? GovDocumentReader.ReadAsync(stream).GetAwaiter().GetResult() : GovDocumentReader.Read(stream);
            var verdict = new Verdict(DoorContract.OutcomeOf(result), Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (failing >= 0) return verdict.Broken(Breach.Law, $"the stream's error at {failing} was swallowed");
            return result.ToJson() == GovDocumentReader.Read(bytes).ToJson() ? verdict : verdict.Broken(Breach.Law, $"{stream.GetType().Name} reads otherwise than its bytes");
        }
        catch (Exception cause)
        {
            var verdict = new Verdict(cause.GetType().Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            return cause is IOException && failing >= 0 ? verdict : verdict.Broken(Breach.Exception, $"threw {DoorContract.Describe(cause)}");
        }
    }
}
