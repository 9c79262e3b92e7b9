using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The words with which the name of a body begins (body-heads.tsv): what tells a new name from the rest of a wrapped one.</summary>
internal static class BodyHeads
{
    private static readonly Dictionary<string, (PhraseMatcher Phrase, string Head, string Family, bool IsWeak)[]> ByFirstWord = VocabularyTable.Rows("body-heads")
        .OrderByDescending(row => row[0].Length)
        .GroupBy(row => TextKey.Of(row[0].Split(' ')[0]))
        .ToDictionary(group => group.Key, group => group.Select(row => (new PhraseMatcher(row[0]), row[0], row[1], row[2].StartsWith("weak", StringComparison.Ordinal))).ToArray());

    /// <summary>A verb that begins as a board's name does.</summary>
    private static readonly PhraseMatcher Promulgates = new("ban hành");

    /// <summary>The longest head at a position, or null; <paramref name="end"/> lies behind it.</summary>
    public static string? MatchAt(ReadOnlySpan<char> text, int start, out int end) => Match(text, start, out end)?.Head;

    /// <summary>Name of the family of the body whose name begins a text, as the table writes it; null for an unknown body.</summary>
    public static string? FamilyOf(ReadOnlySpan<char> name) => Match(name, 0, out _)?.Family;

    /// <summary>Whether a text begins with a head that surely begins a name; "CHI NHÁNH" may as well go on with one.</summary>
    public static bool SurelyBegins(ReadOnlySpan<char> text, int start) => Match(text, start, out _) is { IsWeak: false };

    private static (string Head, string Family, bool IsWeak)? Match(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        int wordEnd = start;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd])) wordEnd++;
        if (wordEnd == start || wordEnd - start > 8 || !ByFirstWord.TryGetValue(TextKey.Of(text[start..wordEnd]), out var candidates)) return null;
        if (Promulgates.MatchesAt(text, start, out _)) return null;
        foreach ((PhraseMatcher phrase, string head, string family, bool isWeak) in candidates)
        {
            if (phrase.MatchesAt(text, start, out end)) return (head, family, isWeak);
        }
        end = start;
        return null;
    }
}
