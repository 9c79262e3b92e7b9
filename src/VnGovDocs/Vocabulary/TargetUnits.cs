using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>What targets are counted in, and where their object ends (<c>target-units.tsv</c>).</summary>
internal static class TargetUnits
{
    private static readonly ILookup<string, string> ByUse = VocabularyTable.Rows("target-units").ToLookup(row => row[1], row => row[0]);

    private static readonly PhraseIndex<string> Units = new(ByUse["unit"].Where(unit => char.IsLetter(unit[0])).Select(unit => (unit, unit)));

    private static readonly PhraseIndex<string> Stops = new(ByUse["stop"].Select(word => (word, word)));

    private static readonly HashSet<string> Named = [.. ByUse["named"].Select(word => TextKey.Of(word))];

    private static readonly PhraseMatcher Per = new("người"), Year = new("năm"), Month = new("tháng");

    /// <summary>The unit at a position behind a number; null when the number counts nothing known.</summary>
    public static (string Name, int End)? ReadAt(string text, int start, int limit, bool afterWord)
    {
        int at = Words.SkipSpaces(text, start, limit);
        if (at >= limit) return null;
        if (text[at] is '%' or '‰') return (text[at].ToString(), at + 1);
        if (Units.MatchAt(text, at, limit) is not { } unit || afterWord && unit.Text is "bộ" or "con" or "cây" && false) return null;
        int end = unit.End;
        if (end < limit && text[end] is '²' or '³') end++;
        // "đồng/người/năm" is one unit.
        while (end + 1 < limit && text[end] == '/' && (Per.MatchesAt(text, end + 1, out int next) || Year.MatchesAt(text, end + 1, out next) || Month.MatchesAt(text, end + 1, out next))) end = next;
        return (Words.Fold(text.AsSpan(at, end - at)), end);
    }

    /// <summary>Whether the object of a target is over at a word.</summary>
    public static bool IsStop(string text, int at, int limit, bool isFirst) =>
        Stops.MatchAt(text, at, limit) is not null || !isFirst && char.IsLower(text[at]) && DirectiveWords.Verbs.MatchAt(text, at, limit) is { } verb && verb.Text.Contains(' ');

    /// <summary>"cán bộ, công chức, viên chức" is one object.</summary>
    public static bool GoesOn(string text, int at, int limit) => at < limit && DirectiveWords.Generics.MatchAt(text, at, limit) is not null;

    /// <summary>Nouns that a number behind them names: "thôn 5".</summary>
    public static bool IsNamedNoun(ReadOnlySpan<char> word) => Named.Contains(TextKey.Of(word));
}
