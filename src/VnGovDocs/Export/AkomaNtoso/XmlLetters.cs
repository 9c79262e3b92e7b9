using System.Xml;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>
/// Characters that XML 1.0 forbids, made visible: a control character becomes its picture (U+2400 …), half a surrogate pair and a noncharacter the
/// replacement character U+FFFD.
/// </summary>
internal static class XmlLetters
{
    private const char Replacement = '\uFFFD';
    private const int Pictures = 0x2400;

    public static int CountIllegal(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) i++;
            else if (!XmlConvert.IsXmlChar(text[i])) count++;
        }
        return count;
    }

    public static string Replace(string text) => string.Create(text.Length, text, static (legal, text) =>
    {
        for (int i = 0; i < legal.Length; i++)
        {
            legal[i] = text[i];
            if (IsPair(text, i))
            {
                i++;
                legal[i] = text[i];
            }
            else if (!XmlConvert.IsXmlChar(text[i])) legal[i] = text[i] < ' ' ? (char)(Pictures + text[i]) : Replacement;
        }
    });

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
}
