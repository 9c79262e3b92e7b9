using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition;

/// <summary>
/// Writes a body's name as NĐ 30/2020/NĐ-CP, Phụ lục II writes it in a sentence: "SỞ NỘI VỤ" → "Sở Nội vụ". Known names are taken from
/// the vocabulary; elsewhere the first syllable of the kind and of each field gets a capital, and proper names get one on every syllable.
/// </summary>
internal static class BodyNameCase
{
    private static readonly HashSet<string> Small = [.. new[] { "và", "của", "các", "về", "cho", "tại", "thuộc", "trên", "trong" }.Select(word => TextKey.Of(word))];
    private static readonly HashSet<string> BeforeProperName = [.. new[] { "tỉnh", "huyện", "quận", "xã", "phường", "thị", "trấn", "thành", "phố", "đảo" }.Select(word => TextKey.Of(word))];
    private static readonly HashSet<string> Schools = ["THPT", "THCS", "TH"];
    private static readonly string CommitteeKey = TextKey.Of("ủy");
    private static readonly HashSet<string> Acronyms = ["UBND", "HĐND", "TNHH", "MTV", "TNCS", "TW", "TP", "MTTQ", "ĐBQH", "KBNN", "TTĐT", "BHXH", "CP", "THPT", "THCS", "GDĐT", "TAND", "VKSND"];
    private static readonly Dictionary<string, string[]> Cased = IssuingBodies.CasedNames.GroupBy(name => TextKey.Of(name.Split(' ')[0])).ToDictionary(group => group.Key, group => group.ToArray());

    public static string Of(string printed)
    {
        if (!LetterCase.IsUpper(printed)) return printed;
        var name = new StringBuilder();
        List<TextSpan> words = Words.Split(printed);
        bool capital = true, proper = false;
        int insideHead = 0;
        for (int i = 0; i < words.Count;)
        {
            if (i > 0) name.Append(' ');
            if (KnownAt(printed, words[i].Start) is { } known)
            {
                name.Append(known);
                int end = words[i].Start + known.Length;
                while (i < words.Count && words[i].Start < end) i++;
                (capital, proper) = (i < words.Count, TextKey.Of(known).EndsWith(CommitteeKey, StringComparison.Ordinal));
                continue;
            }
            ReadOnlySpan<char> word = printed.AsSpan(words[i].Start, words[i].Length);
            string key = TextKey.Of(word);
            bool head = BodyHeads.MatchAt(printed, words[i].Start, out int headEnd) is not null && words[i].Start >= insideHead;
            if (head) insideHead = headEnd;
            name.Append(Acronyms.Contains(word.ToString().Trim('.', ',')) || word.ContainsAnyInRange('0', '9') ? word.ToString()
                : Small.Contains(key) || !(capital || proper || head) ? word.ToString().ToLowerInvariant()
                : BeforeProperName.Contains(key) && i > 0 ? word.ToString().ToLowerInvariant()
                : Capitalized(word));
            // "HUYỆN ỦY ĐỊNH HÓA", "TRƯỜNG THPT LÊ HỒNG PHONG": a proper name follows.
            proper = BeforeProperName.Contains(key) && !head || Schools.Contains(word.ToString()) || i > 0 && key == CommitteeKey
                || proper && word[^1] is not (',' or '-');
            // The word behind the kind of body, behind "và" and behind a sign begins a field.
            capital = head && headEnd == words[i].End || Small.Contains(key) || word[^1] is ',' or '-' || BodyHeadEndsAt(printed, words, i);
            i++;
        }
        return name.ToString();
    }

    private static bool BodyHeadEndsAt(string printed, List<TextSpan> words, int index)
    {
        for (int first = index; first >= 0 && first > index - 5; first--)
        {
            if (BodyHeads.MatchAt(printed, words[first].Start, out int end) is not null && end == words[index].End) return true;
        }
        return false;
    }

    private static string? KnownAt(string printed, int start)
    {
        int end = start;
        while (end < printed.Length && char.IsLetter(printed[end])) end++;
        if (!Cased.TryGetValue(TextKey.Of(printed.AsSpan(start, end - start)), out string[]? names)) return null;
        foreach (string name in names)
        {
            if (start + name.Length > printed.Length || start + name.Length < printed.Length && char.IsLetterOrDigit(printed[start + name.Length])) continue;
            if (name.Length > 2 && TextKey.Same(printed.AsSpan(start, name.Length), name)) return name;
        }
        return null;
    }

    private static string Capitalized(ReadOnlySpan<char> word) => string.Concat(word[..1], word[1..].ToString().ToLowerInvariant());
}
