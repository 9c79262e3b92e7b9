using System.Globalization;

namespace VnGovDocs.Text;

/// <summary>Small whole numbers as officials write them: "10", "05", "02 (hai)", "mười lăm".</summary>
internal static class NumberWords
{
    private static readonly string[] Digits = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly PhraseMatcher[] Words = [.. Digits.Select(word => new PhraseMatcher(word))];

    private static readonly PhraseMatcher TensWord = new("mươi"), FiveWord = new("lăm"), OneWord = new("mốt"), FourWord = new("tư");

    /// <summary>The words that a number in words begins with.</summary>
    public static IEnumerable<PhraseMatcher> Beginnings => Words;

    /// <summary>The number at a position, and where it ends; null when none stands there.</summary>
    public static int? ReadAt(string text, int start, int limit, out int end)
    {
        end = start;
        while (end < limit && end - start < 5 && char.IsAsciiDigit(text[end])) end++;
        if (end == start) return ReadWords(text, start, limit, out end);
        int value = int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
        int open = Text.Words.SkipSpaces(text, end, limit);
        if (open < limit && text[open] == '(' && ReadWords(text, open + 1, limit, out int behind) == value && behind < limit && text[behind] == ')') end = behind + 1;
        return value;
    }

    private static int? ReadWords(string text, int start, int limit, out int end)
    {
        int? first = Digit(text, start, limit, out end);
        if (first is null) return null;
        int next = Text.Words.SkipSpaces(text, end, limit);
        if (first < 10)
        {
            if (!TensWord.MatchesAt(text, next, out int tens) || tens > limit) return first;
            end = tens;
            next = Text.Words.SkipSpaces(text, end, limit);
        }
        int value = first == 10 ? 10 : first.Value * 10;
        if (LastDigit(text, next, limit, out int behind) is not { } last) return value;
        end = behind;
        return value + last;
    }

    private static int? Digit(string text, int start, int limit, out int end)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            if (Words[i].MatchesAt(text, start, out end) && end <= limit) return i + 1;
        }
        end = start;
        return null;
    }

    private static int? LastDigit(string text, int start, int limit, out int end)
    {
        if (FiveWord.MatchesAt(text, start, out end) && end <= limit) return 5;
        if (OneWord.MatchesAt(text, start, out end) && end <= limit) return 1;
        if (FourWord.MatchesAt(text, start, out end) && end <= limit) return 4;
        return Digit(text, start, limit, out end) is { } digit and not (5 or 10) ? digit : null;
    }
}
