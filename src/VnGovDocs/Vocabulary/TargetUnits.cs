using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>What targets are counted in, and where their object ends (<c>target-units.tsv</c>).</summary>
internal static class TargetUnits
{
    private static readonly ILookup<string, string> ByUse = TableFile.Rows("target-units").ToLookup(row => row[1], row => row[0]);

    private static readonly PhraseIndex<string> Units = new(ByUse["unit"].Where(unit => char.IsLetter(unit[0])).Select(unit => (unit, unit)));

    private static readonly PhraseIndex<string> Stops = new(ByUse["stop"].Select(word => (word, word)));

    private static readonly PhraseIndex<string> Compounds = new(ByUse["compound"].Select(word => (word, word)));

    private static readonly HashSet<string> Named = [.. ByUse["named"].Select(word => TextKey.Of(word))];

    private static readonly PhraseMatcher Per = new("người"), Year = new("năm"), Month = new("tháng");

    /// <summary>The unit at a position behind a number; null when the number counts nothing known.</summary>
    public static (string Name, int End)? ReadAt(string text, int start, int limit)
    {
        int at = Words.SkipSpaces(text, start, limit);
        if (at >= limit) return null;
        if (text[at] is '%' or '‰') return (text[at].ToString(), at + 1);
        if (EndOfArea(text, at, limit) is { } raised) return (text[at..raised], raised);
        if (Units.MatchAt(text, at, limit) is not { } unit) return null;
        int end = unit.End;
        // "đồng/người/năm" is one unit.
        while (end + 1 < limit && text[end] == '/' && (Per.MatchesAt(text, end + 1, out int next) || Year.MatchesAt(text, end + 1, out next) || Month.MatchesAt(text, end + 1, out next))) end = next;
        return (Words.Fold(text.AsSpan(at, end - at)), end);
    }

    /// <summary>Behind "m²", "km³".</summary>
    private static int? EndOfArea(string text, int at, int limit)
    {
        int end = at;
        while (end < limit && text[end] is 'k' or 'm') end++;
        return end > at && end < limit && text[end] is '²' or '³' ? end + 1 : null;
    }

    /// <summary>Behind a noun that holds a word which ends objects elsewhere: "nhà ở".</summary>
    public static int? EndOfCompound(string text, int at, int limit) => Compounds.MatchAt(text, at, limit)?.End;

    /// <summary>Whether the object of a target is over at a word.</summary>
    public static bool IsStop(string text, int at, int limit, bool isFirst) =>
        Stops.MatchAt(text, at, limit) is not null || Year.MatchesAt(text, at, out int year) && Words.SkipSpaces(text, year, limit) is var next && next < limit && char.IsAsciiDigit(text[next]) || !isFirst && char.IsLower(text[at]) && DirectiveWords.Verbs.MatchAt(text, at, limit) is { } verb && verb.Text.Contains(' ');

    /// <summary>"cán bộ, công chức, viên chức" is one object.</summary>
    public static bool GoesOn(string text, int at, int limit) => at < limit && DirectiveWords.Generics.MatchAt(text, at, limit) is not null;

    /// <summary>Nouns that a number behind them names: "thôn 5".</summary>
    public static bool IsNamedNoun(ReadOnlySpan<char> word) => Named.Contains(TextKey.Of(word));
}
