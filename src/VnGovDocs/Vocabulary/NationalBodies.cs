using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The bodies whose symbol in a number names them alone (issuers.tsv, level central): of CP there is one, of UBND one in each province.</summary>
internal static class NationalBodies
{
    private static readonly ILookup<string, (string Name, bool IsParty)> BySymbol = TableFile.Rows("issuers")
        .Where(row => row[2].StartsWith("central", StringComparison.Ordinal) && !row[2].Contains('/'))
        .ToLookup(row => row[0].ToUpperInvariant(), row => (row[1], row[3] == "party"));

    private static readonly Dictionary<string, string> LocalNames = TableFile.Rows("issuers")
        .Where(row => row[2] is "local" or "province" && row[0].Length > 2).GroupBy(row => row[0]).ToDictionary(group => group.Key, group => group.First()[1]);

    /// <summary>The body of a symbol; null when it may be one of many.</summary>
    /// <param name="symbol">As the number prints it.</param>
    /// <param name="inParty">Whether the number follows the Party's grammar: BCT is the Political Bureau there, the ministry of trade elsewhere.</param>
    public static string? NameOf(string symbol, bool inParty)
    {
        string? first = null;
        foreach ((string name, bool isParty) in BySymbol[symbol.ToUpperInvariant()])
        {
            if (isParty == inParty) return name;
            first ??= name;
        }
        return first;
    }

    /// <summary>A printed name with the symbol that it begins with written out: "UBND tỉnh A" is "Ủy ban nhân dân tỉnh A".</summary>
    public static string WrittenOut(string name)
    {
        int end = name.IndexOf(' ', StringComparison.Ordinal);
        string head = end < 0 ? name : name[..end];
        return LocalNames.TryGetValue(head, out string? whole) ? whole + name[head.Length..] : name;
    }
}
