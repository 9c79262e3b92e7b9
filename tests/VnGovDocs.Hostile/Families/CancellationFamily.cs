using System.Diagnostics;

namespace VnGovDocs.Hostile.Families;

/// <summary>A token cancelled somewhere during a read: soon there is a result or an <see cref="OperationCanceledException"/>, never anything else.</summary>
internal sealed class CancellationFamily : Family
{
    private const int Ticks = 40;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(250), SoonInPdf = TimeSpan.FromSeconds(2);

    public override string Name => "cancellation";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 300, ["docx"] = 300, ["pdf"] = 300, ["text"] = 300 };

    public override byte[] Bytes(string format, int number, Dice dice) => dice.Of(SeedFiles.Of(format));

    public override Verdict Judge(string format, int number, byte[] bytes, Dice dice)
    {
        // Another program on the machine can delay one answer, hardly two.
        Verdict verdict = Once(format, bytes, dice);
        return verdict.Breach == Breach.Slow ? Once(format, bytes, dice) : verdict;
    }

    private static Verdict Once(string format, byte[] bytes, Dice dice)
    {
        using var source = new CancellationTokenSource();
        long cancelled = 0, started = Stopwatch.GetTimestamp();
        using CancellationTokenRegistration registration = source.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        source.CancelAfter(TimeSpan.FromMilliseconds(dice.Below(Ticks)));
        Verdict verdict;
        try
        {
            ReadResult result = GovDocumentReader.Read(bytes, cancellationToken: source.Token);
            verdict = new Verdict(DoorContract.OutcomeOf(result), Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (OperationCanceledException)
        {
            verdict = new Verdict("cancelled", Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception cause)
        {
            return new Verdict(cause.GetType().Name, 0, Breach.Exception, $"threw {DoorContract.Describe(cause)}");
        }
        long from = Interlocked.Read(ref cancelled);
        TimeSpan late = from == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(from), most = format == "pdf" ? SoonInPdf : Soon;
        return late <= most ? verdict : verdict.Broken(Breach.Slow, $"ended {late.TotalMilliseconds:0} ms after it was cancelled");
    }
}
