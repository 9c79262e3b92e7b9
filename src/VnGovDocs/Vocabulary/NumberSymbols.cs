using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The symbols of types and bodies in numbers, found where an engine misread them.</summary>
internal static class NumberSymbols
{
    private static readonly HashSet<string> Known = [.. TableFile.Rows("types").SelectMany(row => row[2].Split(';', StringSplitOptions.RemoveEmptyEntries)), .. TableFile.Rows("issuers").Select(row => row[0])];

    /// <summary>Misreadings, and the shapes that one symbol has which is not written so: "QD", but not "HD", which is hướng dẫn.</summary>
    private static readonly Dictionary<string, string> Misread = Known
        .GroupBy(symbol => LetterShape.Of(symbol))
        .Where(same => same.Count() == 1)
        .Select(same => (Shape: same.Key, Symbol: same.Single()))
        .Concat(TableFile.Rows("symbol-misreadings").Select(row => (Shape: row[0], Symbol: row[1])))
        .GroupBy(pair => pair.Shape)
        .ToDictionary(group => group.Key, group => group.Last().Symbol);

    /// <summary>The symbol that a group of a number is meant to be; null when it is known as it is, or not at all.</summary>
    /// <param name="group">What was read.</param>
    /// <param name="isFirst">Whether it is the first of several, which names the type: of two letters elsewhere any may be a unit's own.</param>
    public static string? Repaired(string group, bool isFirst)
    {
        if (Known.Contains(group) || group.Length < 3 && !isFirst) return null;
        string shape = LetterShape.Of(group);
        return Misread.GetValueOrDefault(group) ?? Misread.GetValueOrDefault(shape) ?? (shape != group && Known.Contains(shape) ? shape : null);
    }
}
