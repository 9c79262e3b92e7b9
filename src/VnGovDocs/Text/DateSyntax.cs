using System.Globalization;
using VnGovDocs.Source;

namespace VnGovDocs.Text;

/// <summary>
/// A written date, blanks kept as such: "ngày 05 tháng 3 năm 2020", "ngày    tháng 4 năm 2026", "ngày 20/11/2025", "20-11-2025".
/// </summary>
/// <param name="Span">From "ngày", or the first digit, to the year.</param>
/// <param name="Day">Null when blank.</param>
/// <param name="Month">Null when blank.</param>
/// <param name="Year">Null when blank.</param>
internal readonly record struct DateSyntax(TextSpan Span, int? Day, int? Month, int? Year)
{
    private static readonly PhraseMatcher DayWord = new("ngày"), MonthWord = new("tháng"), YearWord = new("năm");

    /// <summary>Reads a date at a position; null when none stands there.</summary>
    public static DateSyntax? ReadAt(ReadOnlySpan<char> text, int start, int limit)
    {
        int position = start;
        if (DayWord.MatchesAt(text, start, out int behind)) position = behind;
        if (position != start && ReadLong(text, start, position, limit) is { } written) return written;
        return ReadShort(text, start, position, limit);
    }

    /// <summary>The first date at or behind a position.</summary>
    public static DateSyntax? Find(ReadOnlySpan<char> text, int from, int limit)
    {
        for (int i = from; i < limit; i++)
        {
            if (text[i] is not ('n' or 'N') && !char.IsAsciiDigit(text[i])) continue;
            if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '/' or '-')) continue;
            if (ReadAt(text, i, limit) is { } date) return date;
        }
        return null;
    }

    private static DateSyntax? ReadLong(ReadOnlySpan<char> text, int start, int position, int limit)
    {
        int? day = ReadValue(text, ref position, limit, 31);
        if (!ReadWord(text, MonthWord, ref position, limit)) return null;
        int? month = ReadValue(text, ref position, limit, 12);
        if (!ReadWord(text, YearWord, ref position, limit)) return null;
        int yearStart = SkipBlank(text, position, limit);
        int end = yearStart;
        while (end < limit && end - yearStart < 4 && char.IsAsciiDigit(text[end])) end++;
        int? year = end - yearStart == 4 ? Number(text[yearStart..end]) : null;
        // "20…" and a wholly blank year end where the word "năm" does.
        return new DateSyntax(TextSpan.FromBounds(start, year is null ? position : end), day, month, year);
    }

    private static DateSyntax? ReadShort(ReadOnlySpan<char> text, int start, int position, int limit)
    {
        position = Words.SkipSpaces(text, position, limit);
        int? day = ReadDigits(text, ref position, limit, 2);
        if (day is null or 0 or > 31 || !ReadSeparator(text, ref position, limit, out char separator)) return null;
        int? month = ReadDigits(text, ref position, limit, 2);
        if (month is null or 0 or > 12 || !ReadSeparator(text, ref position, limit, out char second) || second != separator) return null;
        int yearStart = position;
        int? year = ReadDigits(text, ref position, limit, 4);
        if (year is null || position - yearStart != 4) return null;
        return new DateSyntax(TextSpan.FromBounds(start, position), day, month, year);
    }

    private static bool ReadWord(ReadOnlySpan<char> text, PhraseMatcher word, ref int position, int limit)
    {
        position = SkipBlank(text, position, limit);
        // "tháng12" and "năm2025" are typed without a space now and then.
        if (position >= limit || !word.MatchesAt(text[..limit], position, out int end) && !GluedWord(text, position, limit, word, out end)) return false;
        position = end;
        return true;
    }

    private static bool GluedWord(ReadOnlySpan<char> text, int position, int limit, PhraseMatcher word, out int end)
    {
        end = position;
        while (end < limit && char.IsLetter(text[end])) end++;
        return end > position && end < limit && char.IsAsciiDigit(text[end]) && word.MatchesAt(text[position..end], 0, out _);
    }

    private static int? ReadValue(ReadOnlySpan<char> text, ref int position, int limit, int most)
    {
        int at = SkipBlank(text, position, limit);
        int? value = ReadDigits(text, ref at, limit, 2);
        if (value is null || value == 0 || value > most) return null;
        position = at;
        return value;
    }

    private static int? ReadDigits(ReadOnlySpan<char> text, ref int position, int limit, int most)
    {
        int start = position;
        while (position < limit && position - start < most && char.IsAsciiDigit(text[position])) position++;
        return position == start ? null : Number(text[start..position]);
    }

    private static bool ReadSeparator(ReadOnlySpan<char> text, ref int position, int limit, out char separator)
    {
        separator = position < limit ? text[position] : '\0';
        if (separator is not ('/' or '-' or '.')) return false;
        position++;
        return true;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int SkipBlank(ReadOnlySpan<char> text, int position, int limit)
    {
        while (position < limit && (char.IsWhiteSpace(text[position]) || text[position] is '.' or '…' or '_')) position++;
        return position;
    }
}
