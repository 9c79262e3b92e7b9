namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>The days that a written time means.</summary>
/// <param name="First">First day; null when no year can be known, or the bounds are not sharp.</param>
/// <param name="Last">Last day.</param>
/// <param name="IsInferred">Whether the year is not printed.</param>
/// <param name="IsFuzzy">A part without sharp bounds.</param>
internal readonly record struct ResolvedTime(DateOnly? First, DateOnly? Last, bool IsInferred, bool IsFuzzy)
{
    /// <summary>A day without year lies at most so many months behind the document's date, else in the next year.</summary>
    private const int MostMonthsBack = 6;

    /// <param name="time">As it is written.</param>
    /// <param name="day">The document's date; null when it has none.</param>
    public static ResolvedTime Of(WrittenTime time, DateOnly? day)
    {
        if (Year(time, day) is not { } year) return new ResolvedTime(null, null, false, IsFuzzyPart(time));
        if (DaysOf(time, year) is not var (first, last)) return new ResolvedTime(null, null, false, IsFuzzyPart(time));
        if (time.Year is null && day is { } known && time.Unit is not (TimeUnit.Year or TimeUnit.Months) && last < known.AddMonths(-MostMonthsBack) && year < 2199) return Of(time with { Year = year + 1 }, day) with { IsInferred = true };
        bool inferred = time.Year is null;
        return time.Part switch
        {
            _ when time.Unit == TimeUnit.Months => new ResolvedTime(first, last, inferred, false),
            TimePart.Whole => new ResolvedTime(first, last, inferred, false),
            _ when time.Unit == TimeUnit.Month => TenDays(time.Part, first, last, inferred),
            TimePart.End => new ResolvedTime(last, last, inferred, false),
            _ => new ResolvedTime(null, null, false, true),
        };
    }

    private static int? Year(WrittenTime time, DateOnly? day) => time.Year ?? day?.Year;

    private static bool IsFuzzyPart(WrittenTime time) => time.Unit != TimeUnit.Months && time.Part is TimePart.Beginning or TimePart.Middle || time is { Unit: TimeUnit.Month, Part: TimePart.End };

    private static (DateOnly First, DateOnly Last)? DaysOf(WrittenTime time, int year)
    {
        switch (time.Unit)
        {
            case TimeUnit.Day:
                if (time.Number == 0 || time.Day > DateTime.DaysInMonth(year, time.Number)) return null;
                var day = new DateOnly(year, time.Number, time.Day);
                return (day, day);
            case TimeUnit.Month: return Months(year, time.Number, 1);
            case TimeUnit.Quarter: return Months(year, time.Number * 3 - 2, 3);
            case TimeUnit.Months: return Months(year, time.Part == TimePart.End ? 13 - time.Number : 1, time.Number);
            case TimeUnit.Years: return (new DateOnly(year, 1, 1), new DateOnly(time.LastYear!.Value, 12, 31));
            default: return Months(year, 1, 12);
        }
    }

    private static (DateOnly, DateOnly) Months(int year, int first, int count)
    {
        var start = new DateOnly(year, first, 1);
        return (start, start.AddMonths(count).AddDays(-1));
    }

    private static ResolvedTime TenDays(TimePart part, DateOnly first, DateOnly last, bool inferred) => part switch
    {
        TimePart.Beginning => new ResolvedTime(first, first.AddDays(9), inferred, true),
        TimePart.Middle => new ResolvedTime(first.AddDays(10), first.AddDays(19), inferred, true),
        _ => new ResolvedTime(first.AddDays(20), last, inferred, true),
    };
}
