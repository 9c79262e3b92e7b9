using VnGovDocs.Source;

namespace VnGovDocs.Text;

/// <summary>
/// The shape of a number and symbol, before anybody asks what its groups mean:
/// ordinal, then groups, each behind a slash or a hyphen. A blank ordinal has length 0.
/// </summary>
/// <param name="Span">From the ordinal, or the separator behind a blank one, to the last group.</param>
/// <param name="Ordinal">Digits with suffix; empty when blank.</param>
/// <param name="Groups">The groups with the separator before each.</param>
internal sealed record NumberSyntax(TextSpan Span, string Ordinal, IReadOnlyList<(char Separator, string Text)> Groups)
{
    private const int LongestGroup = 24, MostGroups = 14;

    /// <summary>Canonical: no spaces.</summary>
    public override string ToString() => Ordinal + string.Concat(Groups.Select(group => group.Separator + group.Text));

    /// <summary>Reads a number at a position, spaces around its separators and blanks for its ordinal allowed; null when none stands there.</summary>
    public static NumberSyntax? ReadAt(ReadOnlySpan<char> text, int start, int limit)
    {
        int position = start;
        string ordinal = ReadOrdinal(text, ref position, limit);
        if (ordinal.Length == 0) position = SkipBlank(text, start, limit);
        int first = ordinal.Length == 0 ? position : start, end = position;
        var groups = new List<(char, string)>();
        while (groups.Count < MostGroups && ReadGroup(text, ref position, limit, groups.Count == 0) is { } group)
        {
            groups.Add(group);
            end = position;
        }
        if (groups.Count == 0 || !groups.Exists(group => group.Item2.Any(char.IsLetter))) return null;
        return new NumberSyntax(TextSpan.FromBounds(first, end), ordinal, groups);
    }

    /// <summary>Digits, a sub-number ("66.7"), a letter suffix ("12a", "68bis").</summary>
    private static string ReadOrdinal(ReadOnlySpan<char> text, ref int position, int limit)
    {
        int start = position;
        while (position < limit && char.IsAsciiDigit(text[position])) position++;
        int digits = position - start;
        if (digits is 0 or > 7) return Reset(ref position, start);
        if (position + 1 < limit && text[position] == '.' && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            while (position < limit && char.IsAsciiDigit(text[position])) position++;
        }
        int suffix = position;
        while (suffix < limit && char.IsLetter(text[suffix])) suffix++;
        ReadOnlySpan<char> letters = text[position..suffix];
        if (letters.Length is 1 || letters is "bis" or "ter") position = suffix;
        // "05VBHN-VPQH": the slash was lost; the group follows at once.
        else if (letters.Length > 0 && letters is not "VBHN") return Reset(ref position, start);
        return text[start..position].ToString();
    }

    private static string Reset(ref int position, int start)
    {
        position = start;
        return "";
    }

    private static (char, string)? ReadGroup(ReadOnlySpan<char> text, ref int position, int limit, bool first)
    {
        // A number wraps behind a separator, never before one: a list may begin with a dash on the next line.
        int at = first ? Words.SkipSpaces(text, position, limit) : SkipBlanksOfLine(text, position, limit);
        char separator;
        if (at < limit && text[at] is '/' or '-' or '\\')
        {
            separator = text[at] == '\\' ? '/' : text[at];
            at = Words.SkipSpaces(text, at + 1, limit);
        }
        else if (first && at == position && at < limit && text[at..limit].StartsWith("VBHN")) separator = '/';
        else return null;
        int end = at;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '&' or '_' or '+' || IsInnerDot(text, end, limit))) end++;
        ReadOnlySpan<char> group = text[at..end];
        if (!IsSymbol(group)) return null;
        // A spaced hyphen before an ordinary word ("12/QĐ-UBND - Hà Nội") ends the number.
        position = end;
        return (separator, group.ToString());
    }

    private static bool IsInnerDot(ReadOnlySpan<char> text, int at, int limit) =>
        text[at] == '.' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1]) && at > 0 && char.IsLetterOrDigit(text[at - 1]);

    /// <summary>Capitals and digits, few small letters (TTr, QyĐ, KTr2); a capitalized word (Nội) is none.</summary>
    private static bool IsSymbol(ReadOnlySpan<char> group)
    {
        if (group.Length is 0 or > LongestGroup) return false;
        int upper = 0, lower = 0;
        foreach (char letter in group)
        {
            if (char.IsUpper(letter)) upper++;
            else if (char.IsLower(letter)) lower++;
        }
        if (upper == 0) return lower == 0;
        return lower == 0 || lower <= upper || lower == 1 || group is "Ttr" or "Ctr";
    }

    private static int SkipBlanksOfLine(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && text[position] is ' ' or '\t') position++;
        return position;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && (char.IsWhiteSpace(text[position]) || text[position] is '.' or '…' or '_' or '*')) position++;
        return position;
    }
}
