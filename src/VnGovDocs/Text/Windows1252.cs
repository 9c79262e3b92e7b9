namespace VnGovDocs.Text;

/// <summary>The bytes behind characters that Windows-1252 shows.</summary>
internal static class Windows1252
{
    /// <summary>What stands for the bytes 0x80 to 0x9F; U+0000 where nothing does.</summary>
    private const string Specials = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The byte that a character was read from; null for characters that the code page does not have.</summary>
    public static byte? ByteOf(char letter)
    {
        if (letter <= '\u00FF') return (byte)letter;
        int special = letter < 'Œ' ? -1 : Specials.IndexOf(letter, StringComparison.Ordinal);
        return special < 0 ? null : (byte)(0x80 + special);
    }
}
