namespace VnGovDocs.Hostile.Families;

/// <summary>Files with wrong bytes: a few of them, a block left out, doubled or moved, or the end of another file.</summary>
internal sealed class MutationFamily : Family
{
    public override string Name => "mutation";

    public override IReadOnlyDictionary<string, int> FullRun { get; } = new Dictionary<string, int> { ["html"] = 20_000, ["docx"] = 20_000, ["pdf"] = 8_000, ["text"] = 20_000 };

    public override byte[] Bytes(string format, int number, Dice dice)
    {
        byte[] file = SeedFiles.Any(format, dice);
        return dice.OneIn(8) ? ByteMutation.Splice(file, SeedFiles.Any(format, dice), dice) : ByteMutation.Of(file, dice);
    }
}
