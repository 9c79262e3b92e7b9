using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Reading;

/// <summary>
/// Finds and turns back UTF-8 that was read as Windows-1252 or Latin-1 on its way and written as UTF-8 again ("Cá»™ng hÃ²a").
/// </summary>
internal static class Mojibake
{
    private const int Least = 3, Sample = 1 << 18;

    /// <summary>What Windows-1252 shows for the bytes 0x80 to 0x9F; a space where it shows nothing.</summary>
    private const string Specials = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>Whether far more letters are mangled Vietnamese than are Vietnamese.</summary>
    public static bool IsLikely(string text)
    {
        int mangled = 0, genuine = 0;
        for (int i = 0; i < text.Length && i < Sample; i++)
        {
            if (text[i] < '\u0080') continue;
            if (TryTurnBack(text, i, out Rune rune, out int taken))
            {
                if (rune.IsBmp && VietnameseLetters.IsVietnamese((char)rune.Value)) mangled++;
                i += taken - 1;
            }
            else if (text[i] >= '\u0100' && VietnameseLetters.IsVietnamese(text[i])) genuine++;
        }
        return mangled >= Least && mangled > 4 * genuine;
    }

    /// <summary>The repaired text; a repaired letter's bytes are those of its mangled form.</summary>
    public static DecodedFile Repair(DecodedFile mangled)
    {
        string text = TurnBack(mangled.Text, null);
        return new DecodedFile(text, Encoding.UTF8, 0, () =>
        {
            var origins = new List<int>(text.Length + 1);
            TurnBack(mangled.Text, origins);
            origins.Add(mangled.Text.Length);
            return Offsets(mangled, origins);
        });
    }

    private static int[] Offsets(DecodedFile mangled, List<int> origins)
    {
        var offsets = new int[origins.Count];
        for (int i = 0; i < offsets.Length; i++) offsets[i] = checked((int)mangled.ByteOffset(origins[i]));
        return offsets;
    }

    private static string TurnBack(string text, List<int>? origins)
    {
        var output = new StringBuilder(text.Length);
        int position = 0;
        while (position < text.Length)
        {
            int before = output.Length, taken = 1;
            if (text[position] >= '\u0080' && TryTurnBack(text, position, out Rune rune, out taken)) output.Append(rune.ToString());
            else if (text[position] == 'Ã' && TryGuess(text, position, out char letter, out taken)) output.Append(letter);
            else
            {
                taken = 1;
                output.Append(text[position]);
            }
            for (int i = before; i < output.Length && origins is not null; i++) origins.Add(position);
            position += taken;
        }
        return output.ToString();
    }

    private static bool TryTurnBack(string text, int position, out Rune rune, out int taken)
    {
        Span<byte> bytes = stackalloc byte[4];
        int length = 0;
        while (length < bytes.Length && position + length < text.Length && ByteOf(text[position + length]) is { } one && (length == 0 || one is >= 0x80 and <= 0xBF))
            bytes[length++] = one;
        bool good = Rune.DecodeFromUtf8(bytes[..length], out rune, out taken) == System.Buffers.OperationStatus.Done;
        return good && taken > 1;
    }

    /// <summary>
    /// Two halves that get lost on the way: the no-break space of "à" (turned into a space) and the soft hyphen of "í" (dropped).
    /// </summary>
    private static bool TryGuess(string text, int position, out char letter, out int taken)
    {
        char next = position + 1 < text.Length ? text[position + 1] : '\n';
        char behind = position + 2 < text.Length ? text[position + 2] : '\n';
        letter = next == ' ' ? 'à' : 'í';
        taken = next == ' ' && !char.IsAsciiLetterUpper(behind) ? 2 : 1;
        return next == ' ' || char.IsAsciiLetterLower(next);
    }

    private static byte? ByteOf(char letter)
    {
        if (letter <= '\u00FF') return (byte)letter;
        int special = Specials.IndexOf(letter, StringComparison.Ordinal);
        return special < 0 ? null : (byte)(0x80 + special);
    }
}
