using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>The noun with which the name of a body, a post or a person begins.</summary>
internal static class BodyHead
{
    private static readonly PhraseMatcher OrganizeWord = new("tổ chức"), InspectWord = new("thanh tra"), LeadWord = new("chủ trì");
    private static readonly PhraseMatcher[] Places = [new("tỉnh"), new("huyện"), new("thành phố"), new("nhà nước"), new("bộ"), new("sở"), new("cấp")];

    /// <summary>Whether a name begins at a word.</summary>
    public static bool BeginsAt(string text, int start, int limit)
    {
        if (start >= limit || !char.IsLetter(text[start])) return false;
        if (IsProper(text, start, out _)) return true;
        if (DirectiveWords.Quantifiers.MatchAt(text, start, limit) is { } quantifier) return quantifier.End < limit && NounFollows(text, quantifier.End, limit);
        if (DirectiveWords.Generics.MatchAt(text, start, limit) is { } generic) return !IsVerbInstead(text, start, generic.End, limit) && !IsLongerWord(text, start, generic.End);
        return IsPerson(text, start, limit);
    }

    /// <summary>Behind the head at a word; the word itself when no head stands there.</summary>
    public static int EndOf(string text, int start, int limit)
    {
        if (IsProper(text, start, out int end) && end <= limit) return end;
        if (DirectiveWords.Quantifiers.MatchAt(text, start, limit) is { } quantifier)
        {
            int next = Words.SkipSpaces(text, quantifier.End, limit);
            int behind = next < limit ? EndOfNoun(text, next, limit) : next;
            return behind > next ? behind : quantifier.End;
        }
        return EndOfNoun(text, start, limit);
    }

    /// <summary>A post or a body in capitals: "Giám đốc", "Sở", "UBND".</summary>
    public static bool IsProper(string text, int start, out int end)
    {
        end = start;
        if (start >= text.Length || !char.IsUpper(text[start]) || IsVerb(text, start)) return false;
        if (Offices.MatchesAt(text, start, out int office)) end = office;
        if (BodyHeads.MatchAt(text, start, out int body) is not null && body > end) end = body;
        return end > start && !IsLongerWord(text, start, end);
    }

    /// <summary>"Báo cáo", "Hội nghị", "Bộ tiêu chí" begin like a body and are none.</summary>
    private static bool IsLongerWord(string text, int start, int end) => DirectiveWords.Things.MatchAt(text, start, text.Length) is { } noun && noun.End > end;

    /// <summary>"Tổ chức 05 lớp", "Thanh tra các dự án": at the head of a sentence a verb, unless what follows makes it a body.</summary>
    private static bool IsVerb(string text, int start)
    {
        if (OrganizeWord.MatchesAt(text, start, out _) || LeadWord.MatchesAt(text, start, out _)) return true;
        if (!InspectWord.MatchesAt(text, start, out int end)) return false;
        int next = Words.SkipSpaces(text, end, text.Length);
        return next >= text.Length || !char.IsUpper(text[next]) && !PhraseMatcher.AnyAt(Places, text, next, out _);
    }

    private static int EndOfNoun(string text, int start, int limit)
    {
        if (IsProper(text, start, out int end) && end <= limit) return end;
        if (BodyHeads.MatchAt(text, start, out int body) is not null && body <= limit && DirectiveWords.Generics.MatchAt(text, start, limit) is not { End: var longer } ) return body;
        return DirectiveWords.Generics.MatchAt(text, start, limit) is { } generic ? generic.End : start;
    }

    /// <summary>"các giải pháp" names nobody.</summary>
    private static bool NounFollows(string text, int at, int limit)
    {
        int next = Words.SkipSpaces(text, at, limit);
        if (next >= limit) return false;
        if (IsProper(text, next, out _) || DirectiveWords.Generics.MatchAt(text, next, limit) is { } noun && !IsLongerWord(text, next, noun.End)) return true;
        // "cả hệ thống chính trị" and the like: a second quantifier.
        return DirectiveWords.Quantifiers.MatchAt(text, next, limit) is { } second && second.End < limit && NounFollows(text, second.End, limit);
    }

    /// <summary>"tổ chức thực hiện" is no organization, "bảo vệ" no base.</summary>
    private static bool IsVerbInstead(string text, int start, int end, int limit) =>
        DirectiveWords.Verbs.MatchAt(text, start, limit) is { } verb && verb.End >= end && !(text.AsSpan(start, end - start).StartsWith("tổ chức", StringComparison.OrdinalIgnoreCase) && end < limit && text[end] == ',');

    /// <summary>"Nguyễn Văn Khởi": a family name and at least one more word in capitals.</summary>
    private static bool IsPerson(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && char.IsLetter(text[end])) end++;
        if (!char.IsUpper(text[start]) || !Offices.IsSurname(text.AsSpan(start, end - start))) return false;
        int next = Words.SkipSpaces(text, end, limit);
        // "Trình Thủ tướng Chính phủ": a verb that is a family name too.
        return next < limit && char.IsUpper(text[next]) && !IsProper(text, next, out _) && !(DirectiveWords.Verbs.MatchAt(text, start, limit) is { } verb && verb.End == end);
    }
}
