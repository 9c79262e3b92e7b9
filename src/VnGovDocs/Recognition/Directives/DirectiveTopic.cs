using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>The field that clauses belong to: a title before them, or "Về công tác …".</summary>
internal static class DirectiveTopic
{
    private const int MostWordsOfTitle = 14, MostWordsOfVerbs = 8, LongestTail = 40;

    private static readonly PhraseMatcher AboutMatter = new("về việc"), About = new("về");

    public static readonly PhraseMatcher ForWord = new("đối với");

    /// <summary>Whether words begin as a topic does.</summary>
    public static bool Opens(string text, TextSpan words) => About.MatchesAt(text, words.Start, out _) || ForWord.MatchesAt(text, words.Start, out _);

    /// <summary>A title without "Về", "Về việc", "Đối với".</summary>
    public static string Name(string text, TextSpan title)
    {
        int start = title.Start;
        foreach (PhraseMatcher opener in new[] { AboutMatter, About, ForWord })
        {
            if (!opener.MatchesAt(text, start, out int end) || end >= title.End) continue;
            start = Words.SkipSpaces(text, end, title.End);
            break;
        }
        return Words.Fold(text, Words.Trim(text, TextSpan.FromBounds(start, title.End), ".:,;"));
    }

    /// <summary>
    /// The title at the head of a line, and where the task begins behind it: "3. Tổ chức thực hiện: …", "Về công tác thu ngân sách, Thuế tỉnh cần …"; null
    /// without one.
    /// </summary>
    public static (TextSpan Title, int Behind)? AtHead(string text, TextSpan words)
    {
        bool opens = Opens(text, words);
        int colon = text.IndexOf(':', words.Start, words.Length);
        if (colon > 0 && colon < words.End - 1 && IsTitle(text, TextSpan.FromBounds(words.Start, colon), TextSpan.FromBounds(colon + 1, words.End), opens)) return (TextSpan.FromBounds(words.Start, colon), colon + 1);
        if (!opens || Connective.Skip(text, words.Start, words.End) > words.Start) return null;
        TextSpan sentence = Piece.Cut(text, words)[0].Span;
        int first = MainClause.NextComma(text, sentence.Start, sentence.End);
        if (first >= 0 && sentence.End < words.End && IsRowOfFields(text, sentence, first)) return (sentence, sentence.End + 1);
        if (first < 0) return sentence.End < words.End && MainClause.Read(text, sentence) is null ? (sentence, sentence.End + 1) : null;
        for (int comma = first; comma >= 0; comma = MainClause.NextComma(text, comma + 1, sentence.End))
        {
            int next = Words.SkipSpaces(text, comma + 1, sentence.End);
            if (OrderWord.At(text, next, sentence.End) is not null || BodyNames.ReadAt(text, next, sentence.End) is { } names && Predicate.BeginsAt(text, Words.SkipSpaces(text, names.End, sentence.End), sentence.End)
                || OpensTask(text, next, sentence.End)) return (TextSpan.FromBounds(words.Start, comma - first > LongestTail ? first : comma), comma + 1);
        }
        return (TextSpan.FromBounds(words.Start, first), first + 1);
    }

    /// <summary>"Về công tác bồi thường, giải phóng mặt bằng. Sở Tài chính …": verbs behind the comma of a short sentence are fields of work, when tasks stand in the next one.</summary>
    private static bool IsRowOfFields(string text, TextSpan sentence, int comma)
    {
        if (Words.Split(text.AsSpan(sentence.Start, sentence.Length)).Count > MostWordsOfTitle) return false;
        TextSpan rest = Words.Trim(text, TextSpan.FromBounds(comma + 1, sentence.End), ".,;");
        return rest.Length > 0 && !OpensTask(text, rest.Start, rest.End) && MainClause.Read(text, rest) is null or { Form: ClauseForm.Bare, Modality: null };
    }

    private static bool OpensTask(string text, int at, int limit) =>
        at < limit && (DirectiveWords.Manners.MatchAt(text, at, limit) is not null || DirectiveWords.Musts.MatchAt(text, at, limit) is not null || DirectiveWords.Shoulds.MatchAt(text, at, limit) is not null);

    private static bool IsTitle(string text, TextSpan title, TextSpan behind, bool opens)
    {
        if (Words.Split(text.AsSpan(title.Start, title.Length)).Count > MostWordsOfTitle + (opens ? 20 : 0) || text.AsSpan(title.Start, title.Length).ContainsAny(';', '.', '“')) return false;
        if (opens) return true;
        // "Bộ trưởng các Bộ: Quốc phòng, Công an …", "Các ông (bà): …" go on behind the colon.
        if (Courtesy.Skip(text, title.Start, behind.End) > title.Start || BodyNames.ReadAt(text, title.Start, behind.End) is { } names && names.End > title.End) return false;
        if (OrderWord.At(text, title.Start, title.End) is not null || text.AsSpan(title.Start, title.Length).TrimEnd().EndsWith("sau")) return false;
        return MainClause.Read(text, title) switch
        {
            null => true,
            // "Tuyên truyền: Giao Hạt Kiểm lâm …": verbs are a title only before somebody who is told to do something.
            { Form: ClauseForm.Bare } => Words.Split(text.AsSpan(title.Start, title.Length)).Count <= MostWordsOfVerbs && MainClause.Read(text, behind) is { Form: ClauseForm.Order or ClauseForm.Subject },
            _ => false,
        };
    }
}
