using VnGovDocs.Hostile.Families;

namespace VnGovDocs.Hostile;

/// <summary>One input of a run, named by what it comes again from.</summary>
internal sealed record HostileInput(Family Family, string Format, int Number, int Seed)
{
    private const int SmallStack = 256 << 10;

    public byte[] Bytes() => Family.Bytes(Format, Number, Dice("bytes"));

    /// <summary>Reads the bytes, on a thread of its own where the family wants a small stack.</summary>
    public Verdict Judge(byte[] bytes)
    {
        if (!Family.HasSmallStack) return Family.Judge(Format, Number, bytes, Dice("judge"));
        Verdict? verdict = null;
        var thread = new Thread(() => verdict = Family.Judge(Format, Number, bytes, Dice("judge")), SmallStack);
        thread.Start();
        thread.Join();
        return verdict!;
    }

    private Dice Dice(string use) => new(Seed, Family.Name, Format, Number, use);

    public override string ToString() => $"{Family.Name} {Format} #{Number} {Family.Describe(Format, Number)} seed {Seed}";
}
