using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>A person's name with what stood before it.</summary>
internal readonly record struct PersonName(TextSpan Name, TextSpan? Degree);

/// <summary>
/// Vietnamese personal names: two to six syllables, each with a capital, family name first. Ranks, degrees and courtesies before the
/// name are set apart.
/// </summary>
internal static class PersonNames
{
    private const int MostSyllables = 6;

    /// <summary>The name that a span holds and nothing else; a bracketed remark ("(đã ký)") behind it is no part of it.</summary>
    public static PersonName? Read(string text, TextSpan span)
    {
        int bracket = text.IndexOf('(', span.Start, span.Length);
        if (bracket > span.Start) span = TextSpan.FromBounds(span.Start, bracket);
        span = Words.Trim(text, span, ".,;*_");
        if (span.Length is < 3 or > 70) return null;
        List<TextSpan> words = [.. Words.Split(text.AsSpan(span.Start, span.Length)).Select(word => word with { Start = word.Start + span.Start })];
        int first = CourtesyWords(text, words);
        TextSpan? degree = first == 0 ? null : TextSpan.FromBounds(words[0].Start, words[first - 1].End);
        if (first < words.Count && GluedDegree(text, words[first]) is int cut)
        {
            degree = TextSpan.FromBounds(words[0].Start, cut);
            words[first] = TextSpan.FromBounds(cut, words[first].End);
        }
        return IsName(text, words, first) ? new PersonName(TextSpan.FromBounds(words[first].Start, words[^1].End), degree) : null;
    }

    /// <summary>
    /// The name in mixed case behind titles in capitals on one line ("KT. BỘ TRƯỞNG THỨ TRƯỞNG Đỗ Hoàng Anh Tuấn"):
    /// the first run of capitalized words.
    /// </summary>
    public static PersonName? FindBehindCapitals(string text, TextSpan span)
    {
        List<TextSpan> words = [.. Words.Split(text.AsSpan(span.Start, span.Length)).Select(word => word with { Start = word.Start + span.Start })];
        int first = words.FindIndex(word => word.Length > 1 && LetterCase.IsCapitalized(text.AsSpan(word.Start, word.Length)) && char.IsLower(text[word.Start + 1]));
        if (first <= 0 || !LetterCase.IsUpper(text.AsSpan(span.Start, words[first].Start - span.Start))) return null;
        int last = first;
        while (last + 1 < words.Count && last - first + 1 < MostSyllables && IsSyllable(text.AsSpan(words[last + 1].Start, words[last + 1].Length))) last++;
        if (last == first) return null;
        return Read(text, TextSpan.FromBounds(words[first].Start, words[last].End));
    }

    private static bool IsName(string text, List<TextSpan> words, int first)
    {
        int count = words.Count - first;
        if (count is < 2 or > MostSyllables) return false;
        bool capitals = true, mixed = true;
        for (int i = first; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[i].Start, words[i].Length);
            mixed &= IsSyllable(word);
            capitals &= IsUpperSyllable(word);
        }
        ReadOnlySpan<char> family = text.AsSpan(words[first].Start, words[first].Length);
        bool surname = Offices.IsSurname(family.TrimEnd("'’"));
        if (Offices.MatchesAt(text, words[first].Start, out int end) && end > words[first].End) return false;
        return surname ? mixed || capitals : mixed && BodyHeads.MatchAt(text, words[first].Start, out _) is null;
    }

    /// <summary>How many words at the start are ranks, degrees or courtesies.</summary>
    private static int CourtesyWords(string text, List<TextSpan> words)
    {
        int first = 0;
        while (first < words.Count - 1)
        {
            int taken = 0;
            for (int count = Math.Min(4, words.Count - 1 - first); count > 0 && taken == 0; count--)
            {
                string phrase = text[words[first].Start..words[first + count - 1].End];
                // "Ông" and "Cô" may also be the first syllable of nothing else; a family name alone never is a courtesy.
                if (Offices.CourtesyOf(phrase) is not null) taken = count;
            }
            if (taken == 0) break;
            first += taken;
        }
        return first;
    }

    /// <summary>"PGS.TS.Nguyễn": where the name begins inside its word.</summary>
    private static int? GluedDegree(string text, TextSpan word)
    {
        int dot = text.LastIndexOf('.', word.End - 1, word.Length);
        if (dot <= word.Start || dot + 1 >= word.End) return null;
        string before = text[word.Start..dot];
        return before.Split('.').All(part => Offices.CourtesyOf(part) is not null) || Offices.CourtesyOf(before) is not null ? dot + 1 : null;
    }

    private static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12 || !char.IsUpper(word[0])) return false;
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsLower(word[i])) continue;
            bool joint = word[i] is '\'' or '’' or '-' || char.IsUpper(word[i]) && word[i - 1] is '\'' or '’' or '-';
            if (!joint) return false;
        }
        return true;
    }

    private static bool IsUpperSyllable(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (!char.IsUpper(letter) && letter is not ('\'' or '’' or '-')) return false;
        }
        return word.Length is > 0 and < 12;
    }
}
