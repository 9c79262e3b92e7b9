using VnGovDocs.Text;

namespace VnGovDocs.Reading.Wrapping;

/// <summary>Fixed names of several words ("nhân dân", "môi trường"), which no paragraph ends inside of.</summary>
internal static class BrokenNames
{
    private static readonly (string First, string Second)[] Pairs =
        [.. PhraseFile.Load("wrapping")["pair"].Select(pair => (pair.Split('|')[0], pair.Split('|')[1]))];

    /// <summary>Whether the break between two lines splits such a name, both halves in the same case.</summary>
    public static bool IsBetween(ReadOnlySpan<char> former, ReadOnlySpan<char> line)
    {
        if (LineShape.IsCapitals(former) != LineShape.IsCapitals(line) && !char.IsLower(line[0])) return false;
        foreach ((string first, string second) in Pairs)
        {
            if (!former.EndsWith(first, StringComparison.OrdinalIgnoreCase) || !line.StartsWith(second, StringComparison.OrdinalIgnoreCase)) continue;
            bool wholeFirst = former.Length == first.Length || former[^(first.Length + 1)] == ' ';
            if (wholeFirst && (line.Length == second.Length || !char.IsLetter(line[second.Length]))) return true;
        }
        return false;
    }
}
