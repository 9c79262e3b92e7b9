using System.Text;
using System.Xml;
using VnGovDocs.Export.AkomaNtoso;
using VnGovDocs.Model;

namespace VnGovDocs.Export;

/// <summary>
/// Writes a <see cref="GovDocument"/> as Akoma Ntoso 3.0 (OASIS LegalDocML). The XML is valid against the schema whatever was read: what it has no element
/// for is left out or written as plain text, and characters that XML forbids are written as visible signs and counted (docs/akoma-ntoso.md).
/// The same document gives the same XML on every machine and day.
/// </summary>
/// <example>
/// <code>
/// using VnGovDocs.Export;
/// string xml = GovDocumentReader.ReadFile("30-2020-ND-CP.docx").GetDocumentOrThrow().ToAkomaNtoso();
/// </code>
/// </example>
public static class AkomaNtosoExtensions
{
    /// <summary>The XML as a string; it declares UTF-8, the encoding in which it is meant to be saved.</summary>
    public static string ToAkomaNtoso(this GovDocument document, AkomaNtosoOptions? options = null)
    {
        using var stream = new MemoryStream();
        document.WriteAkomaNtoso(stream, options);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, checked((int)stream.Length));
    }

    /// <summary>Writes UTF-8 without byte order mark; the stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public static void WriteAkomaNtoso(this GovDocument document, Stream stream, AkomaNtosoOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using XmlWriter xml = XmlWriter.Create(stream, Settings(options));
        document.WriteAkomaNtoso(xml);
    }

    /// <summary>Writes text; the XML declares the writer's own encoding, and the writer stays open.</summary>
    /// <exception cref="IOException">The writer's target cannot be written to.</exception>
    public static void WriteAkomaNtoso(this GovDocument document, TextWriter writer, AkomaNtosoOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using XmlWriter xml = XmlWriter.Create(writer, Settings(options));
        document.WriteAkomaNtoso(xml);
    }

    /// <summary>Writes into a larger XML document, or with settings of one's own; begins a document only where none is begun, and ends none.</summary>
    public static void WriteAkomaNtoso(this GovDocument document, XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        if (writer.WriteState == WriteState.Start && writer.Settings is { OmitXmlDeclaration: false, ConformanceLevel: not ConformanceLevel.Fragment }) writer.WriteStartDocument();
        new DocumentWriter(new AknWriter(writer)).WriteRoot(document);
        writer.Flush();
    }

    private static XmlWriterSettings Settings(AkomaNtosoOptions? options) => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = (options ?? AkomaNtosoOptions.Default).Indented,
        NewLineChars = "\n",
        // What is written is checked already; the writer's own check would throw where we want to go on.
        CheckCharacters = false,
        CloseOutput = false,
    };
}
