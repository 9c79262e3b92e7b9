using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>The words of which times are made.</summary>
internal static class TimeWords
{
    public static readonly PhraseMatcher Day = new("ngày"), Month = new("tháng"), Quarter = new("quý"), QuarterWithI = new("quí"), Year = new("năm"), Week = new("tuần"), Now = new("nay");
    public static readonly PhraseMatcher Beginning = new("đầu"), Middle = new("giữa"), End = new("cuối"), Period = new("giai đoạn"), Term = new("nhiệm kỳ"), FirstDays = new("mùng");
    public static readonly PhraseMatcher Before = new("trước"), AtLatest = new("chậm nhất"), LatestToo = new("muộn nhất"), NotBeyond = new("không quá"), Is = new("là"), Within = new("trong"), Into = new("vào"), Hour = new("lúc");
    public static readonly PhraseMatcher To = new("đến"), Whole = new("hết"), Until = new("cho đến"), From = new("từ"), FromNow = new("từ nay"), Done = new("xong"), Limit = new("hạn"), Final = new("chót");
    public static readonly PhraseMatcher And = new("và"), Counted = new("tính"), Since = new("kể từ"), CountedFrom = new("tính từ");

    /// <summary>All of them.</summary>
    public static IEnumerable<PhraseMatcher> All =>
    [
        Day, Month, Quarter, QuarterWithI, Year, Week, Now, Beginning, Middle, End, Period, Term, FirstDays, Before, AtLatest, LatestToo, NotBeyond, Is, Within, Into, Hour,
        To, Whole, Until, From, FromNow, Done, Limit, Final, And, Counted, Since, CountedFrom,
    ];

    /// <summary>Goes over a word when it stands next, spaces before it left out.</summary>
    public static bool Take(this PhraseMatcher word, string text, ref int at, int limit)
    {
        if (!word.MatchesAt(text, Words.SkipSpaces(text, at, limit), out int end) || end > limit) return false;
        at = end;
        return true;
    }

    /// <summary>Goes over a sign when it stands next.</summary>
    public static bool TakeSign(string text, char sign, ref int at, int limit)
    {
        int next = Words.SkipSpaces(text, at, limit);
        if (next >= limit || text[next] != sign) return false;
        at = next + 1;
        return true;
    }

    /// <summary>Digits next; null when there are none, or more than can be meant.</summary>
    public static int? TakeDigits(string text, ref int at, int limit, int most)
    {
        int start = Words.SkipSpaces(text, at, limit), end = start;
        while (end < limit && char.IsAsciiDigit(text[end])) end++;
        if (end == start || end - start > most) return null;
        at = end;
        return int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
    }
}
