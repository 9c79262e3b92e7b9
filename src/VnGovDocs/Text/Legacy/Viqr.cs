namespace VnGovDocs.Text.Legacy;

/// <summary>Tells text that was typed in VIQR: the circumflex of "Vie^.t" stands in few other texts behind a vowel.</summary>
internal static class Viqr
{
    private const int FewestWords = 3;

    private const double Syllabic = 0.9;

    public static bool EndsWord(char letter) => char.IsWhiteSpace(letter);

    /// <summary>A word has one tone: a second sign ("ho`a.") is punctuation.</summary>
    /// <returns>Whether the word has its tone now.</returns>
    public static bool Settle(ReadOnlySpan<char> raw, int at, bool toned, ref char letter, ref int taken)
    {
        VietnameseLetters.WithoutTone(letter, out int tone);
        if (tone == 0) return toned;
        if (!toned) return true;
        if (!LegacyAlphabet.Of(LegacyEncoding.Viqr).TryRead(raw[..(at + taken - 1)], at, out letter, out taken)) (letter, taken) = (raw[at], 1);
        return true;
    }

    /// <summary>A circumflex, horn or breve typed behind a vowel that can bear it.</summary>
    private static bool HasMark(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (word[i] switch { '^' => "aeoAEO", '+' => "uoUO", '(' => "aA", _ => "" } is { Length: > 0 } vowels && vowels.Contains(word[i - 1])) return true;
        }
        return false;
    }

    /// <summary>Whether the words with such marks are many, and nearly all syllables once decoded.</summary>
    public static bool IsLikely(string text)
    {
        if (!text.Contains('^')) return false;
        int words = 0, legal = 0;
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!HasMark(word)) continue;
            words++;
            SyllableCount count = SyllableCount.Of(LegacyDecoder.Decode(word, LegacyEncoding.Viqr));
            if (count.Legal == count.Marked) legal++;
        }
        return words >= FewestWords && legal >= words * Syllabic;
    }
}
