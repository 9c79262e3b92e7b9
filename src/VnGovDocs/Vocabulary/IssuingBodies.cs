using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>A body that issues documents, as it abbreviates itself.</summary>
internal sealed record IssuingBodyEntry(string Symbol, string Name, string Level, string Family, string From, string To);

/// <summary>Known bodies and places (issuers.tsv, provinces.tsv). The list is open: offices set their own abbreviations, so an unknown symbol is no error.</summary>
internal static class IssuingBodies
{
    private static readonly IssuingBodyEntry[] Entries = [.. TableFile.Rows("issuers").Select(row => new IssuingBodyEntry(row[0], row[1], row[2], row[3], row[4], row[5]))];

    private static readonly HashSet<string> Names = [.. Entries.Where(entry => entry.Family != "unit").Select(entry => TextKey.Of(entry.Name))];

    private static readonly string[] PlaceNames = [.. TableFile.Rows("provinces").Select(row => row[0]).Distinct()];

    private static readonly HashSet<string> PlaceKeys = [.. PlaceNames.Select(name => TextKey.Of(name))];

    private static readonly PhraseMatcher[] Levels = [new("tỉnh"), new("thành phố"), new("TP")];

    /// <summary>Names in normal case, for casing what letterheads print in capitals; the longest first.</summary>
    public static IReadOnlyList<string> CasedNames { get; } = [.. Entries.Select(entry => entry.Name).Concat(PlaceNames).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>Whether a text is, as a whole, the name of a known body: a ministry, or a body of a province.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name)
    {
        // A bare kind of body ("VĂN PHÒNG") waits for the rest of its name.
        if (Names.Contains(TextKey.Of(name))) return BodyHeads.MatchAt(name, 0, out int head) is null || head < name.Length;
        if (BodyHeads.MatchAt(name, 0, out int kind) is null || kind == name.Length) return false;
        // The body of a province ends with the province's name.
        for (int i = kind; i < name.Length; i++)
        {
            if (!char.IsWhiteSpace(name[i - 1])) continue;
            foreach (PhraseMatcher level in Levels)
            {
                if (level.MatchesAt(name, i, out int behind)) return PlaceKeys.Contains(TextKey.Of(name[behind..].TrimStart(" .")));
            }
        }
        return false;
    }
}
