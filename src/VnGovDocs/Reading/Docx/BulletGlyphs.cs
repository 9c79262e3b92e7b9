using System.Collections.Frozen;

namespace VnGovDocs.Reading.Docx;

/// <summary>Bullets as plain characters: list signs come from symbol fonts, whose codes mean other letters elsewhere.</summary>
internal static class BulletGlyphs
{
    private static readonly FrozenDictionary<char, string> Wingdings = new Dictionary<char, string>
    {
        ['\u006C'] = "●", ['\u006D'] = "○", ['\u006E'] = "■", ['\u006F'] = "□",
        ['\u0071'] = "❑", ['\u0075'] = "◆", ['\u0076'] = "❖", ['\u0077'] = "◆",
        ['\u009F'] = "•", ['\u00A7'] = "▪", ['\u00A8'] = "◻", ['\u00D8'] = "➢",
        ['\u00E0'] = "→", ['\u00E8'] = "➔", ['\u00F0'] = "⇨", ['\u00FB'] = "✗", ['\u00FC'] = "✓",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> Symbol = new Dictionary<char, string>
    {
        ['\u002B'] = "+", ['\u002D'] = "-", ['\u00A8'] = "♦", ['\u00AE'] = "→", ['\u00B7'] = "•", ['\u00BE'] = "-", ['\u00DE'] = "⇒",
    }.ToFrozenDictionary();

    /// <summary>Dashes of every length are one bullet.</summary>
    private const string Dashes = "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043";

    public static string Print(string text, string? font)
    {
        if (text.Length != 1) return text;
        if (Dashes.Contains(text[0], StringComparison.Ordinal)) return "-";
        char code = text[0] is >= '\uF020' and <= '\uF0FF' ? (char)(text[0] - 0xF000) : text[0];
        FrozenDictionary<char, string>? table = TableOf(font, code != text[0]);
        if (table is not null && table.TryGetValue(code, out string? glyph)) return glyph;
        // A sign of a symbol font that is in no table is still a bullet, never a letter.
        return table is null ? text : "•";
    }

    private static FrozenDictionary<char, string>? TableOf(string? font, bool isPrivate)
    {
        if (font is not null && font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)) return Wingdings;
        return isPrivate || string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase) ? Symbol : null;
    }
}
