using VnGovDocs.Recognition.Structure;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Reads written times: "17 giờ 00 ngày 20/11/2025", "cuối quý II/2020", "6 tháng đầu năm 2026", "giai đoạn 2021-2025".</summary>
internal static class TimeSyntax
{
    private static readonly PhraseMatcher HourWord = new("giờ"), MinuteWord = new("phút"), NthWord = new("thứ"), Sunday = new("Chủ nhật");

    /// <summary>The time at a position; null when none stands there.</summary>
    public static WrittenTime? ReadAt(string text, int start, int limit)
    {
        int at = Words.SkipSpaces(text, start, limit);
        if (at >= limit) return null;
        return ReadDay(text, at, limit) ?? ReadPart(text, at, limit) ?? ReadMonths(text, at, limit) ?? ReadMonth(text, at, limit) ?? ReadQuarter(text, at, limit)
            ?? ReadYear(text, at, limit) ?? ReadYears(text, at, limit);
    }

    /// <summary>"17 giờ 00", "17h00", "8:30", with "phút" and "lúc" where they stand.</summary>
    public static TimeOnly? ReadHour(string text, int start, int limit, out int end)
    {
        int at = end = start;
        TimeWords.Hour.Take(text, ref at, limit);
        if (TimeWords.TakeDigits(text, ref at, limit, 2) is not { } hour || hour > 24 || at >= limit) return null;
        int? minute = null;
        if (text[at] is 'h' or 'H' or 'g' or 'G' && (at + 1 >= limit || !char.IsLetter(text[at + 1]) || HourWord.MatchesAt(text, at, out _)) && !HourWord.MatchesAt(text, at, out _)) at++;
        else if (text[at] == ':') at++;
        else if (!HourWord.Take(text, ref at, limit)) return null;
        int digits = Words.SkipSpaces(text, at, limit);
        if (digits + 1 < limit && char.IsAsciiDigit(text[digits]) && char.IsAsciiDigit(text[digits + 1])) minute = TimeWords.TakeDigits(text, ref at, limit, 2);
        if (minute is not null) MinuteWord.Take(text, ref at, limit);
        if (minute > 59) return null;
        end = at;
        return hour == 24 ? new TimeOnly(23, 59) : new TimeOnly(hour, minute ?? 0);
    }

    /// <summary>A day, perhaps with the hour and the weekday before it.</summary>
    public static WrittenTime? ReadDay(string text, int start, int limit)
    {
        int at = start;
        TimeOnly? hour = ReadHour(text, start, limit, out int behind);
        if (hour is not null)
        {
            at = behind;
            TakeWeekday(text, ref at, limit);
        }
        bool named = TimeWords.Day.Take(text, ref at, limit);
        TimeWords.FirstDays.Take(text, ref at, limit);
        if (TimeWords.TakeDigits(text, ref at, limit, 2) is not { } day || day is 0 or > 31) return null;
        WrittenTime? found = ReadMonthOf(text, day, at, limit, named) ?? (named && hour is null ? new WrittenTime(TimeUnit.Day, at) { Day = day } : null);
        return found is { } time ? time with { Hour = hour } : null;
    }

