using System.Buffers;
using VnGovDocs.Source;

namespace VnGovDocs.Text;

/// <summary>Cuts text into words and joins printed text for display.</summary>
internal static class Words
{
    private const int OnStack = 256;

    /// <summary>The stretches between white space, as offsets into <paramref name="text"/>.</summary>
    public static List<TextSpan> Split(ReadOnlySpan<char> text)
    {
        var words = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && !char.IsWhiteSpace(text[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(TextSpan.FromBounds(start, i));
            start = -1;
        }
        return words;
    }

    /// <summary>The first position from <paramref name="position"/> on that holds no white space, at most <paramref name="limit"/>.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && char.IsWhiteSpace(text[position])) position++;
        return position;
    }

    /// <summary>What is printed in a span, white space folded to single spaces, none at the ends.</summary>
    public static string Fold(string text, TextSpan span) => Fold(text.AsSpan(span.Start, span.Length));

    /// <summary>What is printed in pieces between which something else stands.</summary>
    public static string Fold(string text, IEnumerable<TextSpan> pieces) => string.Join(' ', pieces.Select(piece => Fold(text, piece)));

    /// <summary>
    /// White space folded to single spaces, none at the ends. A line that ends in the middle of a symbol ("92/2017/NĐ-⏎CP") goes on without one.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (IsFolded(text)) return text.ToString();
        char[]? rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented ?? stackalloc char[OnStack];
        int length = 0;
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter)) folded[length++] = letter;
            else if (letter == '\n' && length > 1 && folded[length - 1] == '-' && char.IsLetterOrDigit(folded[length - 2])) continue;
            else if (length > 0 && folded[length - 1] != ' ') folded[length++] = ' ';
        }
        if (length > 0 && folded[length - 1] == ' ') length--;
        string result = folded[..length].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Whether a text is as <see cref="Fold(ReadOnlySpan{char})"/> would leave it, as nearly all are.</summary>
    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        bool space = true;
        foreach (char letter in text)
        {
            bool white = char.IsWhiteSpace(letter);
            if (white && (space || letter != ' ')) return false;
            space = white;
        }
        return !space || text.IsEmpty;
    }

    /// <summary>The span without white space, and without any of <paramref name="extra"/>, at either end.</summary>
    public static TextSpan Trim(string text, TextSpan span, string extra = "")
    {
        int start = span.Start, end = span.End;
        while (start < end && IsTrimmed(text[start], extra)) start++;
        while (end > start && IsTrimmed(text[end - 1], extra)) end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The span without white space or any of <paramref name="extra"/> at its end.</summary>
    public static TextSpan TrimEnd(string text, TextSpan span, string extra)
    {
        int end = span.End;
        while (end > span.Start && IsTrimmed(text[end - 1], extra)) end--;
        return TextSpan.FromBounds(span.Start, end);
    }

    private static bool IsTrimmed(char letter, string extra) => char.IsWhiteSpace(letter) || extra.Contains(letter, StringComparison.Ordinal);
}
