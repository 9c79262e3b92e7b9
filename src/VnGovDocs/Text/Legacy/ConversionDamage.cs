namespace VnGovDocs.Text.Legacy;

/// <summary>
/// Recognizes text that a converter took for VNI although it was Unicode: "công" became "cơng", "phòng" "phịng". What was meant cannot be told for
/// every word ("tồn" is one, and so is "toàn"), so nothing is repaired.
/// </summary>
internal static class ConversionDamage
{
    /// <summary>Words it takes; fewer may be misprints.</summary>
    private const int Fewest = 3;

    private static readonly (string Damaged, string Meant)[] Words = [.. TableFile.Rows("conversion-damage").Select(row => (row[0], row[1]))];

    /// <summary>How many words are damaged, when they are more than the same words unharmed; else 0.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int damaged = 0, meant = 0;
        foreach ((string word, string right) in Words)
        {
            int found = Occurrences(text, word);
            if (found == 0) continue;
            damaged += found;
            meant += Occurrences(text, right);
        }
        return damaged >= Fewest && damaged > meant ? damaged : 0;
    }

    private static int Occurrences(ReadOnlySpan<char> text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word); at >= 0;)
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]))) count++;
            int next = text[end..].IndexOf(word);
            at = next < 0 ? -1 : end + next;
        }
        return count;
    }
}
