namespace VnGovDocs.Hostile.Families;

/// <summary>One byte of a tiny file set to zero, to 255, or with its highest bit turned: at every position.</summary>
internal sealed class FlipFamily : Family
{
    private const int Ways = 3;

    public override string Name => "flips";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 8_000, ["docx"] = 9_000, ["pdf"] = 14_000, ["text"] = 4_000 };

    public override int Most(string format) => SeedFiles.Tiny(format).Sum(file => file.Length) * Ways;

    public override byte[] Bytes(string format, int number, Dice dice)
    {
        IReadOnlyList<byte[]> files = SeedFiles.Tiny(format);
        int at = Spread.Over(number, Most(format));
        foreach (byte[] file in files)
        {
            if (at < file.Length * Ways) return Flipped(file, at / Ways, at % Ways);
            at -= file.Length * Ways;
        }
        return [];
    }

    private static byte[] Flipped(byte[] file, int position, int way)
    {
        byte[] copy = [.. file];
        copy[position] = way switch { 0 => 0x00, 1 => 0xFF, _ => (byte)(copy[position] ^ 0x80) };
        return copy;
    }
}
