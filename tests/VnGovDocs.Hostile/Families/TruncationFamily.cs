namespace VnGovDocs.Hostile.Families;

/// <summary>Files that end too soon: at every byte of the small ones.</summary>
internal sealed class TruncationFamily : Family
{
    public override string Name => "truncation";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 20_000, ["docx"] = 14_000, ["pdf"] = 12_000, ["text"] = 12_000 };

    public override int Most(string format) => SeedFiles.SmallOf(format).Sum(file => file.Length);

    public override byte[] Bytes(string format, int number, Dice dice)
    {
        IReadOnlyList<byte[]> files = SeedFiles.SmallOf(format);
        int at = Spread.Over(number, Most(format));
        foreach (byte[] file in files)
        {
            if (at < file.Length) return file[..at];
            at -= file.Length;
        }
        return [];
    }
}
