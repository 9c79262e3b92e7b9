using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The symbols of types and bodies in numbers, found where an engine misread them.</summary>
internal static class NumberSymbols
{
    private static readonly HashSet<string> Known = [.. TableFile.Rows("types").SelectMany(row => row[2].Split(';', StringSplitOptions.RemoveEmptyEntries)), .. TableFile.Rows("issuers").Select(row => row[0])];

    /// <summary>Shapes that one symbol has which is not written so: "QD", but not "HD", which is hướng dẫn.</summary>
    private static readonly Dictionary<string, string> ByShape = Known
        .Where(symbol => symbol.All(char.IsLetterOrDigit))
        .GroupBy(symbol => LetterShape.Of(symbol))
        .Where(same => same.Count() == 1)
        .ToDictionary(same => same.Key, same => same.Single());

    /// <summary>Misreadings by what was read and whether it names the type: "TTY" before a body's symbol is TTr, behind a type's it is anybody's.</summary>
    private static readonly Dictionary<(string, bool), string> Misread = TableFile.Rows("symbol-misreadings").ToDictionary(row => (row[0], row[2] == "type"), row => row[1]);

    /// <summary>The symbol that a group of a number is meant to be; null when it is known as it is, or not at all.</summary>
    /// <param name="group">What was read.</param>
    /// <param name="isFirst">Whether it is the first of several, which names the type: of two letters elsewhere any may be a unit's own.</param>
    public static string? Repaired(string group, bool isFirst)
    {
        if (Known.Contains(group) || group.Length < 3 && !isFirst) return null;
        string shape = LetterShape.Of(group);
        return Misread.GetValueOrDefault((group, isFirst)) ?? ByShape.GetValueOrDefault(shape) ?? (shape != group && Known.Contains(shape) ? shape : null);
    }
}
