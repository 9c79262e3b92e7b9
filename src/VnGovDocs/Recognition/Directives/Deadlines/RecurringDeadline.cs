using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Reads limits that come again: "định kỳ hằng quý", "trước ngày 20 hằng tháng", "thứ Sáu hằng tuần", "6 tháng một lần".</summary>
internal sealed class RecurringDeadline(string text)
{
    private static readonly PhraseMatcher Regularly = new("định kỳ"), OfWord = new("của"), NthWord = new("thứ"), Sunday = new("Chủ nhật"), LastDay = new("ngày cuối cùng"), LastOfQuarter = new("tháng cuối quý"), FirstOfQuarter = new("tháng đầu quý");
    private static readonly PhraseMatcher[] Every = [new("hằng"), new("hàng"), new("mỗi")];
    private static readonly PhraseMatcher[] Times = [new("một lần"), new("lần")];
    private static readonly (PhraseMatcher Word, string Rule, int Interval)[] Units =
    [
        (new("ngày"), "DAILY", 1), (new("tuần"), "WEEKLY", 1), (new("tháng"), "MONTHLY", 1), (new("quý"), "MONTHLY", 3), (new("quí"), "MONTHLY", 3), (new("năm"), "YEARLY", 1), (new("giờ"), "HOURLY", 1),
    ];

    private static readonly (PhraseMatcher Word, string Day)[] Weekdays =
        [(new("hai"), "MO"), (new("ba"), "TU"), (new("tư"), "WE"), (new("năm"), "TH"), (new("sáu"), "FR"), (new("bảy"), "SA"), (new("2"), "MO"), (new("3"), "TU"), (new("4"), "WE"), (new("5"), "TH"), (new("6"), "FR"), (new("7"), "SA")];

    /// <summary>What is paid or planned by the month or year is no duty that comes again.</summary>
    private static readonly PhraseMatcher[] Things = [new("trợ cấp"), new("phụ cấp"), new("lương"), new("kế hoạch"), new("chi phí"), new("học phí"), new("sinh hoạt phí")];

    private const int NearThing = 40;

    /// <summary>What begins such a limit, beside numbers and the words of time.</summary>
    public static IEnumerable<PhraseMatcher> Beginnings => [Regularly, NthWord, Sunday, .. Every];

    /// <summary>The limit at a position; null when none stands there.</summary>
    public DirectiveDeadline? ReadAt(int start, int from, int limit)
    {
        int at = start;
        bool regularly = Regularly.Take(text, ref at, limit);
        if (ReadWhen(at, limit) is { } when) return Deadline(start, when.End, when.Rule, when.Hour);
        if (ReadEvery(at, limit, regularly) is not { } every || !regularly && IsOfThing(start, from, every.End, limit)) return null;
        int next = every.End;
        // "Định kỳ hằng tháng, trước ngày 25": the day belongs to the month.
        if (every.Rule == "FREQ=MONTHLY" && TimeWords.TakeSign(text, ',', ref next, limit) && DayOfMonth(next, limit) is { } day) return Deadline(start, day.End, $"{every.Rule};BYMONTHDAY={day.Number}", null);
        return Deadline(start, every.End, every.Rule, null);
    }

    private DirectiveDeadline Deadline(int start, int end, string rule, TimeOnly? hour)
    {
        var span = TextSpan.FromBounds(start, end);
        return new DirectiveDeadline(Words.Fold(text, span), DeadlineKind.Recurring, span) { Recurrence = rule, Time = hour };
    }

    private (int Number, int End)? DayOfMonth(int start, int limit)
    {
        if (DeadlineMark.ReadAt(text, Words.SkipSpaces(text, start, limit), limit) is not { } mark) return null;
        return TimeSyntax.ReadDay(text, Words.SkipSpaces(text, mark.End, limit), limit) is { IsDayAlone: true } day ? (day.Day, day.End) : null;
    }

    private bool IsOfThing(int start, int from, int end, int limit)
    {
        if (OfWord.MatchesAt(text, Words.SkipSpaces(text, end, limit), out _)) return true;
        return Array.Exists(Things, thing => thing.Find(text, Math.Max(from, start - NearThing), start) is not null);
    }

    /// <summary>"hằng tháng", "hằng 6 tháng", "6 tháng một lần", "mỗi quý một lần", "6 tháng" behind "định kỳ".</summary>
    private (string Rule, int End)? ReadEvery(int start, int limit, bool regularly)
    {
        int at = start;
        bool each = Array.Exists(Every[..2], word => word.Take(text, ref at, limit)), every = !each && Every[2].Take(text, ref at, limit);
        // "năm" is a year before it is five.
        int bare = at, count = 1;
        bool counted = (!each && !every || UnitAt(ref bare, limit) is null) && NumberWords.ReadAt(text, Words.SkipSpaces(text, at, limit), limit, out at) is { } number && (count = number) > 0;
        if (!each && !every && !counted || UnitAt(ref at, limit) is not { } unit) return null;
        int end = at;
        bool times = TakeTimes(ref end, limit);
        if (every && !times || counted && !times && !regularly && !each) return null;
        int interval = count * unit.Interval;
        if (interval == 0 || interval > 1000) return null;
        string rule = interval == 1 ? $"FREQ={unit.Rule}" : string.Create(CultureInfo.InvariantCulture, $"FREQ={unit.Rule};INTERVAL={interval}");
        return (rule, times ? end : at);
    }