    private static WrittenTime? ReadMonthOf(string text, int day, int at, int limit, bool named)
    {
        char sign = at < limit ? text[at] : '\0';
        int end = at;
        if (sign is '/' or '-' or '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))
        {
            end++;
            if (TimeWords.TakeDigits(text, ref end, limit, 2) is not { } month || month is 0 or > 12 || !named && sign != '/') return null;
            var time = new WrittenTime(TimeUnit.Day, end) { Day = day, Number = month };
            if (end >= limit || text[end] != sign) return time;
            if (ReadYearDigits(text, end + 1, limit) is { } year) return time with { Year = year, End = end + 5 };
            // "30/12/QĐ-UBND" is no day; a stop behind one is.
            return end + 1 < limit && char.IsLetterOrDigit(text[end + 1]) ? null : time;
        }
        if (!TimeWords.Month.Take(text, ref end, limit) || TimeWords.TakeDigits(text, ref end, limit, 2) is not { } number || number is 0 or > 12) return null;
        return WithYear(text, new WrittenTime(TimeUnit.Day, end) { Day = day, Number = number }, limit);
    }

    private static void TakeWeekday(string text, ref int at, int limit)
    {
        int next = at;
        TimeWords.TakeSign(text, ',', ref next, limit);
        if (!NthWord.Take(text, ref next, limit) && !Sunday.Take(text, ref next, limit)) return;
        while (next < limit && text[next] != ',' && !TimeWords.Day.MatchesAt(text, next, out _)) next++;
        if (next < limit && text[next] == ',') next++;
        if (next - at < 20) at = next;
    }

    /// <summary>"cuối quý II/2020", "đầu tháng 5", "giữa năm".</summary>
    private static WrittenTime? ReadPart(string text, int start, int limit)
    {
        int at = start;
        TimePart part = TimeWords.Beginning.Take(text, ref at, limit) ? TimePart.Beginning : TimeWords.Middle.Take(text, ref at, limit) ? TimePart.Middle : TimeWords.End.Take(text, ref at, limit) ? TimePart.End : TimePart.Whole;
        if (part == TimePart.Whole) return null;
        int next = Words.SkipSpaces(text, at, limit);
        WrittenTime? whole = ReadMonth(text, next, limit) ?? ReadQuarter(text, next, limit) ?? ReadYear(text, next, limit);
        if (whole is null && TimeWords.Year.Take(text, ref at, limit)) whole = new WrittenTime(TimeUnit.Year, at);
        return whole is { } time ? time with { Part = part } : null;
    }

    /// <summary>"6 tháng đầu năm 2026", "3 tháng cuối năm", "9 tháng năm 2026".</summary>
    private static WrittenTime? ReadMonths(string text, int start, int limit)
    {
        int at = start;
        if (TimeWords.TakeDigits(text, ref at, limit, 2) is not { } count || count is 0 or > 11 || !TimeWords.Month.Take(text, ref at, limit)) return null;
        TimePart part = TimeWords.End.Take(text, ref at, limit) ? TimePart.End : TimePart.Beginning;
        TimeWords.Beginning.Take(text, ref at, limit);
        int year = Words.SkipSpaces(text, at, limit);
        if (ReadYear(text, year, limit) is { } written) return written with { Unit = TimeUnit.Months, Number = count, Part = part };
        return TimeWords.Year.Take(text, ref at, limit) ? new WrittenTime(TimeUnit.Months, at) { Number = count, Part = part } : null;
    }

    private static WrittenTime? ReadMonth(string text, int start, int limit)
    {
        int at = start;
        if (!TimeWords.Month.Take(text, ref at, limit) || TimeWords.TakeDigits(text, ref at, limit, 2) is not { } month || month is 0 or > 12) return null;
        return WithYear(text, new WrittenTime(TimeUnit.Month, at) { Number = month }, limit);
    }

    private static WrittenTime? ReadQuarter(string text, int start, int limit)
    {
        int at = start;
        if (!TimeWords.Quarter.Take(text, ref at, limit) && !TimeWords.QuarterWithI.Take(text, ref at, limit)) return null;
        int digits = Words.SkipSpaces(text, at, limit), end = digits;
        while (end < limit && char.IsLetter(text[end])) end++;
        int quarter = end > digits ? Ordinals.Roman(text.AsSpan(digits, end - digits)) : TimeWords.TakeDigits(text, ref end, limit, 1) ?? 0;
        return quarter is >= 1 and <= 4 ? WithYear(text, new WrittenTime(TimeUnit.Quarter, end) { Number = quarter }, limit) : null;
    }

    private static WrittenTime? ReadYear(string text, int start, int limit)
    {
        int at = start;
        if (!TimeWords.Year.Take(text, ref at, limit)) return null;
        if (ReadYearDigits(text, Words.SkipSpaces(text, at, limit), limit) is { } year) return new WrittenTime(TimeUnit.Year, Words.SkipSpaces(text, at, limit) + 4) { Year = year };
        return TimeWords.Now.Take(text, ref at, limit) ? new WrittenTime(TimeUnit.Year, at) : null;
    }

    /// <summary>"giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025".</summary>
    private static WrittenTime? ReadYears(string text, int start, int limit)
    {
        int at = start;
        if (!TimeWords.Period.Take(text, ref at, limit) && !TimeWords.Term.Take(text, ref at, limit)) return null;
        at = Words.SkipSpaces(text, at, limit);
        if (ReadYearDigits(text, at, limit) is not { } first) return null;
        at = Words.SkipSpaces(text, at + 4, limit);
        if (at >= limit || text[at] is not ('-' or '–')) return null;
        at = Words.SkipSpaces(text, at + 1, limit);
        return ReadYearDigits(text, at, limit) is { } last && last >= first ? new WrittenTime(TimeUnit.Years, at + 4) { Year = first, LastYear = last } : null;
    }

    /// <summary>The year behind a month or quarter: "/2026", "-2026", "năm 2026".</summary>
    private static WrittenTime WithYear(string text, WrittenTime time, int limit)
    {
        int at = time.End;
        int sign = Words.SkipSpaces(text, at, limit);
        if (sign < limit && text[sign] is '/' or '-') at = Words.SkipSpaces(text, sign + 1, limit);
        else if (TimeWords.Year.Take(text, ref at, limit)) at = Words.SkipSpaces(text, at, limit);
        else return time;
        return ReadYearDigits(text, at, limit) is { } year ? time with { Year = year, End = at + 4 } : time;
    }

    private static int? ReadYearDigits(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && char.IsAsciiDigit(text[end])) end++;
        if (end - start != 4) return null;
        int year = int.Parse(text.AsSpan(start, 4), System.Globalization.CultureInfo.InvariantCulture);
        return year is >= 1900 and < 2200 ? year : null;
    }
}
