using System.Buffers;

namespace VnGovDocs.Reading;

/// <summary>Finds text in pre-Unicode fonts, whose codes mean other letters than they say.</summary>
internal sealed class LegacyFonts(DiagnosticBag diagnostics)
{
    private static readonly SearchValues<char> LegacyLetters =
        SearchValues.Create(string.Concat(Enumerable.Range(0xA1, 0xFF - 0xA1 + 1).Select(code => (char)code)));

    private static readonly SearchValues<char> UnicodeLetters =
        SearchValues.Create("ĂăĐđĨĩŨũƠơƯư" + string.Concat(Enumerable.Range(0x1EA0, 0x1EF9 - 0x1EA0 + 1).Select(code => (char)code)));

    private readonly HashSet<string> _reported = new(StringComparer.OrdinalIgnoreCase);
    private bool _hasTcvn3, _hasVni, _hasUnicode;

    /// <summary>Name of the document's encoding.</summary>
    public string Encoding => (_hasTcvn3, _hasVni) switch
    {
        (false, false) => "unicode",
        (true, true) => "mixed",
        _ when _hasUnicode => "mixed",
        (true, _) => "tcvn3",
        _ => "vni",
    };

    /// <summary>".VnTime"; PDF drops the full stop: "VnTimeH".</summary>
    public static bool IsTcvn3(string? font) =>
        font is not null && (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Vn", StringComparison.Ordinal) && font.Length > 2 && char.IsAsciiLetterUpper(font[2]));

    public void Note(string? font, ReadOnlySpan<char> text)
    {
        bool isTcvn3 = IsTcvn3(font), isVni = !isTcvn3 && font is not null && font.StartsWith("VNI", StringComparison.OrdinalIgnoreCase);
        if ((!_hasUnicode || isTcvn3 || isVni) && text.ContainsAny(UnicodeLetters))
        {
            // Whoever typed Unicode in such a font is shown another one; the letters are what they say.
            _hasUnicode = true;
            return;
        }
        if (!isTcvn3 && !isVni || !text.ContainsAny(LegacyLetters)) return;
        _hasTcvn3 |= isTcvn3;
        _hasVni |= isVni;
        if (_reported.Add(font!)) diagnostics.Add(DiagnosticCodes.HasLegacyFont(font!));
    }
}
