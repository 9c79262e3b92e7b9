using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Reads limits that name a time: a day, a month, a quarter, with or without a word before it.</summary>
/// <param name="text">The text.</param>
/// <param name="issued">The document's date; null when it has none.</param>
internal sealed class DeadlineReader(string text, DateOnly? issued)
{
    private static readonly PhraseMatcher CompleteWord = new("hoàn thành");

    private static readonly PhraseMatcher[] Given = [new("được giao"), new("được phê duyệt"), new("được ban hành"), new("được bố trí"), new("phát sinh")];

    /// <summary>"không để phát sinh sau ngày 01/5/2026": from then on, and no limit.</summary>
    private static readonly PhraseMatcher[] Later = [new("sau")];

    /// <summary>The limit at a position; <paramref name="end"/> lies behind what was read, a limit or not.</summary>
    /// <param name="start">A word's first letter.</param>
    /// <param name="limit">Where the clause ends.</param>
    /// <param name="isNamed">Whether the words before announce a time ("Thời gian thực hiện:"), or nothing else is written there.</param>
    /// <param name="end">Behind what was read; the start when nothing was.</param>
    public DirectiveDeadline? ReadAt(int start, int limit, bool isNamed, out int end)
    {
        if (ReadSpan(start, limit, out end) is { } span) return span;
        if (end > start) return null;
        DeadlineMark mark = DeadlineMark.ReadAt(text, start, limit) ?? new DeadlineMark(DeadlineBound.None, start);
        int at = Words.SkipSpaces(text, mark.End, limit);
        if (TimeSyntax.ReadAt(text, at, limit) is not { IsDayAlone: false } time) return null;
        end = time.End;
        ResolvedTime days = ResolvedTime.Of(time, issued);
        if (Follows(Given, start) || mark.Bound == DeadlineBound.None && Follows(Later, start)) return null;
        if (mark.Bound == DeadlineBound.None && !isNamed && !StandsAlone(start, limit, time, days) || IsPast(time, days)) return null;
        return Bounded(mark.Bound, time, days, TextSpan.FromBounds(start, end));
    }

    /// <summary>Whether one of some words stands right before.</summary>
    private bool Follows(PhraseMatcher[] words, int start)
    {
        int from = Math.Max(0, start - 16);
        return Array.Exists(words, word => word.Find(text, from, start) is { } found && text.AsSpan(found.End, start - found.End).IsWhiteSpace());
    }

    /// <summary>What is over when a document is signed is no limit of it, unless no year is printed and the day is just past.</summary>
    private bool IsPast(WrittenTime time, ResolvedTime days) => time.Year is not null && issued is { } today && days.Last < today;

    private DirectiveDeadline Bounded(DeadlineBound bound, WrittenTime time, ResolvedTime days, TextSpan span)
    {
        var deadline = new DirectiveDeadline(Words.Fold(text, span), DeadlineKind.Absolute, span) { Time = time.Hour, Inferred = days.IsInferred };
        if (time.Unit == TimeUnit.Day) return deadline with { Date = days.Last, Inclusive = bound != DeadlineBound.Before };
        if (bound == DeadlineBound.Before) return deadline with { Date = days.First?.AddDays(-1), Inclusive = true };
        if (bound == DeadlineBound.Until) return deadline with { Date = days.Last, Inclusive = true };
        if (days.IsFuzzy) return deadline with { Kind = DeadlineKind.Fuzzy, From = days.First, Date = days.Last, Inclusive = days.Last is not null, Inferred = days.IsInferred && days.Last is not null };
        bool isEnd = time.Part == TimePart.End && time.Unit != TimeUnit.Months;
        return isEnd ? deadline with { Date = days.Last, Inclusive = true } : deadline with { Kind = DeadlineKind.Period, From = days.First, Date = days.Last, Inclusive = true };
    }

