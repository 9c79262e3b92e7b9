using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>How a time bounds a duty.</summary>
internal enum DeadlineBound
{
    /// <summary>Nothing stands before the time.</summary>
    None,

    /// <summary>trước: before it begins.</summary>
    Before,

    /// <summary>trong, vào: in it.</summary>
    In,

    /// <summary>chậm nhất, đến hết, hạn: its last day at the latest.</summary>
    Until,
}

/// <summary>The words before a time that make it a limit.</summary>
/// <param name="Bound">What they say.</param>
/// <param name="End">Index behind them.</param>
internal readonly record struct DeadlineMark(DeadlineBound Bound, int End)
{
    private static readonly PhraseMatcher After = new("sau");

    /// <summary>The mark at a position; null when none stands there.</summary>
    public static DeadlineMark? ReadAt(string text, int start, int limit)
    {
        int at = start;
        bool done = TimeWords.Done.Take(text, ref at, limit);
        if (TimeWords.Before.Take(text, ref at, limit)) return new DeadlineMark(DeadlineBound.Before, at);
        if (TimeWords.Within.Take(text, ref at, limit) || TimeWords.Into.Take(text, ref at, limit)) return new DeadlineMark(DeadlineBound.In, at);
        if (done) return null;
        return ReadLatest(text, start, limit) ?? ReadLimit(text, start, limit) ?? ReadUntil(text, start, limit);
    }

    /// <summary>"chậm nhất là", "muộn nhất đến hết", "không quá".</summary>
    private static DeadlineMark? ReadLatest(string text, int start, int limit)
    {
        int at = start;
        bool latest = TimeWords.AtLatest.Take(text, ref at, limit) || TimeWords.LatestToo.Take(text, ref at, limit);
        bool found = latest;
        if (latest) TimeWords.Is.Take(text, ref at, limit);
        found |= TimeWords.NotBeyond.Take(text, ref at, limit);
        if (!found) return null;
        if (TimeWords.To.Take(text, ref at, limit)) TimeWords.Whole.Take(text, ref at, limit);
        else if (!TimeWords.Within.Take(text, ref at, limit)) TimeWords.Into.Take(text, ref at, limit);
        return new DeadlineMark(DeadlineBound.Until, at);
    }

    /// <summary>"hạn cuối", "hạn chót là", "hạn đến hết".</summary>
    private static DeadlineMark? ReadLimit(string text, int start, int limit)
    {
        int at = start;
        if (!TimeWords.Limit.Take(text, ref at, limit)) return null;
        bool named = TimeWords.End.Take(text, ref at, limit) || TimeWords.Final.Take(text, ref at, limit);
        if (named) TimeWords.Is.Take(text, ref at, limit);
        else if (!TimeWords.To.Take(text, ref at, limit)) return null;
        TimeWords.Whole.Take(text, ref at, limit);
        return new DeadlineMark(DeadlineBound.Until, at);
    }

    /// <summary>"đến", "cho đến hết", "từ nay đến".</summary>
    private static DeadlineMark? ReadUntil(string text, int start, int limit)
    {
        int at = start;
        if (!TimeWords.Until.Take(text, ref at, limit))
        {
            TimeWords.FromNow.Take(text, ref at, limit);
            if (!TimeWords.To.Take(text, ref at, limit)) return null;
        }
        TimeWords.Whole.Take(text, ref at, limit);
        return new DeadlineMark(DeadlineBound.Until, at);
    }

    /// <summary>What "chậm nhất" and "không quá" may have before a count of days.</summary>
    public static int SkipAfter(string text, int at, int limit)
    {
        After.Take(text, ref at, limit);
        return at;
    }
}
