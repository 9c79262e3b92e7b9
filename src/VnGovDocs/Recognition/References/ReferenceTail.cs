using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>What stands behind a document's number or name: its date, who issued it, what it is about.</summary>
/// <param name="Date">As far as it is printed.</param>
/// <param name="Issuer">Behind "của".</param>
/// <param name="Title">The subject.</param>
/// <param name="End">Where date and issuer end: a list may go on there.</param>
/// <param name="TitleEnd">Where the subject ends; 0 without one.</param>
internal sealed record ReferenceTail(PartialDate? Date, string? Issuer, string? Title, int End, int TitleEnd)
{
    private const int MostIssuerWords = 16, LongestTitle = 600;

    private static readonly PhraseMatcher IssuedWord = new("ban hành"), DayWord = new("ngày"), YearWord = new("năm"), OfWord = new("của"), AboutWord = new("về"), MatterWord = new("việc");
    private static readonly PhraseMatcher AmendWord = new("sửa đổi, bổ sung");
    private static readonly PhraseMatcher[] SubjectVerbs =
    [
        new("sửa đổi"), new("bổ sung"), new("quy định"), new("hướng dẫn"), new("ban hành"), new("phê duyệt"), new("công bố"), new("thành lập"), new("kiện toàn"), new("giao"),
        new("phân công"), new("phân cấp"), new("điều chỉnh"), new("bãi bỏ"), new("thông qua"), new("triển khai"), new("thực hiện"),
    ];

    /// <summary>Words with which the name of an issuer is over.</summary>
    private static readonly PhraseMatcher[] IssuerEnds =
    [
        .. SubjectVerbs, new("về"), new("ngày"), new("năm"), new("và"), new("đã"), new("được"), new("tại"), new("để"), new("thì"), new("có"), new("do"), new("theo"), new("với"), new("hết"),
        new("trước"), new("từ"), new("trên"), new("nêu"), new("yêu cầu"), new("đề nghị"), new("hoặc"), new("là"), new("khi"), new("cho"), new("kể"), new("nhằm"), new("chậm nhất"), new("bị"),
        new("của"), new("trình"), new("bằng"), new("phải"), new("cần"), new("không"), new("qua"), new("gửi"), new("số"),
    ];

    public static ReferenceTail Read(string text, int start, int limit)
    {
        int end = start;
        PartialDate? date = ReadDate(text, ref end, limit);
        string? issuer = ReadIssuer(text, ref end, limit);
        if (issuer is not null && date is null) date = ReadDate(text, ref end, limit);
        TextSpan? title = ReadTitle(text, end, limit);
        return new ReferenceTail(date, issuer, title is { } words ? Words.Fold(text, words) : null, end, title?.End ?? 0);
    }

    private static PartialDate? ReadDate(string text, ref int end, int limit)
    {
        int at = Words.SkipSpaces(text, end, limit);
        if (at < limit && text[at] == ',') at = Words.SkipSpaces(text, at + 1, limit);
        if (IssuedWord.MatchesAt(text, at, out int behind) && behind < limit) at = Words.SkipSpaces(text, behind, limit);
        if (YearWord.MatchesAt(text, at, out int year))
        {
            int digits = Words.SkipSpaces(text, year, limit), stop = digits;
            while (stop < limit && char.IsAsciiDigit(text[stop])) stop++;
            if (stop - digits != 4) return null;
            end = stop;
            return PartialDate.Create(int.Parse(text.AsSpan(digits, 4), System.Globalization.CultureInfo.InvariantCulture), null, null);
        }
        if (!DayWord.MatchesAt(text, at, out _) || DateSyntax.ReadAt(text, at, limit) is not { Year: int number } written) return null;
        end = written.Span.End;
        return PartialDate.Create(number, written.Month, written.Month is null ? null : written.Day);
    }

    private static string? ReadIssuer(string text, ref int end, int limit)
    {
        int at = Words.SkipSpaces(text, end, limit);
        if (!OfWord.MatchesAt(text, at, out int behind) || behind >= limit) return null;
        int start = Words.SkipSpaces(text, behind, limit), stop = EndOfName(text, start, start, limit);
        if (stop == start || TypeWord.At(text, start) is { Symbol: not null } && char.IsUpper(text[start])) return null;
        end = stop;
        return Words.Fold(text, TextSpan.FromBounds(start, stop));
    }

    /// <summary>Several bodies behind one "của": "của Thành ủy, Ban Chỉ đạo phòng, chống dịch thành phố".</summary>
    public static string? Issuers(string text, int start, int limit)
    {
        if (ReadIssuer(text, ref start, limit) is not { } all) return null;
        while (start < limit && text[start] == ',' && Words.SkipSpaces(text, start + 1, limit) is var next && next < limit && char.IsLetter(text[next]))
        {
            // A body begins with a capital; a small word behind a comma belongs to a pair inside of a name.
            if (char.IsLower(text[next]) && !NamedLaw.IsPairedVerb(text, next)) break;
            int end = EndOfName(text, next, next, limit);
            if (end == next) break;
            all += ", " + Words.Fold(text, TextSpan.FromBounds(next, end));
            start = end;
        }
        return all;
    }

    /// <summary>How far a name goes that begins at one place and is known up to another.</summary>
    public static int EndOfName(string text, int start, int known, int limit)
    {
        int stop = known;
        for (int words = 0; words < MostIssuerWords && stop < limit; words++)
        {
            int word = Words.SkipSpaces(text, stop, limit);
            if (word >= limit || !char.IsLetterOrDigit(text[word]) || word > start && EndsIssuer(text, word)) break;
            stop = word;
            while (stop < limit && (char.IsLetterOrDigit(text[stop]) || text[stop] == '-' && stop + 1 < limit && char.IsLetterOrDigit(text[stop + 1]))) stop++;
        }
        return stop;
    }

    private static bool EndsIssuer(string text, int word)
    {
        // "Ban Chấp hành …", "Hội đồng … và phát triển": capitals go on with a name.
        foreach (PhraseMatcher end in IssuerEnds)
        {
            if (char.IsLower(text[word]) && end.MatchesAt(text, word, out _)) return true;
        }
        return false;
    }

    private static TextSpan? ReadTitle(string text, int from, int limit)
    {
        int at = Words.SkipSpaces(text, from, limit), start = at;
        if (at < limit && text[at] == ',') start = at = Words.SkipSpaces(text, at + 1, limit);
        int sign = at;
        if (AboutWord.MatchesAt(text, at, out int about))
        {
            start = Words.SkipSpaces(text, about, limit);
            if (MatterWord.MatchesAt(text, start, out int matter)) start = Words.SkipSpaces(text, matter, limit);
            sign = start;
        }
        else
        {
            if (start > from + 1 && text[Math.Max(from, start - 2)] == ',') return null;
            if (AmendWord.MatchesAt(text, at, out int amend)) sign = amend;
            else if (PhraseMatcher.AnyAt(SubjectVerbs, text, at, out int verbEnd)) sign = verbEnd;
            else return null;
            if (Words.SkipSpaces(text, sign, limit) >= limit) return null;
        }
        int end = sign;
        limit = Math.Min(limit, sign + LongestTitle);
        while (end < limit && text[end] is not (',' or ';' or '(' or ')' or ':') && !(text[end] == '.' && (end + 1 >= limit || char.IsWhiteSpace(text[end + 1])))) end++;
        TextSpan title = Words.Trim(text, TextSpan.FromBounds(start, end), "./");
        return title.Length <= sign - start || title.Length == 0 ? null : title;
    }
}
