using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>Kinds of provisions from the outside in.</summary>
internal enum ProvisionLevel
{
    Annex,
    Part,
    Chapter,
    Section,
    Subsection,
    Article,
    Clause,
    Point,
}

/// <summary>One unit of a mention: "điểm a, b và c", "khoản 2", "Điều này".</summary>
/// <param name="Level">What it is.</param>
/// <param name="Ordinals">Its numbers or letters; empty for "này".</param>
/// <param name="Span">From the unit's word to its last number.</param>
internal sealed record ProvisionToken(ProvisionLevel Level, List<string> Ordinals, TextSpan Span)
{
    private static readonly (PhraseMatcher Word, ProvisionLevel Level)[] Units =
    [
        (new("Phụ lục"), ProvisionLevel.Annex), (new("Phần"), ProvisionLevel.Part), (new("Chương"), ProvisionLevel.Chapter), (new("Tiểu mục"), ProvisionLevel.Subsection),
        (new("Mục"), ProvisionLevel.Section), (new("Điều"), ProvisionLevel.Article), (new("khoản"), ProvisionLevel.Clause), (new("điểm"), ProvisionLevel.Point),
    ];

    /// <summary>"một khoản 12 triệu đồng" is a sum.</summary>
    private static readonly PhraseMatcher[] AmountWords = [new("triệu"), new("tỷ"), new("nghìn"), new("đồng"), new("ngàn")];

    private static readonly PhraseMatcher ThisWord = new("này"), FromWord = new("từ"), ToWord = new("đến"), AndWord = new("và"), OrWord = new("hoặc"), NthWord = new("thứ"), NumberWord = new("số"), BisWord = new("bis");

    public bool IsThis => Ordinals.Count == 0;

    /// <summary>"các điều 8, 9 và 10" is written small now and then.</summary>
    private static bool IsListed(string text, ProvisionLevel level, int start) => level == ProvisionLevel.Article && text.AsSpan(Math.Max(0, start - 4), Math.Min(4, start)).SequenceEqual("các ");

    /// <summary>The unit at a position; null when none stands there.</summary>
    public static ProvisionToken? ReadAt(string text, int start, int limit)
    {
        foreach ((PhraseMatcher word, ProvisionLevel level) in Units)
        {
            if (!word.MatchesAt(text, start, out int end) || end >= limit) continue;
            // Named divisions are written with a capital; "điều" and "phần" are ordinary words.
            if (level < ProvisionLevel.Clause && !char.IsUpper(text[start]) && !IsListed(text, level, start)) return null;
            int at = Words.SkipSpaces(text, end, limit);
            if (level == ProvisionLevel.Annex && NumberWord.MatchesAt(text, at, out int number)) at = Words.SkipSpaces(text, number, limit);
            if (ThisWord.MatchesAt(text, at, out int behind) && behind <= limit) return new ProvisionToken(level, [], TextSpan.FromBounds(start, behind));
            if (FromWord.MatchesAt(text, at, out behind)) at = Words.SkipSpaces(text, behind, limit);
            return ReadOrdinals(text, level, start, at, limit);
        }
        return null;
    }

    /// <summary>All values from one ordinal to another, by the way the level is counted.</summary>
    public static IEnumerable<string> Range(ProvisionLevel level, string from, string to)
    {
        if (level == ProvisionLevel.Point)
        {
            int first = Structure.Ordinals.Letter(from[0], out _), last = Structure.Ordinals.Letter(to[0], out _);
            return first > 0 && last > first ? Enumerable.Range(first, last - first + 1).Select(place => Structure.Ordinals.LetterAt(place)) : [from, to];
        }
        if (int.TryParse(from, out int low) && int.TryParse(to, out int high)) return high > low && high - low < 200 ? Enumerable.Range(low, high - low + 1).Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)) : [from, to];
        int roman = Structure.Ordinals.Roman(from), end = Structure.Ordinals.Roman(to);
        return roman > 0 && end > roman ? Enumerable.Range(roman, end - roman + 1).Select(Structure.Ordinals.WriteRoman) : [from, to];
    }

    private static ProvisionToken? ReadOrdinals(string text, ProvisionLevel level, int start, int at, int limit)
    {
        var ordinals = new List<string>();
        int end = at;
        bool range = false;
        while (ReadOrdinal(text, level, at, limit) is var (ordinal, behind))
        {
            if (range) ordinals.AddRange(Range(level, ordinals[^1], ordinal).Skip(1));
            else ordinals.Add(ordinal);
            end = behind;
            at = Words.SkipSpaces(text, end, limit);
            range = ToWord.MatchesAt(text, at, out int to);
            if (range) at = to;
            else if (at < limit && text[at] == ',') at++;
            else if (!AndWord.MatchesAt(text, at, out at) && !OrWord.MatchesAt(text, at, out at)) break;
            at = Words.SkipSpaces(text, at, limit);
            if (at < limit && AndWord.MatchesAt(text, at, out int also)) at = Words.SkipSpaces(text, also, limit);
        }
        int next = Words.SkipSpaces(text, end, limit);
        return ordinals.Count == 0 || PhraseMatcher.AnyAt(AmountWords, text, next, out _) ? null : new ProvisionToken(level, ordinals, TextSpan.FromBounds(start, end));
    }

    private static (string Ordinal, int End)? ReadOrdinal(string text, ProvisionLevel level, int start, int limit)
    {
        int end = start;
        if (level == ProvisionLevel.Point)
        {
            if (start >= limit || Structure.Ordinals.Letter(text[start], out _) == 0 || !char.IsLower(text[start])) return null;
            end = start + 1;
            while (end < limit && char.IsAsciiDigit(text[end])) end++;
            return end < limit && char.IsLetterOrDigit(text[end]) ? null : (text[start..end], end);
        }
        while (end < limit && char.IsAsciiDigit(text[end])) end++;
        if (end > start)
        {
            if (end - start > 4) return null;
            if (level == ProvisionLevel.Article && BisWord.MatchesAt(text, Words.SkipSpaces(text, end, limit), out int bis) && bis <= limit) return (text[start..end] + "bis", bis);
            if (end < limit && char.IsLower(text[end]) && (end + 1 >= limit || !char.IsLetterOrDigit(text[end + 1]))) end++;
            bool goesOn = end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '%' || text[end] is '-' or '.' or ',' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]));
            return goesOn ? null : (text[start..end], end);
        }
        return level < ProvisionLevel.Article ? ReadNamedOrdinal(text, start, limit) : null;
    }

    /// <summary>"III", "thứ nhất".</summary>
    private static (string Ordinal, int End)? ReadNamedOrdinal(string text, int start, int limit)
    {
        if (NthWord.MatchesAt(text, start, out int nth)) start = Words.SkipSpaces(text, nth, limit);
        int end = start;
        while (end < limit && char.IsLetter(text[end])) end++;
        if (end > start && char.IsUpper(text[start]) && Structure.Ordinals.Roman(text.AsSpan(start, end - start)) > 0) return (text[start..end], end);
        return Structure.Ordinals.Word(text, start, out int behind) is > 0 and int value ? (value.ToString(System.Globalization.CultureInfo.InvariantCulture), behind) : null;
    }
}
