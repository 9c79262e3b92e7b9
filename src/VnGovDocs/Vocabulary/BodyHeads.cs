using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The words with which the name of a body begins (body-heads.tsv): what tells a new name from the rest of a wrapped one.</summary>
internal static class BodyHeads
{
    private static readonly PhraseIndex<(string Family, bool IsWeak)> Heads =
        new(TableFile.Rows("body-heads").Select(row => (row[0], (row[1], row[2].StartsWith("weak", StringComparison.Ordinal)))));

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
        if (Heads.MatchAt(text, start, text.Length) is not { } found || Promulgates.MatchesAt(text, start, out _)) return null;
        end = found.End;
        return (found.Text, found.Value.Family, found.Value.IsWeak);
    }
}
