using System.Buffers;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>How paragraphs of the preamble and the body begin.</summary>
internal static class Openers
{
    private static readonly PhraseMatcher[] BasisWords = [new("Căn cứ"), new("Theo đề nghị"), new("Xét đề nghị")];
    private static readonly PhraseMatcher[] InnerBasisWords =
        [new("Xét Tờ trình"), new("Xét báo cáo"), new("Xét"), new("Thực hiện"), new("Trên cơ sở"), new("Sau khi xem xét"), new("Theo Tờ trình"), new("Theo")];
    private static readonly PhraseMatcher[] Divisions = [new("Điều"), new("Chương"), new("Phần"), new("Mục"), new("Tiểu mục")];
    private static readonly PhraseMatcher[] NarrativeWords =
    [
        new("Ngày"), new("Sáng ngày"), new("Chiều ngày"), new("Trong"), new("Sau khi"), new("Nhằm"), new("Để"), new("Tiếp theo"), new("Hiện nay"), new("Năm"), new("Từ"),
        new("Vừa qua"), new("Thời gian qua"), new("Tại"), new("Hôm nay"), new("Thực hiện"), new("Trên cơ sở"), new("Qua"), new("Theo"), new("Được sự"), new("Phúc đáp"), new("Trả lời"),
        new("Thi hành"), new("Triển khai"), new("Kính thưa"), new("Chúng tôi"), new("Hưởng ứng"), new("Nhân dịp"), new("Tôi"), new("Bên A"), new("Chúng tôi"), new("Hai bên"),
    ];
    private static readonly PhraseMatcher[] FormulaWords =
        [new("Quyết định"), new("Quyết nghị"), new("Nghị quyết"), new("Nghị định"), new("Thông tư"), new("Chỉ thị"), new("Lệnh"), new("Nay công bố"), new("Ra sắc lệnh"), new("Sắc lệnh"), new("Ban hành"), new("Thông báo"), new("Kết luận"), new("Quy định")];
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXivx");
    private static readonly PhraseMatcher IssuesWord = new("ban hành");
    private static readonly PhraseMatcher[] AsFollows = [new("như sau"), new("nội dung sau"), new("sau đây")];
    private static readonly PhraseMatcher[] RulesWords = [new("hướng dẫn"), new("quy định"), new("quyết định"), new("thống nhất")];

    private const int LongestSentence = 2000, LongestFormula = 90;

    /// <summary>What items of a list begin with.</summary>
    public static bool IsDash(char letter) => letter is '-' or '+' or '•' or '▪' or '*';

    /// <summary>Where the words of a paragraph begin, behind a dash, bullet or quotation mark.</summary>
    public static int WordsAt(string text, TextSpan span)
    {
        int position = span.Start;
        while (position < span.End && (char.IsWhiteSpace(text[position]) || IsDash(text[position]) || text[position] is '"' or '“')) position++;
        return position;
    }

    /// <summary>Căn cứ, Theo đề nghị, Xét đề nghị: a legal basis wherever the preamble is.</summary>
    public static bool IsBasis(string text, TextSpan span) => BeginsWith(BasisWords, text, WordsAt(text, span));

    /// <summary>Openers that make a basis only between two of <see cref="IsBasis"/>.</summary>
    public static bool IsInnerBasis(string text, TextSpan span) => BeginsWith(InnerBasisWords, text, WordsAt(text, span));

    /// <summary>"Điều 1.", "Chương I", "Phần thứ nhất", "I.", "1.", "A.": the body has begun.</summary>
    public static bool IsDivision(string text, TextSpan span)
    {
        int start = WordsAt(text, span);
        foreach (PhraseMatcher word in Divisions)
        {
            if (!word.MatchesAt(text, start, out int end) || !char.IsUpper(text[start])) continue;
            if (end >= span.End) continue;
            while (end < span.End && text[end] == ' ') end++;
            if (end < span.End && (char.IsAsciiDigit(text[end]) || text[end] is 'I' or 'V' or 'X' || text.AsSpan(end).StartsWith("thứ", StringComparison.OrdinalIgnoreCase))) return true;
        }
        return IsOutlineMark(text, span);
    }

