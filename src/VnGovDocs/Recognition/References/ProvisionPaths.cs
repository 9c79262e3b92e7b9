using VnGovDocs.Recognition.Structure;

namespace VnGovDocs.Recognition.References;

/// <summary>Chains of units → ids of nodes.</summary>
internal static class ProvisionPaths
{
    /// <summary>The ids that a mention means.</summary>
    /// <param name="mention">The provisions.</param>
    /// <param name="around">Where it stands, for "này" and what is left out; null for another document's provisions.</param>
    public static List<string> Of(ProvisionMention mention, NodeContext? around)
    {
        var paths = new List<string>();
        foreach (List<ProvisionToken> chain in mention.Chains) paths.AddRange(Of(chain, around));
        return [.. paths.Distinct()];
    }

    private static List<string> Of(List<ProvisionToken> chain, NodeContext? around)
    {
        ProvisionToken[] units = [.. chain.OrderBy(token => token.Level)];
        // An article counts through the document: what stands above it says no more.
        int article = Array.FindIndex(units, token => token.Level == ProvisionLevel.Article);
        if (article > 0) units = units[article..];
        List<string> paths = [Start(units[0], around)];
        bool outline = units[0].Level is ProvisionLevel.Section && !units.Any(unit => unit.Level == ProvisionLevel.Article);
        foreach (ProvisionToken unit in units)
        {
            if (unit.IsThis)
            {
                paths = [around?.Of(unit.Level) ?? ""];
                continue;
            }
            paths = [.. paths.SelectMany(path => unit.Ordinals.Select(ordinal => Joined(path, Segment(unit.Level, ordinal, outline && unit.Level > ProvisionLevel.Section))))];
        }
        return [.. paths.Where(path => path.Length > 0)];
    }

    /// <summary>What a clause or point without an article belongs to: the article or clause around it.</summary>
    private static string Start(ProvisionToken first, NodeContext? around) => first.Level switch
    {
        _ when first.IsThis => "",
        ProvisionLevel.Clause => around?.Of(ProvisionLevel.Article) ?? "",
        ProvisionLevel.Point => around?.Of(ProvisionLevel.Clause) ?? around?.Of(ProvisionLevel.Article) ?? "",
        _ => "",
    };

    private static string Segment(ProvisionLevel level, string ordinal, bool outline) => level switch
    {
        _ when outline => ordinal,
        ProvisionLevel.Annex => $"pl_{(Ordinals.Roman(ordinal) is > 0 and int number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : ordinal.TrimStart('0'))}",
        ProvisionLevel.Part => $"phan_{ordinal}",
        ProvisionLevel.Chapter => $"chuong_{ordinal}",
        ProvisionLevel.Section => $"muc_{ordinal}",
        ProvisionLevel.Subsection => $"tieu_muc_{ordinal}",
        ProvisionLevel.Article => $"dieu_{ordinal}",
        ProvisionLevel.Clause => $"khoan_{ordinal}",
        _ => $"diem_{ordinal}",
    };

    private static string Joined(string path, string segment) => path.Length == 0 ? segment : $"{path}__{segment}";
}
