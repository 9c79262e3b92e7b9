using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Names of bodies, posts and people in a row: "Sở Nội vụ, các sở, ngành và UBND các xã".</summary>
/// <param name="Names">Each on its own, courtesy left out.</param>
/// <param name="Start">Where the row begins.</param>
/// <param name="End">Behind it: at the predicate, a colon or the end.</param>
internal sealed record BodyNames(List<TextSpan> Names, int Start, int End)
{
    private const int LongestRow = 900;

    private static readonly PhraseMatcher AndWord = new("và"), WithWord = new("với"), TogetherWord = new("cùng"), Through = new("qua"), CouncilWord = new("Hội đồng"), TeamWord = new("Tổ công tác");
    private static readonly PhraseMatcher NotYet = new("chưa"), Must = new("phải"), Need = new("cần"), ProjectWord = new("dự án");
    private static readonly PhraseMatcher[] Manners = [new("chặt chẽ"), new("chủ động"), new("làm việc"), new("công tác"), new("thường xuyên"), new("tích cực"), new("kịp thời"), new("tốt")];
    private static readonly PhraseMatcher[] Describers = [NotYet, new("được"), new("bị")];
    private static readonly PhraseMatcher[] Links = [new("là"), new("gồm"), new("bao gồm"), new("có sự")];

    /// <summary>What ends a name that stands behind a verb.</summary>
    private static readonly PhraseMatcher[] Stops =
        [new("trong"), new("để"), new("nhằm"), new("về"), new("tại"), new("từ"), new("khi"), new("theo"), new("trên"), new("vào"), new("trước"), new("sau"), new("bằng"), new("cho"), new("do"), new("đến"), new("qua"), new("nếu"), new("là"), new("ở"), new("kết quả"), new("các nội dung"), new("những nội dung"), new("việc"), new("danh sách"), new("tình hình"), new("tiến độ"), new("chậm nhất"), new("muộn nhất"), new("định kỳ"), new("hằng"), new("hàng tháng"), new("hàng quý"), new("hàng năm"), new("dự thảo"), new("hồ sơ"), new("đề án"), new("phương án"), new("xem xét"),
        new("khó khăn"), new("vướng mắc"), new("vấn đề"), new("các khó khăn"), new("các vướng mắc"), new("các vấn đề"), new("những khó khăn"), new("những vướng mắc"), new("những vấn đề")];

    /// <summary>What a body is: "cơ quan chủ trì", "đơn vị thường trực".</summary>
    private static readonly PhraseMatcher[] Titles = [new("chủ trì"), new("thường trực"), new("đầu mối")];

    /// <summary>The row that ends before a predicate, or at a colon; null when no name begins here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first word.</param>
    /// <param name="limit">Where the clause ends.</param>
    /// <param name="isObject">Whether it stands behind a verb, where prepositions end it.</param>
    public static BodyNames? ReadAt(string text, int start, int limit, bool isObject = false)
    {
        start = Words.SkipSpaces(text, start, limit);
        int first = Courtesy.Skip(text, start, limit);
        if (!BodyHead.BeginsAt(text, first, limit)) return null;
        int end = EndOf(text, first, Math.Min(limit, first + LongestRow), isObject);
        TextSpan row = WithoutTitle(text, Words.Trim(text, TextSpan.FromBounds(first, end), ",;"), limit);
        return row.Length == 0 ? null : new BodyNames(NameSplitter.Split(text, row), start, end);
    }

    /// <summary>Those behind "với": "phối hợp chặt chẽ với Công an tỉnh".</summary>
    public static BodyNames? Partners(string text, int behindVerb, int limit)
    {
        int at = behindVerb;
        for (int steps = 0; steps < 4; steps++)
        {
            at = Words.SkipSpaces(text, at, limit);
            if (WithWord.MatchesAt(text, at, out int end) || TogetherWord.MatchesAt(text, at, out end))
            {
                int next = Words.SkipSpaces(text, end, limit);
                return ReadAt(text, WithWord.MatchesAt(text, next, out int with) ? with : end, limit, isObject: true);
            }
            if (!PhraseMatcher.AnyAt(Manners, text, at, out int how)) return null;
            at = how;
        }
        return null;
    }

    /// <summary>"Bộ Nội vụ, cơ quan chủ trì …": the last words only say what it is.</summary>
    private static TextSpan WithoutTitle(string text, TextSpan row, int limit)
    {
        if (!BodyHead.IsProper(text, row.Start, out _) || DirectiveWords.Quantifiers.MatchAt(text, row.Start, row.End) is not null || !PhraseMatcher.AnyAt(Titles, text, Words.SkipSpaces(text, row.End, limit), out _)) return row;
        int comma = text.LastIndexOf(',', row.End - 1, row.Length);
        return comma > row.Start && text.AsSpan(comma + 1, row.End - comma - 1).Trim() is "cơ quan" or "đơn vị" ? Words.Trim(text, TextSpan.FromBounds(row.Start, comma)) : row;
    }

