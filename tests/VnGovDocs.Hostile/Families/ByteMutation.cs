namespace VnGovDocs.Hostile.Families;

/// <summary>Changes of bytes that know nothing of what the bytes mean.</summary>
internal static class ByteMutation
{
    private const int LongestBlock = 64, LongBlock = 2048;

    /// <summary>One to sixteen bytes changed, or a block left out, doubled or moved.</summary>
    public static byte[] Of(byte[] whole, Dice dice)
    {
        if (whole.Length == 0) return [dice.Byte()];
        List<byte> bytes = [.. whole];
        int start = dice.Below(bytes.Count), length = Math.Min(bytes.Count - start, dice.Between(1, dice.OneIn(4) ? LongBlock : LongestBlock));
        switch (dice.Below(5))
        {
            case 0:
                bytes.RemoveRange(start, length);
                break;
            case 1:
                bytes.InsertRange(start, bytes.GetRange(start, length));
                break;
            case 2:
                List<byte> block = bytes.GetRange(start, length);
                bytes.RemoveRange(start, length);
                bytes.InsertRange(dice.Below(bytes.Count + 1), block);
                break;
            default:
                for (int i = dice.Between(1, 17); i > 0; i--) bytes[dice.Below(bytes.Count)] = dice.Byte();
                break;
        }
        return [.. bytes];
    }

    /// <summary>The beginning of one file and the end of another.</summary>
    public static byte[] Splice(byte[] first, byte[] second, Dice dice) => [.. first[..dice.Below(first.Length + 1)], .. second[dice.Below(second.Length + 1)..]];
}
