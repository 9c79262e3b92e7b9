using System.Text;

namespace VnGovDocs.SampleKit.Dress;

/// <summary>
/// Vietnamese letters as fonts of before Unicode had them: TCVN3 ("ABC") one code each, its capitals in a font of their own; VNI a plain letter and a
/// code for its marks. The codes are those of TCVN 5712:1993 and of VNI for Windows.
/// </summary>
internal static class OldLetters
{
    private const string Letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    private const string Tcvn3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ";

    /// <summary>Capitals that TCVN3's ordinary fonts have.</summary>
    private const string Capitals = "ĂÂÊÔƠƯĐ", CapitalCodes = "¡¢£¤¥¦§";

    private static readonly string[] Vni =
        ("aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä "
        + "ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î").Split(' ');

    /// <summary>Cuts a text into stretches of one font each.</summary>
    public static IEnumerable<(string Codes, string Font)> Of(string text, OldEncoding encoding) =>
        encoding == OldEncoding.Vni ? [(InVni(text), "VNI-Times")] : InTcvn3(text);

    private static string InVni(string text)
    {
        var codes = new StringBuilder();
        foreach (char letter in text)
        {
            int at = Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            codes.Append(at < 0 ? letter.ToString() : char.IsUpper(letter) ? Vni[at].ToUpperInvariant() : Vni[at]);
        }
        return codes.ToString();
    }

    /// <summary>Capitals with a tone are typed small in the font whose letters are all capitals, and with them the capitals around.</summary>
    private static IEnumerable<(string Codes, string Font)> InTcvn3(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && !NeedsCapitals(text[end])) end++;
            while (end > start && end < text.Length && char.IsUpper(text[end - 1])) end--;
            if (end > start) yield return (string.Concat(text[start..end].Select(InTcvn3)), ".VnTime");
            int behind = end;
            while (behind < text.Length && !char.IsLower(text[behind]) && (char.IsUpper(text[behind]) || behind + 1 < text.Length && char.IsUpper(text[behind + 1]))) behind++;
            if (behind > end) yield return (string.Concat(text[end..behind].ToLowerInvariant().Select(InTcvn3)), ".VnTimeH");
            start = behind;
        }
    }

    private static bool NeedsCapitals(char letter) => char.IsUpper(letter) && letter > '\u00BF' && !Capitals.Contains(letter, StringComparison.Ordinal);

    private static char InTcvn3(char letter)
    {
        int at = Letters.IndexOf(letter, StringComparison.Ordinal);
        if (at >= 0) return Tcvn3[at];
        int capital = Capitals.IndexOf(letter, StringComparison.Ordinal);
        return capital < 0 ? letter : CapitalCodes[capital];
    }
}
