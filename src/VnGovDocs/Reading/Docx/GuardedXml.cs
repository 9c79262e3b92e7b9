using System.Buffers;
using System.Globalization;
using System.Xml;

namespace VnGovDocs.Reading.Docx;

/// <summary>
/// The only XML reader of this folder: no DTD, no resolver, depth and clock watched at every node. It also counts the runs, tables and cells
/// met so far, whoever consumes them, so that their numbers are the same in every pass over a part.
/// </summary>
internal sealed class GuardedXml : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const int ChunkSize = 4096;

    private readonly XmlReader _reader;
    private readonly Budget _budget;
    private readonly char[] _chunk = new char[ChunkSize];
    private int _elements;

    public GuardedXml(Stream stream, Budget budget)
    {
        _budget = budget;
        _reader = CreateReader(stream, budget.Limits.MaxDecodedBytes);
    }

    /// <summary>Count of <c>w:r</c> elements opened so far.</summary>
    public int Runs { get; private set; }

    /// <summary>Count of <c>w:tbl</c> elements opened so far.</summary>
    public int Tables { get; private set; }

    /// <summary>Count of <c>w:tc</c> elements opened so far.</summary>
    public int Cells { get; private set; }

    public int Depth => _reader.Depth;

    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    public bool IsEndElement => _reader.NodeType == XmlNodeType.EndElement;

    public bool IsEmpty => _reader.IsEmptyElement;

    public string Name => _reader.LocalName;

    /// <summary>Whether the element is WordprocessingML, of either flavor.</summary>
    public bool IsWord => _reader.NamespaceURI is Transitional or Strict;

    /// <summary>Whether the element belongs to markup compatibility (<c>mc:AlternateContent</c>).</summary>
    public bool IsCompatibility => _reader.NamespaceURI == Compatibility;

    /// <summary>Whether the element belongs to a formula.</summary>
    public bool IsMathematics => _reader.NamespaceURI == Mathematics;

    /// <summary>Whether an opening tag of WordprocessingML with this name was read.</summary>
    public bool IsWordElement(string name) => IsElement && _reader.LocalName == name && IsWord;

    public bool Read()
    {
        if (!_reader.Read()) return false;
        if (_reader.NodeType != XmlNodeType.Element)
        {
            _budget.Tick();
            return true;
        }
        _budget.CheckElements(++_elements);
        _budget.CheckDepth(_reader.Depth + 1);
        Count();
        return true;
    }

    /// <summary>Reads the next node inside the element at <paramref name="depth"/>; false, standing on its end tag, when there is none.</summary>
    public bool ReadInside(int depth) => Read() && _reader.Depth > depth;

    /// <summary>Passes over the current element and stops at its end tag.</summary>
    public void SkipElement()
    {
        if (IsEmpty) return;
        int depth = Depth;
        while (ReadInside(depth))
        {
        }
    }

    /// <summary>An attribute of the current element in the element's own namespace: <c>w:val</c> of a <c>w:</c> element.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI);

    /// <summary>An attribute without a namespace.</summary>
    public string? PlainAttribute(string name) => _reader.GetAttribute(name);

    public string? Value => Attribute("val");

    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>An on/off property: on when its value is left out.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    public string? RelationshipId => _reader.GetAttribute("id", Relationships) ?? _reader.GetAttribute("id", StrictRelationships);

    public string? Namespace(string prefix) => _reader.LookupNamespace(prefix);

    /// <summary>Appends the current element's own text, trimmed unless <c>xml:space</c> preserves it, and stops at its end tag.</summary>
    public void ReadText(ArrayBufferWriter<char> text)
    {
        if (IsEmpty) return;
        int depth = Depth;
        bool preserves = _reader.XmlSpace == XmlSpace.Preserve;
        while (ReadInside(depth))
        {
            bool isText = _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;
            if (isText && _reader.Depth == depth + 1) ReadChunks(text);
        }
        if (!preserves) Trim(text);
    }

    public void Dispose() => _reader.Dispose();

    private void ReadChunks(ArrayBufferWriter<char> text)
    {
        int count;
        while ((count = _reader.ReadValueChunk(_chunk, 0, ChunkSize)) > 0)
        {
            text.Write(_chunk.AsSpan(0, count));
            if (text.WrittenCount > _budget.Limits.MaxTextCharacters) _budget.SpendLine(text.WrittenCount);
        }
    }

    private static void Trim(ArrayBufferWriter<char> text)
    {
        ReadOnlySpan<char> trimmed = text.WrittenSpan.Trim(" \t\r\n");
        if (trimmed.Length == text.WrittenCount) return;
        char[] kept = trimmed.ToArray();
        text.ResetWrittenCount();
        text.Write(kept);
    }

    private void Count()
    {
        if (!IsWord) return;
        switch (_reader.LocalName)
        {
            case "r":
                Runs++;
                break;
            case "tbl":
                Tables++;
                break;
            case "tc":
                Cells++;
                break;
        }
    }

    private static XmlReader CreateReader(Stream stream, long limit) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        MaxCharactersInDocument = limit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    });
}
