using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The offices in which people sign (positions.tsv), and the titles before their names (courtesies.tsv, surnames.tsv).</summary>
internal static class Offices
{
    private static readonly PhraseIndex<bool> Positions = new(TableFile.Rows("positions").Select(row => (row[0], true)));

    private static readonly Dictionary<string, string> Courtesies = TableFile.Rows("courtesies")
        .GroupBy(row => TextKey.Of(row[0].Replace(".", "", StringComparison.Ordinal)))
        .ToDictionary(group => group.Key, group => group.First()[1]);

    /// <summary>A family name, its letters without marks, and whether it is one of the commonest.</summary>
    private sealed record SurnameEntry(string Name, string Shape, bool IsCommon);

    private static readonly SurnameEntry[] SurnameEntries = [.. TableFile.Rows("surnames").Select(row => new SurnameEntry(row[0], LetterShape.Of(row[0]), row[1].Length > 0))];

    private static readonly WordTable<bool> Surnames = WordTable.Of(SurnameEntries.Select(entry => TextKey.Of(entry.Name)));

    /// <summary>Whether an office stands at a position; <paramref name="end"/> lies behind its longest form.</summary>
    public static bool MatchesAt(ReadOnlySpan<char> text, int start, out int end)
    {
        var found = Positions.MatchAt(text, start, text.Length);
        end = found?.End ?? start;
        return found is not null;
    }

    /// <summary>Whether a word is a family name.</summary>
    public static bool IsSurname(ReadOnlySpan<char> word) => Surnames.Contains(TextKey.Of(word));

    /// <summary>
    /// The family name that a word is meant to be: the only one of its shape, or else the only one that ends as the word does, or as it does behind its
    /// first letter. A capitalized syllable may be a rare name of its own: it is taken for one of the commonest names only, marks apart.
    /// </summary>
    public static string? SurnameLike(string word, int leastLetters)
    {
        string shape = LetterShape.Of(word);
        if (shape.Length < 2) return null;
        SurnameEntry[] found = Array.FindAll(SurnameEntries, entry => entry.Shape == shape);
        if (char.IsUpper(word[0]) && Syllables.IsLegal(word)) return Array.Find(found, entry => entry.IsCommon)?.Name;
        if (found.Length == 0 && shape.Length >= leastLetters) found = EndingAs(shape);
        if (found.Length == 0 && shape.Length > leastLetters) found = EndingAs(shape[1..]);
        return found is [var only] ? only.Name : null;
    }

    private static SurnameEntry[] EndingAs(string shape) => Array.FindAll(SurnameEntries, entry => entry.Shape.EndsWith(shape, StringComparison.Ordinal));

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
