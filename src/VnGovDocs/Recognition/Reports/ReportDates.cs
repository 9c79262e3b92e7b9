using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Reports;

/// <summary>When a page was posted, and when the document it reports was issued.</summary>
internal static class ReportDates
{
    private const int FarthestHour = 14;

    private static readonly PhraseMatcher DayWord = new("ngày"), MonthWord = new("tháng");

    private static readonly PhraseMatcher[] MonthNames =
        [new("một"), new("hai"), new("ba"), new("tư"), new("năm"), new("sáu"), new("bảy"), new("tám"), new("chín"), new("mười"), new("mười một"), new("mười hai")];

    /// <summary>The time printed nearest above the lead, or on its headline: "(20:01 01/04/2020)", "17/04/2026, 08:30", "24 Tháng Chín, 2026".</summary>
    public static (DateOnly Day, TimeOnly? Hour, TextSpan Span)? PostedAt(string text, IEnumerable<TextSpan> linesUpwards)
    {
        foreach (TextSpan line in linesUpwards)
        {
            if (DayIn(text, line) is not { } day) continue;
            (TimeOnly Hour, TextSpan Span)? hour = HourBeside(text, line, day.Span);
            TextSpan span = hour is { } found ? TextSpan.Cover(day.Span, found.Span) : day.Span;
            if (span.Start > line.Start && text[span.Start - 1] == '(') span = TextSpan.FromBounds(span.Start - 1, span.End);
            return (day.Day, hour?.Hour, span);
        }
        return null;
    }

    /// <summary>"Ngày 27/3" before the issuer, or a date behind the number; a missing year is the posting's, or the one before when the day would lie ahead.</summary>
    public static IssueInfo? Issued(string text, ReportLead lead, DateOnly? posted) =>
        At(text, DayWord.Find(text, lead.Line.Start, lead.Issuer.Start)?.Start, lead.Issuer.Start, posted) ?? Behind(text, lead, posted);

    private static IssueInfo? Behind(string text, ReportLead lead, DateOnly? posted)
    {
        int at = Words.SkipSpaces(text, lead.Number.Span.End, lead.Line.End);
        if (at < lead.Line.End && text[at] is ',' or '(') at = Words.SkipSpaces(text, at + 1, lead.Line.End);
        return DayWord.MatchesAt(text, at, out _) ? At(text, at, lead.Line.End, posted) : null;
    }

    private static IssueInfo? At(string text, int? start, int limit, DateOnly? posted)
    {
        if (start is not int from) return null;
        if (DateSyntax.ReadAt(text, from, limit) is { Year: int printed } date) return new IssueInfo(null, PartialDate.Create(printed, date.Month, date.Day), Inferred: false, date.Span);
        DayWord.MatchesAt(text, from, out int at);
        if (Digits(text, ref at, limit) is not { } day || at >= limit || text[at] is not ('/' or '-') || posted is not { } today) return null;
        at++;
        if (Digits(text, ref at, limit) is not { } month) return null;
        int year = (month, day).CompareTo((today.Month, today.Day)) > 0 ? today.Year - 1 : today.Year;
        return PartialDate.Create(year, month, day) is { } inferred ? new IssueInfo(null, inferred, Inferred: true, TextSpan.FromBounds(from, at)) : null;
    }

    private static (DateOnly Day, TextSpan Span)? DayIn(string text, TextSpan line)
    {
        if (DateSyntax.Find(text, line.Start, line.End) is { Day: int day, Month: int month, Year: int year } date && PartialDate.Create(year, month, day) is { } found) return (found.ToDateOnly()!.Value, date.Span);
        return MonthWord.Find(text, line.Start, line.End) is { } word ? NamedMonth(text, line, word) : null;
    }

    /// <summary>"24 Tháng Chín, 2026".</summary>
    private static (DateOnly, TextSpan)? NamedMonth(string text, TextSpan line, TextSpan word)
    {
        int start = word.Start;
        while (start > line.Start && char.IsWhiteSpace(text[start - 1])) start--;
        int first = start;
        while (first > line.Start && char.IsAsciiDigit(text[first - 1])) first--;
        int at = first;
        if (Digits(text, ref at, start) is not { } day) return null;
        int name = Words.SkipSpaces(text, word.End, line.End);
        int month = Array.FindLastIndex(MonthNames, one => one.MatchesAt(text, name, out _)) + 1;
        if (month == 0) return null;
        int year = name;
        while (year < line.End && !char.IsAsciiDigit(text[year])) year++;
        int end = year;
        while (end < line.End && char.IsAsciiDigit(text[end])) end++;
        return end - year == 4 && PartialDate.Create(int.Parse(text.AsSpan(year, 4), CultureInfo.InvariantCulture), month, day) is { } date ? (date.ToDateOnly()!.Value, TextSpan.FromBounds(first, end)) : null;
    }

    /// <summary>"08:30" or "06h15" on the line, near the day.</summary>
    private static (TimeOnly Hour, TextSpan Span)? HourBeside(string text, TextSpan line, TextSpan day)
    {
        for (int i = Math.Max(line.Start, day.Start - FarthestHour); i < Math.Min(line.End, day.End + FarthestHour); i++)
        {
            if (!char.IsAsciiDigit(text[i]) || i >= day.Start && i < day.End || i > line.Start && char.IsAsciiDigit(text[i - 1])) continue;
            int at = i;
            if (Digits(text, ref at, line.End) is not { } hour || hour > 23 || at + 2 >= text.Length || text[at] is not (':' or 'h')) continue;
            at++;
            if (Digits(text, ref at, line.End) is { } minute and < 60) return (new TimeOnly(hour, minute), TextSpan.FromBounds(i, at));
        }
        return null;
    }

    private static int? Digits(string text, ref int at, int limit)
    {
        int start = Words.SkipSpaces(text, at, limit), end = start;
        while (end < limit && end - start < 3 && char.IsAsciiDigit(text[end])) end++;
        if (end == start || end - start > 2) return null;
        at = end;
        return int.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture);
    }
}