    private (string Rule, int Interval)? UnitAt(ref int at, int limit)
    {
        foreach ((PhraseMatcher word, string rule, int interval) in Units)
        {
            if (word.Take(text, ref at, limit)) return (rule, interval);
        }
        return null;
    }

    /// <summary>"một lần", "01 lần", "/lần".</summary>
    private bool TakeTimes(ref int at, int limit)
    {
        int next = at;
        if (TimeWords.TakeSign(text, '/', ref next, limit) || NumberWords.ReadAt(text, Words.SkipSpaces(text, next, limit), limit, out int behind) == 1 && (next = behind) > 0)
        {
            if (!Times[1].Take(text, ref next, limit)) return false;
            at = next;
            return true;
        }
        return false;
    }

    /// <summary>A day, weekday, month or quarter before "hằng tháng", "hằng tuần", "hằng năm", "tháng cuối quý".</summary>
    private (string Rule, int End, TimeOnly? Hour)? ReadWhen(int start, int limit)
    {
        int at = DeadlineMark.ReadAt(text, start, limit)?.End ?? start;
        TimeOnly? hour = TimeSyntax.ReadHour(text, at, limit, out int behind);
        if (hour is not null) at = behind;
        var items = new List<WrittenTime>();
        var weekdays = new List<string>();
        if (LastDay.Take(text, ref at, limit)) items.Add(new WrittenTime(TimeUnit.Day, at) { Day = -1 });
        else ReadItems(ref at, limit, items, weekdays);
        if (items.Count == 0 && weekdays.Count == 0 && hour is null) return null;
        OfWord.Take(text, ref at, limit);
        if (RuleOf(items, weekdays, ref at, limit) is { } rule) return (rule, at, hour);
        return null;
    }

    private void ReadItems(ref int at, int limit, List<WrittenTime> items, List<string> weekdays)
    {
        for (int next = at; items.Count + weekdays.Count < 12;)
        {
            if (WeekdayAt(ref next, limit) is { } weekday) weekdays.Add(weekday);
            else if (TimeSyntax.ReadAt(text, next, limit) is { Part: TimePart.Whole, Year: null, Hour: null, Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Quarter } time)
            {
                items.Add(time);
                next = time.End;
            }
            else return;
            at = next;
            if (!TimeWords.And.Take(text, ref next, limit) && !TimeWords.TakeSign(text, ',', ref next, limit)) return;
        }
    }

    private string? WeekdayAt(ref int at, int limit)
    {
        int next = at;
        if (Sunday.Take(text, ref next, limit))
        {
            at = next;
            return "SU";
        }
        if (!NthWord.Take(text, ref next, limit)) return null;
        foreach ((PhraseMatcher word, string day) in Weekdays)
        {
            if (!word.Take(text, ref next, limit)) continue;
            at = next;
            return day;
        }
        return null;
    }

    private string? RuleOf(List<WrittenTime> items, List<string> weekdays, ref int at, int limit)
    {
        if (LastOfQuarter.Take(text, ref at, limit)) return OfQuarter(items, "3,6,9,12");
        if (FirstOfQuarter.Take(text, ref at, limit)) return OfQuarter(items, "1,4,7,10");
        int next = at;
        if (!Array.Exists(Every, word => word.Take(text, ref next, limit)) || UnitAt(ref next, limit) is not { } unit) return null;
        at = next;
        return unit switch
        {
            ("WEEKLY", _) when weekdays.Count > 0 => $"FREQ=WEEKLY;BYDAY={string.Join(',', weekdays)}",
            ("MONTHLY", 1) when items.Count > 0 && items.TrueForAll(item => item.IsDayAlone) => $"FREQ=MONTHLY;BYMONTHDAY={Days(items)}",
            ("YEARLY", _) when items.Count > 0 => Yearly(items),
            ("DAILY", _) when items.Count == 0 && weekdays.Count == 0 => "FREQ=DAILY",
            _ => null,
        };
    }

    private static string? OfQuarter(List<WrittenTime> items, string months) =>
        items.Count > 0 && items.TrueForAll(item => item.IsDayAlone) ? $"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={Days(items)}" : null;

    private static string? Yearly(List<WrittenTime> items)
    {
        IEnumerable<int> months = items[0].Unit == TimeUnit.Quarter ? items.SelectMany(item => Enumerable.Range(item.Number * 3 - 2, 3)) : items.Select(item => item.Number);
        string rule = $"FREQ=YEARLY;BYMONTH={string.Join(',', months)}";
        if (items[0].Unit != TimeUnit.Day) return rule;
        return items.Exists(item => item.IsDayAlone) ? null : $"{rule};BYMONTHDAY={Days(items)}";
    }

    private static string Days(List<WrittenTime> items) => string.Join(',', items.Select(item => item.Day).Distinct());
}