    private static bool IsOutlineMark(string text, TextSpan span)
    {
        int end = span.Start;
        while (end < span.End && end - span.Start < 5 && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == span.Start || end >= span.End || text[end] is not ('.' or ')' or '-' or '/')) return false;
        ReadOnlySpan<char> mark = text.AsSpan(span.Start, end - span.Start);
        bool number = mark.IndexOfAnyExceptInRange('0', '9') < 0 && mark.Length <= 2;
        bool roman = mark.IndexOfAnyExcept(RomanDigits) < 0;
        bool letter = mark.Length == 1 && char.IsAsciiLetter(mark[0]);
        if (text[end] == '/' && !number) return false;
        return (number || roman || letter) && end + 1 < span.End && (text[end + 1] is ' ' or '\t' || char.IsUpper(text[end + 1]));
    }

    /// <summary>A sentence of narrative begins: what follows an abstract is the body.</summary>
    public static bool IsNarrative(string text, TextSpan span) =>
        LetterCase.StartsUpper(text.AsSpan(span.Start, span.Length)) && !LetterCase.IsUpper(text.AsSpan(span.Start, span.Length))
        && BeginsWith(NarrativeWords, text, WordsAt(text, span));

    /// <summary>"QUYẾT ĐỊNH:" on a line of its own, in capitals, spaced letters and a missing colon allowed.</summary>
    public static bool IsFormula(string text, TextSpan span)
    {
        ReadOnlySpan<char> line = text.AsSpan(span.Start, span.Length);
        if (line.Length > LongestFormula || !LetterCase.IsUpper(line) && !(line[^1] == ':' && LetterCase.StartsUpper(line))) return false;
        if (EndsInDecision(text, span)) return true;
        if (line.Length > 40) return false;
        string compact = Unspaced(line.TrimEnd(" :.*").ToString());
        foreach (PhraseMatcher word in FormulaWords)
        {
            if (word.MatchesAt(compact, 0, out int end) && end == compact.Length) return true;
        }
        return false;
    }

    /// <summary>Party committees name themselves on the same line: "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH".</summary>
    private static bool EndsInDecision(string text, TextSpan span)
    {
        if (BodyHeads.MatchAt(text, span.Start, out int head) is null && !Offices.MatchesAt(text, span.Start, out head)) return false;
        TextSpan line = Words.TrimEnd(text, span, " :.*");
        if (head >= line.End) return false;
        foreach (PhraseMatcher word in FormulaWords.Take(2))
        {
            if (word.Find(text, Math.Max(head, line.End - 12), line.End) is { } found && found.End == line.End) return true;
        }
        return false;
    }

    /// <summary>"Chính phủ ban hành Nghị định …", "Bộ Nội vụ hướng dẫn … như sau:", the sentence by which legislation is enacted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A paragraph.</param>
    /// <param name="afterBases">Whether legal bases stand before it; without them it has to end in "sau:".</param>
    public static bool IsEnactingSentence(string text, TextSpan span, bool afterBases)
    {
        int head = Math.Min(span.End, span.Start + 200);
        bool follows = Array.Exists(AsFollows, word => word.Find(text, Math.Max(span.Start, span.End - 16), span.End) is not null);
        if (afterBases && follows && Array.Exists(RulesWords, word => word.Find(text, span.Start, Math.Min(span.End, span.Start + LongestSentence)) is not null)) return true;
        if (!afterBases && !follows || BodyHeads.MatchAt(text, span.Start, out _) is null && !Offices.MatchesAt(text, span.Start, out _)) return false;
        if (IssuesWord.Find(text, span.Start, head) is not { } issues) return false;
        return DocumentTypes.MatchAt(text, Words.SkipSpaces(text, issues.End, span.End), out _) is not null;
    }

    /// <summary>Letters set apart with spaces ("Q U Y Ế T  Đ Ị N H") put together; other text as it is.</summary>
    public static string Unspaced(string line)
    {
        List<TextSpan> words = Words.Split(line);
        if (words.Count < 6 || words.Exists(word => word.Length > 1)) return line;
        var letters = new System.Text.StringBuilder();
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i].Start - words[i - 1].End >= 2) letters.Append(' ');
            letters.Append(line[words[i].Start]);
        }
        return letters.ToString();
    }

    private static bool BeginsWith(PhraseMatcher[] phrases, string text, int start)
    {
        foreach (PhraseMatcher phrase in phrases)
        {
            if (phrase.MatchesAt(text, start, out _) && char.IsUpper(text[start])) return true;
        }
        return false;
    }
}
