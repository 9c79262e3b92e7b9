namespace VnGovDocs.Text.Legacy;

/// <summary>What a font's name says about the codes of its text.</summary>
/// <param name="Encoding">How letters are coded in it.</param>
/// <param name="IsCapital">Whether it draws small letters as capitals (".VnTimeH").</param>
internal readonly record struct LegacyFont(LegacyEncoding Encoding, bool IsCapital)
{
    private const int SubsetTag = 7;

    private static readonly string[] Styles = ["Bold", "Italic", "Regular", "Normal", "Narrow"];

    /// <summary>
    /// Reads a name as files write it: ".VnTimeH", "VNI-Times", with the tag of an embedded subset ("ABCDEF+.VnTime,Bold"), without the full stop
    /// that PDF drops, or as a style sheet's list, whose first font counts.
    /// </summary>
    public static LegacyFont Of(ReadOnlySpan<char> name)
    {
        if (name.Length < 4) return default;
        if (name.Length > SubsetTag && name[SubsetTag - 1] == '+') name = name[SubsetTag..];
        if (name.IndexOf(',') is > 0 and int comma) name = name[..comma];
        name = name.Trim(" '\"");
        LegacyEncoding encoding = EncodingOf(name);
        return encoding == LegacyEncoding.None ? default : new LegacyFont(encoding, encoding == LegacyEncoding.Tcvn3 && DrawsCapitals(name));
    }

    private static LegacyEncoding EncodingOf(ReadOnlySpan<char> name)
    {
        if (name.Length < 4) return LegacyEncoding.None;
        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)) return LegacyEncoding.Tcvn3;
        if (name.StartsWith("Vn", StringComparison.Ordinal) && char.IsAsciiLetterUpper(name[2])) return LegacyEncoding.Tcvn3;
        if (name.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) && (name[3] is '-' or ' ' or '_' || char.IsAsciiLetterUpper(name[3]))) return LegacyEncoding.Vni;
        if (name.StartsWith("VPS ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VPS-", StringComparison.OrdinalIgnoreCase)) return LegacyEncoding.Vps;
        return name.StartsWith("VI ", StringComparison.OrdinalIgnoreCase) ? LegacyEncoding.Viscii : LegacyEncoding.None;
    }

    /// <summary>An H behind the family's small letters: ".VnTimeH", ".VnArial NarrowH", "VnTimeH-Bold"; a style sheet may have made it small.</summary>
    private static bool DrawsCapitals(ReadOnlySpan<char> name)
    {
        bool small = name.IndexOfAnyInRange('A', 'Z') < 0;
        for (int i = 4; i < name.Length; i++)
        {
            if (name[i] != (small ? 'h' : 'H') || !char.IsAsciiLetterLower(name[i - 1])) continue;
            ReadOnlySpan<char> rest = name[(i + 1)..];
            if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]) || BeginsWithStyle(rest)) return true;
        }
        return false;
    }

    private static bool BeginsWithStyle(ReadOnlySpan<char> rest)
    {
        foreach (string style in Styles)
        {
            if (rest.StartsWith(style, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
