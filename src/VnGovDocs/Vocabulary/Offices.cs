using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The offices in which people sign (positions.tsv), and the titles before their names (courtesies.tsv, surnames.tsv).</summary>
internal static class Offices
{
    private static readonly Dictionary<string, PhraseMatcher[]> ByFirstWord = VocabularyTable.Rows("positions")
        .OrderByDescending(row => row[0].Length)
        .GroupBy(row => TextKey.Of(row[0].Split(' ')[0]))
        .ToDictionary(group => group.Key, group => group.Select(row => new PhraseMatcher(row[0])).ToArray());

    private static readonly Dictionary<string, string> Courtesies = VocabularyTable.Rows("courtesies")
        .GroupBy(row => TextKey.Of(row[0].Replace(".", "", StringComparison.Ordinal)))
        .ToDictionary(group => group.Key, group => group.First()[1]);

    private static readonly WordTable<bool> Surnames = WordTable.Of(VocabularyTable.Rows("surnames").Select(row => TextKey.Of(row[0])));

    /// <summary>Whether an office stands at a position; <paramref name="end"/> lies behind its longest form.</summary>
    public static bool MatchesAt(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        int wordEnd = start;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd])) wordEnd++;
        if (wordEnd == start || wordEnd - start > 8 || !ByFirstWord.TryGetValue(TextKey.Of(text[start..wordEnd]), out PhraseMatcher[]? candidates)) return false;
        foreach (PhraseMatcher phrase in candidates)
        {
            if (phrase.MatchesAt(text, start, out end)) return true;
        }
        return false;
    }

    /// <summary>Whether a word is a family name.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => Surnames.Contains(TextKey.Of(word));

    /// <summary>"rank", "degree" or "courtesy" when a text is one, or several joined by dots ("GS.TS"); else null.</summary>
    public static string? CourtesyOf(string text)
    {
        if (Courtesies.TryGetValue(Key(text), out string? kind)) return kind;
        foreach (string part in text.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Courtesies.TryGetValue(Key(part), out kind)) return null;
        }
        return kind;
    }

    private static string Key(string text) => TextKey.Of(text.Replace(".", "", StringComparison.Ordinal).Trim(',', ' '));
}
