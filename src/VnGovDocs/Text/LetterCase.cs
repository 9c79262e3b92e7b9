namespace VnGovDocs.Text;

/// <summary>Questions about capitals, which mark headings, titles and offices in official documents.</summary>
internal static class LetterCase
{
    /// <summary>Whether at least nine of ten letters are capitals, and there are two of them.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        int upper = 0, lower = 0;
        foreach (char letter in text)
        {
            if (char.IsUpper(letter)) upper++;
            else if (char.IsLower(letter)) lower++;
        }
        return upper >= 2 && lower * 9 <= upper;
    }

    /// <summary>Whether the first letter is a capital.</summary>
    public static bool StartsUpper(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (char.IsLetter(letter)) return char.IsUpper(letter);
        }
        return false;
    }

    /// <summary>Whether the first letter is a small one.</summary>
    public static bool StartsLower(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (char.IsLetter(letter)) return char.IsLower(letter);
            if (char.IsDigit(letter)) return false;
        }
        return false;
    }

    /// <summary>Whether a word begins with a capital and goes on in small letters ("Nguyễn").</summary>
    public static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsUpper(word[0])) return false;
        foreach (char letter in word[1..])
        {
            if (char.IsUpper(letter)) return false;
        }
        return true;
    }
}
