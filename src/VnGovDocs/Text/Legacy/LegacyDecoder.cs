using System.Text;

namespace VnGovDocs.Text.Legacy;

/// <summary>Turns the codes of an encoding into letters, and tells which encoding an unnamed text is written in.</summary>
internal static class LegacyDecoder
{
    /// <summary>Words with marks that it takes, the share of them that must become syllables, and the most that may be some as they are.</summary>
    private const int FewestWords = 3;

    /// <summary>From here on Latin-1 has letters.</summary>
    private const char FirstLetter = '\u00C0';

    private const double Decoded = 0.9, Plain = 0.5;

    private static readonly LegacyEncoding[] Encodings = [LegacyEncoding.Tcvn3, LegacyEncoding.Vni, LegacyEncoding.Viscii, LegacyEncoding.Vps];

    /// <summary>Appends the letters of a text; characters that the encoding does not use stay as they are.</summary>
    /// <param name="raw">The codes.</param>
    /// <param name="encoding">What they are written in.</param>
    /// <param name="output">Receives the letters.</param>
    /// <param name="edits">Receives, with offsets from both starts, the places where several codes made one letter.</param>
    public static void Decode(ReadOnlySpan<char> raw, LegacyEncoding encoding, StringBuilder output, List<TextEdit>? edits = null)
    {
        LegacyAlphabet alphabet = LegacyAlphabet.Of(encoding);
        int origin = output.Length;
        bool isTyped = encoding == LegacyEncoding.Viqr, toned = false;
        for (int i = 0; i < raw.Length;)
        {
            if (!alphabet.TryRead(raw, i, out char letter, out int taken)) (letter, taken) = (raw[i], 1);
            if (isTyped) toned = Viqr.EndsWord(letter) ? false : Viqr.Settle(raw, i, toned, ref letter, ref taken);
            if (taken > 1) edits?.Add(new TextEdit(output.Length - origin, 1, i, taken));
            output.Append(letter);
            i += taken;
        }
    }

    public static string Decode(ReadOnlySpan<char> raw, LegacyEncoding encoding)
    {
        var output = new StringBuilder(raw.Length);
        Decode(raw, encoding, output);
        return output.ToString();
    }

    /// <summary>The encoding in which nearly all words with marks are syllables, when few of them are without decoding; None when there is none.</summary>
    public static LegacyEncoding Detect(string text)
    {
        if (Viqr.IsLikely(text)) return LegacyEncoding.Viqr;
        SyllableCount plain = SyllableCount.Of(text);
        if (plain.Marked < FewestWords || plain.Share > Plain) return LegacyEncoding.None;
        (LegacyEncoding best, double share) = (LegacyEncoding.None, Decoded);
        foreach (LegacyEncoding encoding in Encodings)
        {
            SyllableCount decoded = Counted(text, encoding);
            if (decoded.Legal >= FewestWords && decoded.Share > share) (best, share) = (encoding, decoded.Share);
        }
        return best;
    }

    /// <summary>How many more words are syllables when a stretch is decoded; negative when it is fewer.</summary>
    public static int Improvement(string raw, LegacyEncoding encoding) => Counted(raw, encoding).Legal - SyllableCount.Of(raw).Legal;

    /// <summary>The syllables of a text once decoded; a letter that the encoding does not use makes none.</summary>
    private static SyllableCount Counted(string raw, LegacyEncoding encoding)
    {
        LegacyAlphabet alphabet = LegacyAlphabet.Of(encoding);
        var counted = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length;)
        {
            if (!alphabet.TryRead(raw, i, out char letter, out int taken)) (letter, taken) = (raw[i] is >= FirstLetter and < '\u0100' ? '\uFFFD' : raw[i], 1);
            counted.Append(letter);
            i += taken;
        }
        return SyllableCount.Of(counted.ToString());
    }
}
