using System.Buffers;

namespace VnGovDocs.Text.Legacy;

/// <summary>Tells by single characters whether a stretch can be in a pre-Unicode encoding at all: nearly none is.</summary>
internal static class LegacySigns
{
    /// <summary>Letters that only Unicode has: no encoding of one byte shows them.</summary>
    private static readonly SearchValues<char> UnicodeLetters =
        SearchValues.Create("ĂăĐđĨĩŨũƠơƯư" + string.Concat(Enumerable.Range(0x1EA0, 0x1EF9 - 0x1EA0 + 1).Select(code => (char)code)));

    /// <summary>What the codes of Vietnamese letters look like, the circumflex of VIQR among them.</summary>
    private static readonly SearchValues<char> Codes =
        SearchValues.Create("^\u0002\u0005\u0006\u0014\u0019\u001E" + string.Concat(Enumerable.Range(0x80, 0x100 - 0x80).Concat(Enumerable.Range(0xF080, 0x80)).Select(code => (char)code)) + "€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ");

    public static bool HasUnicode(ReadOnlySpan<char> text) => text.ContainsAny(UnicodeLetters);

    public static bool HasCodes(ReadOnlySpan<char> text) => text.ContainsAny(Codes);

    /// <summary>Whether a stretch may be coded: it has codes, and nothing that is Unicode already.</summary>
    public static bool MayBeCoded(ReadOnlySpan<char> text) => HasCodes(text) && !HasUnicode(text);
}
