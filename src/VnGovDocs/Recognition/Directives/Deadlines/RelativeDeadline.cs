using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Reads limits that are counted from an event: "trong thời hạn 10 ngày làm việc kể từ ngày ký", "ngay sau khi …".</summary>
/// <param name="text">The text.</param>
/// <param name="issued">The document's date; null when it has none.</param>
internal sealed class RelativeDeadline(string text, DateOnly? issued)
{
    private static readonly PhraseMatcher[] Terms = [new("trong thời hạn"), new("trong vòng"), new("trong thời gian"), new("trong"), new("chậm nhất sau"), new("chậm nhất là"), new("chậm nhất"), new("muộn nhất sau"), new("không quá"), new("sau")];
    private static readonly (PhraseMatcher Word, string Unit)[] Units = [(new("ngày"), "D"), (new("tuần"), "W"), (new("tháng"), "M"), (new("năm"), "Y"), (new("giờ"), "H"), (new("phút"), "m")];
    private static readonly PhraseMatcher WorkWord = new("làm việc"), PastWord = new("qua"), AgeWord = new("tuổi"), BeginWord = new("đầu"), EndWord = new("cuối"), PerWord = new("một lần"), NowWord = new("nay"), NextWord = new("tới");

    /// <summary>Words that a count runs from; they are no part of what it runs from.</summary>
    private static readonly PhraseMatcher[] Counters = [new("kể từ"), new("tính từ"), new("từ")];

    private static readonly PhraseMatcher AfterWord = new("sau khi"), BeforeDay = new("trước ngày");

    /// <summary>Events that are a time of their own; the words stay with them.</summary>
    private static readonly PhraseMatcher[] Events = [new("ngay sau khi"), AfterWord, new("ngay khi"), new("cho đến khi"), new("đến khi"), new("trước khi"), BeforeDay];

    /// <summary>"trước đại hội": what happens once, on a day that the reader knows.</summary>
    private static readonly PhraseMatcher[] Occasions =
        [new("đại hội"), new("kỳ họp"), new("hội nghị"), new("khai mạc"), new("khai giảng"), new("bầu cử"), new("cuộc bầu cử"), new("năm học mới"), new("Tết"), new("mùa mưa"), new("mùa bão"), new("mùa lũ"), new("mùa khô"), new("phiên họp")];

    private static readonly PhraseMatcher Before = new("trước");

    /// <summary>"sau khi" is a time at the head of a clause, or before what ends a matter; elsewhere it tells which things are meant.</summary>
    private static readonly PhraseMatcher[] Endings = [new("được"), new("có"), new("nhận"), new("hoàn thành"), new("kết thúc"), new("bế mạc"), new("hoàn tất")];

    private static readonly PhraseMatcher[] OwnDays = [new("ngày ký ban hành"), new("ngày ban hành"), new("ngày ký"), new("ngày")];
    private static readonly PhraseMatcher ThisWord = new("này"), IssuedWord = new("được ban hành"), SignedWord = new("được ký"), SignedAndIssued = new("được ký ban hành");

    /// <summary>What begins such a limit.</summary>
    public static IEnumerable<PhraseMatcher> Beginnings => [.. Terms, .. Events, Before];

    /// <summary>The limit at a position; null when none stands there.</summary>
    public DirectiveDeadline? ReadAt(int start, int from, int limit) => ReadTerm(start, limit) ?? ReadEvent(start, from, limit) ?? ReadOccasion(start, limit);

    private DirectiveDeadline? ReadTerm(int start, int limit)
    {
        if (!PhraseMatcher.AnyAt(Terms, text, start, out int at)) return null;
        at = Words.SkipSpaces(text, at, limit);
        if (NumberWords.ReadAt(text, at, limit, out int behind) is not { } count || count == 0) return null;
        at = Words.SkipSpaces(text, behind, limit);
        (PhraseMatcher Word, string Unit) unit = Array.Find(Units, one => one.Word.MatchesAt(text, at, out _));
        if (unit.Word is null) return null;
        unit.Word.MatchesAt(text, at, out int end);
        bool working = WorkWord.Take(text, ref end, limit);
        int next = Words.SkipSpaces(text, end, limit);
        if (PastWord.MatchesAt(text, next, out _) || AgeWord.MatchesAt(text, next, out _) || BeginWord.MatchesAt(text, next, out _) || EndWord.MatchesAt(text, next, out _) || PerWord.MatchesAt(text, next, out _) || NextWord.MatchesAt(text, next, out _)) return null;
        if (next < limit && char.IsAsciiDigit(text[next])) return null;
        TextSpan? anchor = AnchorAt(next, limit);
        var span = TextSpan.FromBounds(start, anchor?.End ?? end);
        string? words = anchor is { } run ? Words.Fold(text, run) : null;
        return new DirectiveDeadline(Words.Fold(text, span), DeadlineKind.Relative, span)
        {
            Duration = Iso(count, unit.Unit), WorkingDays = working, Anchor = words, Counted = working || words is null || !IsOwnIssue(anchor!.Value) ? null : Counted(count, unit.Unit),
        };
    }

