using System.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Tests.Text.Legacy;

/// <summary>Writes Unicode text in a pre-Unicode encoding, as the programs of its time did.</summary>
internal static class LegacyWriter
{
    /// <summary>The text in codes; letters that the encoding has no code for stay as they are.</summary>
    public static string Write(string text, LegacyEncoding encoding)
    {
        ILookup<char, string> spellings = LegacyAlphabet.Of(encoding).Spellings.ToLookup(one => one.Letter, one => one.Codes);
        var codes = new StringBuilder(text.Length);
        // The shortest spelling is the one that keyboards wrote; the others are tolerated.
        foreach (char letter in text) codes.Append(spellings[letter].OrderBy(one => one.Length).FirstOrDefault() ?? letter.ToString());
        return codes.ToString();
    }
}