    private static int EndOf(string text, int first, int limit, bool isObject)
    {
        int at = BodyHead.EndOf(text, first, limit);
        for (int i = at; i < limit; i++)
        {
            char letter = text[i];
            if (letter == '(' && isObject && Through.MatchesAt(text, i + 1, out _)) return References.TypeWord.TrimBack(text, first, i, " \n");
            if (Aside.Closing(letter) is not null) i = Aside.Skip(text, i, limit);
            else if (letter == ':' && !IsList(text, i, limit)) return i;
            else if (letter == '.' && (i + 1 >= limit || char.IsWhiteSpace(text[i + 1]))) return i;
            else if (char.IsLetter(letter) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                if (isObject && char.IsLower(letter) && PhraseMatcher.AnyAt(Stops, text, i, out _)) return Back(text, first, i);
                if ((char.IsUpper(letter) || IsOfProject(text, first, i) ? DirectiveWords.Named.MatchAt(text, i, limit) : DirectiveWords.Nouns.MatchAt(text, i, limit)) is { } noun)
                {
                    i = noun.End - 1;
                    continue;
                }
                if (Predicate.BeginsAt(text, i, limit))
                {
                    if (!IsPartOfName(text, first, i, limit, out int behind)) return Back(text, first, i);
                    i = behind - 1;
                    continue;
                }
                if (char.IsLower(letter) && PhraseMatcher.AnyAt(Links, text, i, out _)) return References.TypeWord.TrimBack(text, first, i, " \n,");
                int head = BodyHead.EndOf(text, i, limit);
                if (head > i) i = head - 1;
            }
        }
        return limit;
    }

    /// <summary>"và", a comma before the predicate belong to what follows.</summary>
    private static int Back(string text, int first, int at)
    {
        int end = References.TypeWord.TrimBack(text, first, at, " \n,;");
        return end - 2 > first && AndWord.MatchesAt(text, end - 2, out int behind) && behind == end ? References.TypeWord.TrimBack(text, first, end - 2, " \n,;") : end;
    }

    /// <summary>"Tổ kiểm tra", "Hội đồng nghiệm thu", "hộ chưa có phương án", "đảng viên được giám sát": a verb right behind a noun without a name, or behind "chưa" and "được", is part of it.</summary>
    private static bool IsPartOfName(string text, int first, int at, int limit, out int end)
    {
        end = at;
        if (DirectiveWords.Verbs.MatchAt(text, at, text.Length) is not { } verb) return false;
        end = verb.End;
        // "Những hộ chưa có phương án chữa cháy phải …": what is not yet goes on to the word that binds.
        if (NotYet.MatchesAt(text, Predicate.WordBefore(text, at), out _) && BindingWord(text, verb.End, limit) is int binding)
        {
            end = binding;
            return true;
        }
        int next = Words.SkipSpaces(text, verb.End, limit);
        return FollowsBareHead(text, first, at) || Must.MatchesAt(text, next, out _) || Need.MatchesAt(text, next, out _) || PhraseMatcher.AnyAt(Describers, text, Predicate.WordBefore(text, at), out _);
    }

    private static int? BindingWord(string text, int from, int limit) => (Must.Find(text, from, Math.Min(limit, from + 60)) ?? Need.Find(text, from, Math.Min(limit, from + 60)))?.Start;

    /// <summary>"Ban Quản lý dự án đầu tư xây dựng": written small, and still a name.</summary>
    private static bool IsOfProject(string text, int first, int at)
    {
        int end = References.TypeWord.TrimBack(text, first, at, " \n");
        return end - 5 >= first && ProjectWord.MatchesAt(text, end - 5, out int project) && project == end;
    }

    private static bool FollowsBareHead(string text, int first, int at)
    {
        int end = References.TypeWord.TrimBack(text, first, at, " \n");
        if (end - 8 >= first && CouncilWord.MatchesAt(text, end - 8, out int council) && council == end) return true;
        if (end - 12 <= first && TeamWord.MatchesAt(text, first, out int team) && team == end) return true;
        int start = end;
        while (start > first && char.IsLetter(text[start - 1])) start--;
        if (text[start..end] is not ("Tổ" or "Đoàn" or "Ban" or "Đội" or "đoàn" or "tổ")) return false;
        int before = References.TypeWord.TrimBack(text, first, start, " \n");
        return start == first || text[before - 1] is ',' or ';' || before >= 3 && text.AsSpan(before - 3, 3).Equals("các", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A colon before names in capitals goes on with them ("các Bộ: Quốc phòng, Công an"); before a verb it ends them.</summary>
    private static bool IsList(string text, int colon, int limit)
    {
        int next = Words.SkipSpaces(text, colon + 1, limit);
        if (next >= limit || !char.IsUpper(text[next])) return false;
        if (DirectiveWords.Verbs.MatchAt(text, next, limit) is { } verb && !BodyHead.IsProper(text, next, out _))
        {
            // "các Bộ: Xây dựng, Công Thương …": a field of work in a list of them.
            int behind = Words.SkipSpaces(text, verb.End, limit);
            return behind + 1 < limit && text[behind] == ',' && char.IsUpper(text[Words.SkipSpaces(text, behind + 1, limit)]);
        }
        return DirectiveWords.Manners.MatchAt(text, next, limit) is null && text.AsSpan(next, limit - next).IndexOf(". ") is < 0 or > 40;
    }
}
