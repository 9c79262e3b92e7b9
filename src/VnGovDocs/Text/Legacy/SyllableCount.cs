using System.Buffers;

namespace VnGovDocs.Text.Legacy;

/// <summary>How many words of a text hold a letter outside ASCII, and how many of those are Vietnamese syllables.</summary>
internal readonly record struct SyllableCount(int Marked, int Legal)
{
    /// <summary>Printed between words and not in them, although no ASCII.</summary>
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022«»");

    /// <summary>The share of syllables; 0 when there is nothing to count.</summary>
    public double Share => Marked == 0 ? 0 : (double)Legal / Marked;

    /// <summary>Counts the words of a text. A sign inside a word ("c¸c") makes it none.</summary>
    public static SyllableCount Of(ReadOnlySpan<char> text)
    {
        int marked = 0, legal = 0, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsInWord(text[i])) continue;
            ReadOnlySpan<char> word = text[start..i];
            if (word.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                marked++;
                if (Syllables.IsLegal(word)) legal++;
            }
            start = i + 1;
        }
        return new SyllableCount(marked, legal);
    }

    private static bool IsInWord(char letter) => letter < '\u0080' ? char.IsAsciiLetter(letter) : !Punctuation.Contains(letter);
}