    /// <summary>"từ ngày … đến ngày …"; "từ năm 2021 đến nay" and "từ ngày …" alone are gone over.</summary>
    private DirectiveDeadline? ReadSpan(int start, int limit, out int end)
    {
        int at = end = start;
        if (TimeWords.FromNow.MatchesAt(text, start, out _)) return null;
        bool since = TimeWords.Since.Take(text, ref at, limit) || TimeWords.CountedFrom.Take(text, ref at, limit);
        if (!since && !TimeWords.From.Take(text, ref at, limit)) return ReadCounted(start, limit, out end);
        if (TimeSyntax.ReadAt(text, at, limit) is not { } first) return null;
        end = at = first.End;
        if (!TimeWords.To.Take(text, ref at, limit)) return null;
        if (TimeWords.Now.Take(text, ref at, limit))
        {
            end = at;
            return null;
        }
        TimeWords.Whole.Take(text, ref at, limit);
        if (TimeSyntax.ReadAt(text, at, limit) is not { IsDayAlone: false } last || last.Unit == TimeUnit.Year && last.Year is null) return null;
        end = last.End;
        ResolvedTime until = ResolvedTime.Of(last, issued);
        if (since || IsPast(last, until)) return null;
        var span = TextSpan.FromBounds(start, end);
        (DateOnly? from, bool inferred) = FirstDay(first, last, until);
        return new DirectiveDeadline(Words.Fold(text, span), DeadlineKind.Period, span) { From = from, Date = until.Last, Time = last.Hour, Inclusive = true, Inferred = until.IsInferred || inferred };
    }

    /// <summary>"tính đến ngày 31/3/2026" says up to when something is counted.</summary>
    private DirectiveDeadline? ReadCounted(int start, int limit, out int end)
    {
        int at = end = start;
        if (TimeWords.Counted.Take(text, ref at, limit) && TimeWords.To.Take(text, ref at, limit))
        {
            TimeWords.Whole.Take(text, ref at, limit);
            if (TimeSyntax.ReadAt(text, at, limit) is { } time) end = time.End;
        }
        return null;
    }

    /// <summary>The first day takes the month and the year of the last, or the year before when it would lie behind it.</summary>
    private static (DateOnly? Day, bool IsInferred) FirstDay(WrittenTime first, WrittenTime last, ResolvedTime until)
    {
        if (until.Last is not { } end) return (null, false);
        if (first.IsDayAlone) first = first with { Number = last.Number };
        if (first.Year is not null) return (ResolvedTime.Of(first, null).First, false);
        DateOnly? day = ResolvedTime.Of(first with { Year = end.Year }, null).First;
        return day > end ? (ResolvedTime.Of(first with { Year = end.Year - 1 }, null).First, true) : (day, false);
    }

    /// <summary>"hoàn thành vượt mức thu ngân sách năm 2020": the year at the end of what is to be completed is its limit.</summary>
    private bool IsCompleted(int start)
    {
        int from = start;
        while (from > 0 && text[from - 1] is not ('.' or ';' or ',' or '\n')) from--;
        return CompleteWord.Find(text, from, start) is not null;
    }

    /// <summary>Whether a time without a word before it is that of the duty: "…, quý II/2026", "cuối năm 2025", "Năm 2026, mỗi xã …", "… ngày 22/5/2026".</summary>
    private bool StandsAlone(int start, int limit, WrittenTime time, ResolvedTime days)
    {
        int before = start;
        while (before > 0 && char.IsWhiteSpace(text[before - 1])) before--;
        bool opens = before == 0 || text[before - 1] is '.' or ';' or '\n' || text[start] is 'N' or 'Q' or 'T';
        bool comma = before > 0 && text[before - 1] == ',';
        int behind = Words.SkipSpaces(text, time.End, limit);
        bool closes = behind >= limit || text[behind] is '.' or ';' or ',' or ')';
        return time.Unit switch
        {
            TimeUnit.Day => time.Year is not null && TimeWords.Day.MatchesAt(text, start, out _) && issued is { } today && days.Last > today && !DocumentDate.Follows(text, start),
            TimeUnit.Years or TimeUnit.Months => false,
            _ when time.Part is TimePart.Beginning or TimePart.End => true,
            TimeUnit.Year when time.Part == TimePart.Whole && time.Year is not null && closes && IsCompleted(start) => true,
            TimeUnit.Year when time.Part == TimePart.Whole => opens && time.Year is not null && behind < limit && text[behind] == ',' && char.IsUpper(text[start]),
            _ => time.Part == TimePart.Whole && comma && closes,
        };
    }
}
