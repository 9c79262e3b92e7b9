using System.Xml;
using System.Xml.Linq;

namespace VnGovDocs.Hostile.Families;

/// <summary>Changes of whole elements and attributes, which leave the XML well-formed: what is read then is nonsense, not noise.</summary>
internal static class ElementMutation
{
    private static readonly string[] Words = ["", " ", "Điều 1.", "“", "\u0301", "\u202E", "\u200B", "true", "none", "../../x", "id_styles", "upperRoman", "bullet", "begin", "end", "continue", "%1%2%9"];

    /// <summary>One to five changes; null when the part is no XML.</summary>
    public static byte[]? Of(byte[] part, Dice dice)
    {
        XDocument document;
        try
        {
            document = XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
        for (int i = dice.Between(1, 6); i > 0; i--)
        {
            XElement[] elements = [.. document.Root!.Descendants()];
            if (elements.Length == 0) break;
            Change(dice.Of(elements), elements, dice);
        }
        using var changed = new MemoryStream();
        document.Save(changed, SaveOptions.DisableFormatting);
        return changed.ToArray();
    }

    private static void Change(XElement one, XElement[] all, Dice dice)
    {
        XElement other = dice.Of(all);
        switch (dice.Below(9))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                one.AddAfterSelf(Enumerable.Repeat(one, dice.Below(4)).Select(copy => new XElement(copy)));
                break;
            case 2:
                other.Add(new XElement(one));
                break;
            case 3:
                other.AddBeforeSelf(new XElement(one));
                break;
            case 4:
                one.Name = other.Name;
                break;
            case 5:
                one.ReplaceWith(one.Nodes());
                break;
            case 6:
                one.Value = dice.Of(Words);
                break;
            default:
                ChangeAttribute(one, all, dice);
                break;
        }
    }

    private static void ChangeAttribute(XElement one, XElement[] all, Dice dice)
    {
        if (!one.HasAttributes) one = all.FirstOrDefault(element => element.HasAttributes, one);
        XAttribute[] own = [.. one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml)];
        if (own.Length == 0) return;
        XAttribute attribute = dice.Of(own);
        if (dice.OneIn(6)) attribute.Remove();
        else attribute.Value = dice.OneIn(3) ? dice.Of(Words) : dice.Of(TokenMutation.ExtremeNumbers);
    }
}
