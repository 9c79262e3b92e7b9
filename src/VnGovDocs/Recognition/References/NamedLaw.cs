using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.References;

/// <summary>A law, code or ordinance called by its name ("Luật Tổ chức Chính phủ"), or the Constitution.</summary>
/// <param name="Span">Type word and name.</param>
/// <param name="Symbol">HP, BL, L or PL.</param>
/// <param name="Name">The name without the type word; null for the Constitution.</param>
internal sealed record NamedLaw(TextSpan Span, string Symbol, string? Name)
{
    private const int MostWords = 26;

    private static readonly (string Word, string Symbol)[] Types = [("Hiến pháp", "HP"), ("Bộ luật", "BL"), ("Luật", "L"), ("Pháp lệnh", "PL")];

    private static readonly PhraseMatcher AmendWord = new("sửa đổi, bổ sung");

    /// <summary>Small words with which a name is over.</summary>
    private static readonly PhraseMatcher[] Ends =
    [
        new("ngày"), new("năm"), new("số"), new("được"), new("đã"), new("quy định"), new("để"), new("thì"), new("là"), new("tại"), new("theo"), new("do"), new("hiện hành"), new("có hiệu lực"), new("có quy định"), new("này"),
        new("nêu"), new("như"), new("trên"), new("khi"), new("cho"), new("từ"), new("trong thời"), new("hoặc"), new("phải"), new("không"), new("còn"), new("mà"),
    ];

    private static readonly PhraseMatcher AndWord = new("và"), TheWord = new("các"), AnyWord = new("văn bản");

    public static List<NamedLaw> Find(string text, TextSpan span, StageWatch watch)
    {
        var laws = new List<NamedLaw>();
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('H' or 'B' or 'L' or 'P') || i > span.Start && char.IsLetterOrDigit(text[i - 1])) continue;
            watch.Tick();
            if (ReadAt(text, i, span.End) is not { } law) continue;
            laws.Add(law);
            i = law.Span.End - 1;
        }
        return laws;
    }

    private static NamedLaw? ReadAt(string text, int start, int limit)
    {
        foreach ((string word, string symbol) in Types)
        {
            if (!text.AsSpan(start, limit - start).StartsWith(word, StringComparison.Ordinal)) continue;
            int end = start + word.Length;
            if (end < limit && char.IsLetterOrDigit(text[end])) continue;
            if (symbol == "HP") return new NamedLaw(TextSpan.FromBounds(start, end), symbol, null);
            int name = Words.SkipSpaces(text, end, limit);
            int stop = EndOfName(text, name, limit);
            return stop > name ? new NamedLaw(TextSpan.FromBounds(start, stop), symbol, Words.Fold(text, TextSpan.FromBounds(name, stop))) : null;
        }
        return null;
    }

    /// <summary>Where a name that begins at a position ends; the position itself when no name stands there.</summary>
    private static int EndOfName(string text, int start, int limit)
    {
        if (start >= limit) return start;
        // "Luật sửa đổi, bổ sung một số điều của Luật Thư viện": the name holds another law's.
        bool amends = AmendWord.MatchesAt(text, start, out int amendEnd);
        if (!char.IsUpper(text[start]) && !amends) return start;
        int end = amends ? amendEnd : start;
        for (int words = 0; words < MostWords; words++)
        {
            int word = Words.SkipSpaces(text, end, limit);
            bool comma = word < limit && text[word] == ',' && end > start;
            if (comma) word = Words.SkipSpaces(text, word + 1, limit);
            if (word >= limit || !char.IsLetter(text[word])) return end;
            // "Phòng, chống tham nhũng" goes on behind its comma in small letters; a list goes on with a capital.
            if (comma && !IsPairedVerb(text, word)) return end;
            if (word > start && IsEnd(text, word, limit, amends)) return end;
            end = word;
            while (end < limit && char.IsLetterOrDigit(text[end])) end++;
        }
        return end;
    }

    /// <summary>Whether a small word behind a comma goes on with a name: "Phòng, chống tham nhũng".</summary>
    public static bool IsPairedVerb(string text, int word) => PhraseMatcher.AnyAt(Pairs, text, word, out _) && char.IsLower(text[word]);

    /// <summary>What follows a comma inside the name of a law.</summary>
    private static readonly PhraseMatcher[] Pairs =
    [
        new("chống"), new("bổ sung"), new("sử dụng"), new("tiết kiệm"), new("nhập cảnh"), new("quá cảnh"), new("cư trú"), new("sửa đổi"), new("kỹ thuật"), new("chất lượng"), new("dự bị"),
        new("vũ khí"), new("vật liệu"), new("công cụ"), new("chữa cháy"), new("cứu nạn"), new("viên chức"), new("trung cấp"), new("thủy văn"), new("lưu trữ"), new("kiểm dịch"),
    ];

    private static bool IsEnd(string text, int word, int limit, bool amends)
    {
        if (AndWord.MatchesAt(text, word, out int behind))
        {
            int next = Words.SkipSpaces(text, behind, limit);
            return next >= limit || char.IsUpper(text[next]) || TheWord.MatchesAt(text, next, out _) || AnyWord.MatchesAt(text, next, out _);
        }
        foreach (PhraseMatcher end in Ends)
        {
            if (end.MatchesAt(text, word, out _)) return !(amends && text.AsSpan(word).StartsWith("số điều", StringComparison.Ordinal));
        }
        return false;
    }
}
