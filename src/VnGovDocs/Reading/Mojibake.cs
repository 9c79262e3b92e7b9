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
        return mangled.Rewritten(text, origins => TurnBack(mangled.Text, origins));
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
        while (length < bytes.Length && position + length < text.Length && Windows1252.ByteOf(text[position + length]) is { } one && (length == 0 || one is >= 0x80 and <= 0xBF))
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
}
