using System.Buffers;

namespace VnGovDocs.Text;

/// <summary>
/// Comparison keys: lower case, one tone placement (hoà = hòa, uỷ = ủy), folded white space and quotes. Keys are compared, never shown.
/// </summary>
internal static class TextKey
{
    /// <summary>Twice a printed name; the buffer is cleared for every text, so it should not be much longer.</summary>
    private const int OnStack = 128;

    /// <summary>The key of a printed text. Tones move to the end of their word, so placement does not matter.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        char[]? rented = LongestOf(text) > OnStack ? ArrayPool<char>.Shared.Rent(LongestOf(text)) : null;
        Span<char> key = rented ?? stackalloc char[OnStack];
        string result = key[..Write(text, key)].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Whether a text has a key.</summary>
    public static bool Is(ReadOnlySpan<char> text, string key)
    {
        if (LongestOf(text) > OnStack) return Of(text) == key;
        Span<char> written = stackalloc char[OnStack];
        return written[..Write(text, written)].SequenceEqual(key);
    }

    /// <summary>Whether two texts have one key.</summary>
    public static bool Same(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Is(first, Of(second));

    /// <summary>Each word can add one sign to the text's own.</summary>
    private static int LongestOf(ReadOnlySpan<char> text) => text.Length * 2;

    private static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0, tone = 0;
        bool space = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                EndWord(key, ref length, ref tone);
                space = length > 0;
                continue;
            }
            if (!char.IsLetterOrDigit(letter)) EndWord(key, ref length, ref tone);
            if (space) key[length++] = ' ';
            space = false;
            key[length++] = VietnameseLetters.Small(Uniform(letter), out int one);
            if (one != 0) tone = one;
        }
        EndWord(key, ref length, ref tone);
        return length;
    }

    private static void EndWord(Span<char> key, ref int length, ref int tone)
    {
        if (tone != 0) key[length++] = (char)('0' + tone);
        tone = 0;
    }

    private static char Uniform(char letter) => letter switch
    {
        '“' or '”' or '«' or '»' or '„' => '"',
        '‘' or '’' => '\'',
        _ => letter,
    };
}
