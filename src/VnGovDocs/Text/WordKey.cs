namespace VnGovDocs.Text;

/// <summary>One word to be found whatever its case and tone placement: its small letters without tones, and its tone apart.</summary>
internal readonly struct WordKey
{
    private readonly string _letters;

    private readonly int _tone;

    public WordKey(string word)
    {
        var letters = new char[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            letters[i] = VietnameseLetters.Small(word[i], out int tone);
            if (tone != 0) _tone = tone;
        }
        _letters = new string(letters);
        Hash = HashOf(word);
    }

    /// <summary>The first letter, small and without its tone.</summary>
    public char First => _letters[0];

    /// <summary>What <see cref="HashOf"/> gives for it.</summary>
    public int Hash { get; }

    /// <summary>Whether the word stands at a position, and no letter or digit behind it; gives the index behind.</summary>
    public bool StandsAt(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        if (text.Length - start < _letters.Length) return false;
        int found = 0;
        foreach (char letter in _letters)
        {
            if (VietnameseLetters.Small(text[end], out int tone) != letter) return false;
            if (tone != 0) found = tone;
            end++;
        }
        return found == _tone && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>A number that equal words have in common, and few others; the same on every machine.</summary>
    public static int HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        int tone = 0;
        foreach (char letter in word)
        {
            hash = unchecked((hash ^ VietnameseLetters.Small(letter, out int one)) * 16777619);
            if (one != 0) tone = one;
        }
        return unchecked((int)((hash ^ (uint)tone) * 16777619));
    }
}