    private static string Iso(int count, string unit) => unit switch
    {
        "H" => string.Create(CultureInfo.InvariantCulture, $"PT{count}H"),
        "m" => string.Create(CultureInfo.InvariantCulture, $"PT{count}M"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{count}{unit}"),
    };

    private DateOnly? Counted(int count, string unit) => (issued, unit) switch
    {
        (null, _) => null,
        ({ } day, "D") => day.AddDays(count),
        ({ } day, "W") => day.AddDays(7 * count),
        ({ } day, "M") => day.AddMonths(count),
        ({ } day, "Y") when count < 100 => day.AddYears(count),
        _ => null,
    };

    private TextSpan? AnchorAt(int at, int limit)
    {
        foreach (PhraseMatcher counter in Counters)
        {
            if (counter.MatchesAt(text, at, out int behind) && behind < limit) return Rest(Words.SkipSpaces(text, behind, limit), limit);
        }
        return PhraseMatcher.AnyAt(Events, text, at, out _) ? Rest(at, limit) : null;
    }

    private DirectiveDeadline? ReadEvent(int start, int from, int limit)
    {
        if (Array.Find(Events, one => one.MatchesAt(text, start, out _)) is not { } found || !found.MatchesAt(text, start, out int behind)) return null;
        int at = Words.SkipSpaces(text, behind, limit);
        if (at >= limit || !char.IsLetter(text[at]) || found == BeforeDay && NowWord.MatchesAt(text, at, out _)) return null;
        if (found == AfterWord && start != from && !PhraseMatcher.AnyAt(Endings, text, at, out _)) return null;
        return Anchored(start, limit);
    }

    private DirectiveDeadline? ReadOccasion(int start, int limit)
    {
        if (!Before.MatchesAt(text, start, out int behind)) return null;
        int at = Words.SkipSpaces(text, behind, limit);
        if (!Array.Exists(Occasions, one => one.MatchesAt(text, at, out int end) && end <= limit)) return null;
        return Anchored(start, limit);
    }

    /// <summary>A time that is told by its event alone.</summary>
    private DirectiveDeadline? Anchored(int start, int limit)
    {
        if (Rest(start, limit) is not { } span) return null;
        string words = Words.Fold(text, span);
        return new DirectiveDeadline(words, DeadlineKind.Relative, span) { Anchor = words };
    }

    /// <summary>Up to the next comma, semicolon or stop.</summary>
    private TextSpan? Rest(int start, int limit)
    {
        int end = start;
        while (end < limit && text[end] is not (',' or ';' or ')' or '(') && !(text[end] == '.' && (end + 1 >= limit || char.IsWhiteSpace(text[end + 1])))) end++;
        TextSpan span = Words.Trim(text, TextSpan.FromBounds(start, end));
        return span.Length == 0 ? null : span;
    }

    /// <summary>"ngày ký", "ngày ký ban hành Chỉ thị này", "ngày Kế hoạch này được ban hành": the document's own date, and no other document's.</summary>
    private bool IsOwnIssue(TextSpan anchor)
    {
        foreach (PhraseMatcher day in OwnDays)
        {
            if (!day.MatchesAt(text, anchor.Start, out int at)) continue;
            bool issued = day != OwnDays[^1];
            if (issued && at == anchor.End) return true;
            int next = Words.SkipSpaces(text, at, anchor.End);
            if (TypeWord.At(text, next) is not { } type) return false;
            at = type.End;
            if (!ThisWord.Take(text, ref at, anchor.End)) return false;
            bool said = SignedAndIssued.Take(text, ref at, anchor.End) || IssuedWord.Take(text, ref at, anchor.End) || SignedWord.Take(text, ref at, anchor.End);
            return at == anchor.End && (issued || said);
        }
        return false;
    }
}
