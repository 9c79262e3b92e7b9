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
            key.Append(VietnameseLetters.Small(Uniform(letter), out int one));
            if (one != 0) tone = one;
        }
        EndWord(key, ref tone);
        return key.ToString();
    }

    /// <summary>Whether two texts have one key.</summary>
    public static bool Same(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Of(first) == Of(second);

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
