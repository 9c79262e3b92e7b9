using VnGovDocs.Source;

namespace VnGovDocs.Text;

/// <summary>The mark of a note inside a text, "[2]": consolidated texts print one behind each number, title or word that was changed.</summary>
internal static class NoteMark
{
    private const int MostDigits = 3;

    /// <summary>Where a mark that begins at a position ends; the position itself when none stands there.</summary>
    public static int At(ReadOnlySpan<char> text, int start, int limit)
    {
        if (start >= limit || text[start] != '[') return start;
        int end = start + 1;
        while (end < limit && end - start <= MostDigits && char.IsAsciiDigit(text[end])) end++;
        return end > start + 1 && end < limit && text[end] == ']' ? end + 1 : start;
    }

    /// <summary>A text without the mark at its end, and without what separates the two.</summary>
    public static string TrimEnd(string text)
    {
        string trimmed = text.TrimEnd('.', ' ');
        int open = trimmed.LastIndexOf('[');
        return open > 0 && At(trimmed, open, trimmed.Length) == trimmed.Length ? trimmed[..open].TrimEnd() : text;
    }

    /// <summary>A span without the mark at its end; a full stop behind the mark goes with it.</summary>
    public static TextSpan TrimEnd(string text, TextSpan span) => new(span.Start, TrimEnd(text.Substring(span.Start, span.Length)).Length);
}
