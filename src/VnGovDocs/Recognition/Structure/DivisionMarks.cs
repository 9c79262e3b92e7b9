using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Reads Phần, Chương, Mục, Tiểu mục and Điều at the start of a paragraph (NĐ 78/2025/NĐ-CP; older forms too).</summary>
internal static class DivisionMarks
{
    private static readonly (PhraseMatcher Word, MarkClass Class)[] Divisions =
    [
        (new("Phần"), MarkClass.Part), (new("Chương"), MarkClass.Chapter), (new("Tiểu mục"), MarkClass.Subsection), (new("Mục"), MarkClass.Section), (new("Điều"), MarkClass.Article),
    ];

    private static readonly PhraseMatcher NthWord = new("thứ");
    private static readonly PhraseMatcher[] OldSuffixes = [new("bis"), new("ter"), new("quater")];

    /// <summary>What a reference goes on with, and no division: "Điều 5 - Luật …", "Mục 2 Thông tư …".</summary>
    private static readonly PhraseMatcher[] ReferenceWords = [new("của"), new("và"), new("đến"), new("Luật"), new("Nghị định"), new("Thông tư"), new("Quyết định"), new("này")];

    /// <summary>The division that a paragraph opens; null when it opens none, or only refers to one.</summary>
    public static BodyMark? Read(string text, TextSpan span)
    {
        foreach ((PhraseMatcher word, MarkClass kind) in Divisions)
        {
            if (char.IsUpper(text[span.Start]) && word.MatchesAt(text, span.Start, out int end)) return Read(text, span, kind, end);
        }
        return null;
    }

    private static BodyMark? Read(string text, TextSpan span, MarkClass kind, int wordEnd)
    {
        int start = Words.SkipSpaces(text, wordEnd, span.End);
        if (NthWord.MatchesAt(text, start, out int nth)) start = Words.SkipSpaces(text, nth, span.End);
        if (start >= span.End || start == wordEnd) return null;
        if (ReadOrdinal(text, span.End, kind, start) is not var (value, suffix, ordinal, end)) return null;
        int sign = Words.SkipSpaces(text, end, span.End);
        bool signed = sign < span.End && text[sign] is '.' or ':' or '-' && (sign == end || text[sign] != '.' || kind == MarkClass.Article);
        int behind = signed ? Words.SkipSpaces(text, sign + 1, span.End) : sign;
        if (!IsOpening(text, span, kind, signed, sign, behind)) return null;
        return new BodyMark(kind, value, suffix, Words.Fold(text.AsSpan(span.Start, end - span.Start)), ordinal, behind);
    }

    /// <summary>"12", "5a", "12 bis", "5.1", "IV", "nhất", for parts also "A".</summary>
    private static (int Value, string Suffix, string Ordinal, int End)? ReadOrdinal(string text, int limit, MarkClass kind, int start)
    {
        int end = start;
        while (end < limit && char.IsAsciiDigit(text[end])) end++;
        if (end > start)
        {
            if (end - start > 4) return null;
            int value = int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
            int digits = end;
            while (end < limit && end - digits < 2 && char.IsLetterOrDigit(text[end])) end++;
            if (end == digits && end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                end++;
                while (end < limit && char.IsAsciiDigit(text[end])) end++;
            }
            string suffix = text[digits..end].TrimStart('.');
            int old = Words.SkipSpaces(text, end, limit);
            foreach (PhraseMatcher word in OldSuffixes)
            {
                if (word.MatchesAt(text, old, out int behind)) (suffix, end) = (text[old..behind], behind);
            }
            string ordinal = string.Concat(text.AsSpan(start, end - start).ToString().Where(letter => letter != ' '));
            return value == 0 || end < limit && char.IsLetter(text[end]) ? null : (value, suffix, ordinal, end);
        }
        while (end < limit && char.IsLetter(text[end])) end++;
        ReadOnlySpan<char> letters = text.AsSpan(start, end - start);
        if (Ordinals.Roman(letters) is > 0 and int roman && char.IsUpper(letters[0])) return (roman, "", letters.ToString(), end);
        // "Chương IIa" is inserted behind Chương II.
        if (letters.Length > 1 && char.IsLower(letters[^1]) && char.IsUpper(letters[^2]) && Ordinals.Roman(letters[..^1]) is > 0 and int before) return (before, letters[^1..].ToString(), letters.ToString(), end);
        if (Ordinals.Word(text, start, out int wordEnd) is > 0 and int counted) return (counted, "", counted.ToString(System.Globalization.CultureInfo.InvariantCulture), wordEnd);
        return kind == MarkClass.Part && letters.Length == 1 && char.IsUpper(letters[0]) ? (Ordinals.Letter(letters[0], out string inserted), inserted, letters.ToString(), end) : null;
    }

    /// <summary>Articles have a sign behind their number or stand alone; others may have their title in capitals behind.</summary>
    private static bool IsOpening(string text, TextSpan span, MarkClass kind, bool signed, int sign, int behind)
    {
        if (behind >= span.End) return true;
        foreach (PhraseMatcher word in ReferenceWords)
        {
            if (word.MatchesAt(text, behind, out _) && (kind == MarkClass.Article || !LetterCase.IsUpper(text.AsSpan(behind, span.End - behind)))
                && (!signed || text[sign] == '-' || char.IsLower(text[behind]))) return false;
        }
        if (signed) return !char.IsAsciiDigit(text[behind]) || text[sign] != '-';
        return kind != MarkClass.Article && LetterCase.IsUpper(text.AsSpan(behind, span.End - behind));
    }
}
