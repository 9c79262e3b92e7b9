using System.Globalization;
using System.Xml;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>An XML writer that knows the two namespaces and takes any text.</summary>
internal sealed class AknWriter(XmlWriter xml)
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>Of what Akoma Ntoso has no place for: directives, effect, relations.</summary>
    public const string OwnNamespace = "urn:vngovdocs:akn:1";

    public const string OwnPrefix = "vgd";

    /// <summary>Characters so far that XML forbids.</summary>
    public int Replaced { get; private set; }

    public void Root()
    {
        xml.WriteStartElement("akomaNtoso", Namespace);
        xml.WriteAttributeString("xmlns", OwnPrefix, null, OwnNamespace);
    }

    public void Start(string element) => xml.WriteStartElement(element, Namespace);

    public void Start(string element, string attribute, string? value)
    {
        Start(element);
        Attribute(attribute, value);
    }

    /// <summary>Starts an element that holds running text, in which an indenting writer must not put white space.</summary>
    public void StartText(string element, string? eId = null)
    {
        Start(element, "eId", eId);
        Solid();
    }

    /// <summary>Says that text follows, be it empty; attributes end here.</summary>
    public void Solid() => xml.WriteRaw("");

    public void End() => xml.WriteEndElement();

    /// <summary>An element without content.</summary>
    public void Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element);
        foreach ((string name, string? value) in attributes) Attribute(name, value);
        End();
    }

    /// <summary>An attribute; left out where the value is null.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null) xml.WriteAttributeString(name, Legal(value));
    }

    /// <summary>An attribute of our own namespace.</summary>
    public void OwnAttribute(string name, string? value)
    {
        if (value is not null) xml.WriteAttributeString(OwnPrefix, name, OwnNamespace, Legal(value));
    }

    /// <summary>Starts an element of our own namespace.</summary>
    public void StartOwn(string element) => xml.WriteStartElement(OwnPrefix, element, OwnNamespace);

    /// <summary>An id that came from elsewhere; left out where the schema would refuse it, which wants no white space.</summary>
    public void ForeignId(string name, string id)
    {
        if (id.Length == 0 || XmlLetters.CountIllegal(id) > 0) return;
        foreach (char letter in id)
        {
            if (char.IsWhiteSpace(letter)) return;
        }
        Attribute(name, id);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty) xml.WriteString(Legal(text.ToString()));
    }

    /// <summary>An element that holds one text.</summary>
    public void Element(string element, string text)
    {
        StartText(element);
        Text(text);
        End();
    }

    /// <summary>Tells behind the document how many characters were replaced; nothing when none was.</summary>
    public void TellReplaced()
    {
        if (Replaced > 0) xml.WriteProcessingInstruction("vngovdocs", string.Create(CultureInfo.InvariantCulture, $"replaced-characters=\"{Replaced}\""));
    }

    private string Legal(string text)
    {
        int illegal = XmlLetters.CountIllegal(text);
        Replaced += illegal;
        return illegal == 0 ? text : XmlLetters.Replace(text);
    }
}
