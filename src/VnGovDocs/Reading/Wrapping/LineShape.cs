using System.Buffers;

namespace VnGovDocs.Reading.Wrapping;

/// <summary>What a line looks like at its ends, as far as the joining of lines asks.</summary>
internal static class LineShape
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-_*=–—. ");

    private const int LeastGap = 3, LeastCapitals = 4;

    /// <summary>Whether the line ends as sentences and list items end.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd().TrimEnd("\"”’»)]*_");
        return line.IsEmpty || line[^1] is '.' or ';' or ':' or '!' or '?' or '…';
    }

    /// <summary>Whether all letters are capitals, and there are some.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> line)
    {
        int capitals = 0;
        foreach (char letter in line)
        {
            if (char.IsLower(letter)) return false;
            if (char.IsUpper(letter)) capitals++;
        }
        return capitals >= LeastCapitals || (capitals > 0 && line.Length <= LeastCapitals);
    }

    /// <summary>Whether a line is set in columns: a tab or several spaces between words.</summary>
    public static bool HasColumns(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        int blanks = 0;
        foreach (char letter in line)
        {
            if (letter == '\t') return true;
            blanks = char.IsWhiteSpace(letter) ? blanks + 1 : 0;
            if (blanks >= LeastGap) return true;
        }
        return false;
    }

    /// <summary>Whether a line is a rule: hyphens, underscores, asterisks only.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(RuleSigns) < 0;

    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(' ');
        return end < 0 ? line : line[..end];
    }

    public static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..];
}
