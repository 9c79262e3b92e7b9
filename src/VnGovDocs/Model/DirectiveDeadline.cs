using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>How a time limit is printed.</summary>
public enum DeadlineKind
{
    /// <summary>A day, or the end of a month, quarter or year ("trước ngày 15/11/2025", "cuối năm 2025").</summary>
    Absolute,

    /// <summary>A time counted from an event ("trong thời hạn 10 ngày kể từ ngày ký").</summary>
    Relative,

    /// <summary>A span of days ("trong quý II/2026", "giai đoạn 2021-2025").</summary>
    Period,

    /// <summary>Again and again ("định kỳ hằng quý").</summary>
    Recurring,

    /// <summary>A part of a month, quarter or year without sharp bounds ("giữa tháng 5").</summary>
    Fuzzy,

    /// <summary>No time, only haste ("khẩn trương").</summary>
    Urgent,
}

/// <summary>Until when a directive is to be carried out.</summary>
/// <param name="Text">As printed, with the word before it ("trước ngày 15/11/2025").</param>
/// <param name="Kind">How it is printed.</param>
/// <param name="Span">Where.</param>
/// <example><c>document.Directives.SelectMany(one =&gt; one.Deadlines).Min(deadline =&gt; deadline.Due)</c></example>
public sealed record DirectiveDeadline(string Text, DeadlineKind Kind, TextSpan Span)
{
    /// <summary>The last day; for "trước ngày X" it is X, and <see cref="Inclusive"/> is false. Null for relative, recurring and urgent ones.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first day of a span.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The hour on the last day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Whether the last day itself is still in time.</summary>
    public bool Inclusive { get; init; }

    /// <summary>A length of time in ISO 8601, in the unit printed: P10D, P2W, PT24H.</summary>
    public string? Duration { get; init; }

    /// <summary>Whether the days of <see cref="Duration"/> are working days.</summary>
    public bool WorkingDays { get; init; }

    /// <summary>From when a relative time is counted, as printed ("ngày ký"); null when nothing is said.</summary>
    public string? Anchor { get; init; }

    /// <summary>When it comes again, an RRULE of RFC 5545 without its name.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The last day of a relative time that runs from the document's own signing or issue; null for working days, which depend on holidays.</summary>
    public DateOnly? Counted { get; init; }

    /// <summary>Whether the year was not printed and is taken from the document's date.</summary>
    public bool Inferred { get; init; }

    /// <summary>The day by which a reminder is due: <see cref="Date"/>, else <see cref="Counted"/>.</summary>
    public DateOnly? Due => Date ?? Counted;
}
