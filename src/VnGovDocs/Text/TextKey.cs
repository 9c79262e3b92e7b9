using System.Text;

namespace VnGovDocs.Text;

/// <summary>
/// Comparison keys: lower case, one tone placement (hoà = hòa, uỷ = ủy), folded white space and quotes. Keys are compared, never shown.
/// </summary>
internal static class TextKey
{
    /// <summary>The key of a printed text. Tones move to the end of their word, so placement does not matter.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length + 4);
        int tone = 0;
        bool space = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                EndWord(key, ref tone);
                space = key.Length > 0;
                continue;
            }
            if (!char.IsLetterOrDigit(letter)) EndWord(key, ref tone);
            if (space) key.Append(' ');
            space = false;
            key.Append(char.ToLowerInvariant(VietnameseLetters.WithoutTone(Uniform(letter), out int one)));
            if (one != 0) tone = one;
        }
        EndWord(key, ref tone);
        return key.ToString();
    }

    /// <summary>Whether two texts have one key.</summary>
    public static bool Same(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Of(first) == Of(second);

    /// <summary>The key of a word of letters and digits, written without allocating; it is at most one sign longer than the word.</summary>
    /// <returns>The length of the key.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        int tone = 0;
        for (int i = 0; i < word.Length; i++)
        {
            key[i] = char.ToLowerInvariant(VietnameseLetters.WithoutTone(word[i], out int one));
            if (one != 0) tone = one;
        }
        if (tone == 0) return word.Length;
        key[word.Length] = (char)('0' + tone);
        return word.Length + 1;
    }

    /// <summary>Whether a word of letters and digits has this key.</summary>
    public static bool IsOfWord(ReadOnlySpan<char> key, ReadOnlySpan<char> word)
    {
        if (key.Length - word.Length is not (0 or 1)) return false;
        int tone = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(VietnameseLetters.WithoutTone(word[i], out int one)) != key[i]) return false;
            if (one != 0) tone = one;
        }
        return tone == 0 ? key.Length == word.Length : key.Length > word.Length && key[^1] == '0' + tone;
    }

    private static void EndWord(StringBuilder key, ref int tone)
    {
        if (tone != 0) key.Append((char)('0' + tone));
        tone = 0;
    }

    private static char Uniform(char letter) => letter switch
    {
        '“' or '”' or '«' or '»' or '„' => '"',
        '‘' or '’' => '\'',
        _ => letter,
    };
}
