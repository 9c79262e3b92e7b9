using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace VnGovDocs.Fuzz;

/// <summary>
/// Makes well-formed XML of whatever the fuzzer invented: elements are closed in order, what no parser would take is left out. A parser
/// refuses nearly every changed byte of XML; mended, the change reaches the reader behind it as another order of elements.
/// </summary>
internal static partial class WellFormedPart
{
    private const string Root =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">
        """;

    private const string RootName = "w:document";

    public static byte[] Of(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        var xml = new StringBuilder(Root);
        var open = new Stack<string>();
        int at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            xml.Append(Escaped(text[at..tag.Index]));
            at = tag.Index + tag.Length;
            string name = tag.Groups["name"].Value;
            if (tag.Groups["cdata"].Success) xml.Append(Escaped(tag.Groups["cdata"].Value.Replace("&", "&amp;", StringComparison.Ordinal)));
            else if (name is RootName or "") continue;
            else if (tag.Groups["end"].Success) Close(name, open, xml);
            else Open(tag, name, open, xml);
        }
        xml.Append(Escaped(text[at..]));
        while (open.TryPop(out string? last)) xml.Append(CultureInfo.InvariantCulture, $"</{last}>");
        return Encoding.UTF8.GetBytes(xml.Append(CultureInfo.InvariantCulture, $"</{RootName}>").ToString());
    }

    private static void Open(Match tag, string name, Stack<string> open, StringBuilder xml)
    {
        xml.Append('<').Append(name);
        foreach (Match attribute in Attribute().Matches(tag.Groups["attributes"].Value).DistinctBy(one => one.Groups["name"].Value))
            xml.Append(CultureInfo.InvariantCulture, $" {attribute.Groups["name"].Value}=\"{Escaped(attribute.Groups["value"].Value)}\"");
        if (tag.Groups["empty"].Success)
        {
            xml.Append("/>");
            return;
        }
        xml.Append('>');
        open.Push(name);
    }

    /// <summary>What stands open inside is closed first; an end without a start is left out.</summary>
    private static void Close(string name, Stack<string> open, StringBuilder xml)
    {
        if (!open.Contains(name)) return;
        string last;
        do
        {
            last = open.Pop();
            xml.Append(CultureInfo.InvariantCulture, $"</{last}>");
        }
        while (last != name);
    }

    private static string Escaped(string text)
    {
        string known = Ampersand().Replace(text, one => IsCharacter(one) ? one.Value : "&amp;" + one.Value[1..]);
        return string.Concat(known.EnumerateRunes().Select(rune => rune.Value switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            < 0x10000 when !XmlConvert.IsXmlChar((char)rune.Value) => "",
            _ => rune.ToString(),
        }));
    }

    /// <summary>Whether a reference is one that XML knows, and means a character that XML allows.</summary>
    private static bool IsCharacter(Match reference)
    {
        if (reference.Groups["name"].Success) return true;
        if (!reference.Groups["number"].Success) return false;
        string number = reference.Groups["number"].Value;
        int code = number[0] == 'x' ? int.Parse(number.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : int.Parse(number, CultureInfo.InvariantCulture);
        return code is >= 0x10000 and <= 0x10FFFF || code < 0x10000 && XmlConvert.IsXmlChar((char)code);
    }

    [GeneratedRegex("""<!\[CDATA\[(?<cdata>[^\]]*)\]\]>|<(?<end>/)?(?<name>(?:w|r|mc|wps|wp|a|v):[A-Za-z]{1,30})(?<attributes>(?:\s[^<>"]*"[^"<]*")*)\s*(?<empty>/)?>|</?[A-Za-z0-9]+:[^<>]*>|<[?!][^<>]*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<=\\s)(?<name>(?:w|r|mc|wps|wp|a|v):[A-Za-z]{1,30}|xml:space(?==\"preserve\")|[A-Za-z]{1,30}(?<!xmlns))=\"(?<value>[^\"<]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex("&(?:(?<name>amp|lt|gt|quot|apos);|#(?<number>[0-9]{1,7}|x[0-9A-Fa-f]{1,6});)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Ampersand();
}
