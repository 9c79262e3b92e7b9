using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Finds the measures that a clause wants reached.</summary>
internal static class TargetReader
{
    private const int LongestObject = 6;

    private static readonly (PhraseMatcher Word, TargetComparator Comparator)[] Comparators =
    [
        (new("ít nhất"), TargetComparator.AtLeast), (new("tối thiểu"), TargetComparator.AtLeast), (new("trên"), TargetComparator.AtLeast), (new("hơn"), TargetComparator.AtLeast), (new("từ"), TargetComparator.AtLeast),
        (new("dưới"), TargetComparator.AtMost), (new("tối đa"), TargetComparator.AtMost), (new("không quá"), TargetComparator.AtMost), (new("khoảng"), TargetComparator.About),
    ];

    private static readonly PhraseMatcher Upwards = new("trở lên"), From = new("từ");

    private static readonly PhraseMatcher[] AbovePlan = [new("vượt mức"), new("vượt kế hoạch"), new("vượt dự toán"), new("vượt chỉ tiêu")];

    private static readonly PhraseMatcher Standard = new("đạt chuẩn"), Already = new("đã");

    /// <summary>The targets of a clause, in order.</summary>
    public static List<DirectiveTarget> Find(string text, TextSpan clause)
    {
        var found = new List<DirectiveTarget>();
        for (int i = clause.Start; i < clause.End; i++)
        {
            if (text[i] is '“' or '"')
            {
                int close = text.IndexOf(text[i] == '“' ? '”' : '"', i + 1, clause.End - i - 1);
                if (close > 0) i = close;
                continue;
            }
            if (i > clause.Start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '/' or '-' or '.' or ',' && char.IsAsciiDigit(text[i]))) continue;
            if (!char.IsAsciiDigit(text[i]) && !char.IsLower(text[i]) || (ReadAt(text, i, clause) ?? WithoutNumber(text, i, clause)) is not { } target) continue;
            found.Add(target);
            i = target.Span.End - 1;
        }
        return found;
    }

    private static DirectiveTarget? ReadAt(string text, int start, TextSpan clause)
    {
        int at = start;
        TargetComparator? comparator = null;
        foreach ((PhraseMatcher word, TargetComparator side) in Comparators)
        {
            if (!word.MatchesAt(text, start, out int end)) continue;
            (comparator, at) = (side, Words.SkipSpaces(text, end, clause.End));
            break;
        }
        if (ReadValue(text, at, clause.End, out int behind) is not { } value) return null;
        if (comparator is null && FollowsName(text, start, clause.Start)) return null;
        if (TargetUnits.ReadAt(text, behind, clause.End) is not { } unit) return null;
        (string? what, int objectEnd) = ObjectAt(text, unit.End, clause.End);
        int upwards = Words.SkipSpaces(text, unit.End, clause.End);
        bool isUpwards = Upwards.MatchesAt(text, upwards, out int stop);
        if (isUpwards) (comparator, what, objectEnd) = (TargetComparator.AtLeast, null, stop);
        else if (From.MatchesAt(text, start, out _)) return null;
        return new DirectiveTarget(Words.Fold(text, TextSpan.FromBounds(start, objectEnd)), comparator, value, unit.Name, what, TextSpan.FromBounds(start, objectEnd));
    }

    /// <summary>"vượt mức thu ngân sách", "đạt chuẩn nông thôn mới": the plan or the standard is the measure.</summary>
    private static DirectiveTarget? WithoutNumber(string text, int start, TextSpan clause)
    {
        if (text[start] is not ('v' or 'đ')) return null;
        TargetComparator? comparator = null;
        if (PhraseMatcher.AnyAt(AbovePlan, text, start, out int end)) comparator = TargetComparator.AbovePlan;
        else if (!Standard.MatchesAt(text, start, out end) || IsReached(text, start, clause.Start)) return null;
        (string? what, int objectEnd) = ObjectAt(text, end, clause.End);
        if (what is null && comparator is null) return null;
        var span = TextSpan.FromBounds(start, what is null ? end : objectEnd);
        return new DirectiveTarget(Words.Fold(text, span), comparator, null, null, what, span);
    }

    /// <summary>"các xã đã đạt chuẩn": that is no aim any more.</summary>
    private static bool IsReached(string text, int start, int from)
    {
        int before = References.TypeWord.TrimBack(text, from, start, " \n");
        return before - from >= 2 && Already.MatchesAt(text, before - 2, out int end) && end == before;
    }

    /// <summary>"thôn 5", "Quân khu 7", "số 3", "Điều 15": a number behind the noun that it names.</summary>
    private static bool FollowsName(string text, int start, int from)
    {
        int end = References.TypeWord.TrimBack(text, from, start, " \n");
        int word = end;
        while (word > from && char.IsLetter(text[word - 1])) word--;
        // "giải quyết dứt điểm 17 vụ việc" names no point.
        return TargetUnits.IsNamedNoun(text.AsSpan(word, end - word)) && !text.AsSpan(from, word - from).TrimEnd().EndsWith("dứt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"1.500", "99,5", "02 (hai)", "ba".</summary>
    private static decimal? ReadValue(string text, int at, int limit, out int end)
    {
        end = at;
        while (end < limit && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))) end++;
        if (end == at) return NumberWords.ReadAt(text, at, limit, out end);
        if (end < limit && text[end] is '/' or '-' or ':') return null;
        string digits = text[at..end].Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)) return null;
        int open = Words.SkipSpaces(text, end, limit);
        if (open < limit && text[open] == '(' && text.IndexOf(')', open, Math.Min(limit - open, 20)) is > 0 and int close) end = close + 1;
        return value;
    }

    /// <summary>What is counted: up to a verb, a preposition or a sign.</summary>
    private static (string? Text, int End) ObjectAt(string text, int from, int limit)
    {
        int at = Words.SkipSpaces(text, from, limit), end = from, start = at;
        for (int words = 0; at < limit && words < LongestObject + 4; words++)
        {
            if (text[at] == ',' && TargetUnits.GoesOn(text, Words.SkipSpaces(text, at + 1, limit), limit)) at = Words.SkipSpaces(text, at + 1, limit);
            if (!char.IsLetter(text[at]) || TargetUnits.IsStop(text, at, limit, words == 0)) break;
            if (TargetUnits.EndOfCompound(text, at, limit) is { } compound) at = compound;
            else while (at < limit && char.IsLetterOrDigit(text[at])) at++;
            end = at;
            at = Words.SkipSpaces(text, at, limit);
        }
        return end <= start ? (null, from) : (Words.Fold(text, TextSpan.FromBounds(start, end)), end);
    }
}
