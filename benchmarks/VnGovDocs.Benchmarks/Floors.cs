using System.IO.Compression;
using System.Text;
using System.Xml;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace VnGovDocs.Benchmarks;

/// <summary>
/// What must be done at least before a file's text is known, by the libraries that do it: no reader built on them can be faster. Each answers with something that it
/// counted, so that nothing is left out.
/// </summary>
internal static class Floors
{
    /// <summary>Deeper pages are refused by the library too, so that a parser's time stays bounded.</summary>
    private const int Depth = 512;

    /// <summary>The main part of a package, opened by the Open XML SDK and read through by an XmlReader.</summary>
    public static int Package(byte[] docx)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);
        using Stream part = document.MainDocumentPart!.GetStream(FileMode.Open, FileAccess.Read);
        return Nodes(part);
    }

    /// <summary>The same part out of the bare archive.</summary>
    public static int Archive(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx, writable: false));
        using Stream part = archive.GetEntry("word/document.xml")!.Open();
        return Nodes(part);
    }

    /// <summary>The same part, inflated only.</summary>
    public static int Inflated(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx, writable: false));
        using Stream part = archive.GetEntry("word/document.xml")!.Open();
        byte[] buffer = new byte[1 << 14];
        int total = 0;
        for (int read; (read = part.Read(buffer)) > 0;) total += read;
        return total;
    }

    /// <summary>A page parsed by AngleSharp with positions and a bound of depth, and nothing done with its tree.</summary>
    public static int Parsed(byte[] html)
    {
        int elements = 0;
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true, SkipComments = true, MaximumDepth = Depth, OnCreated = (_, _) => elements++ };
        new HtmlParser(options).ParseDocument(Encoding.UTF8.GetString(html)).Dispose();
        return elements;
    }

    /// <summary>All letters of all pages by PdfPig.</summary>
    public static int Letters(byte[] pdf)
    {
        using PdfDocument document = PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        int letters = 0;
        foreach (Page page in document.GetPages()) letters += page.Letters.Count;
        return letters;
    }

    /// <summary>Bytes to characters.</summary>
    public static int Decoded(byte[] text) => Encoding.UTF8.GetString(text).Length;

    private static int Nodes(Stream part)
    {
        using XmlReader xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        int nodes = 0;
        while (xml.Read()) nodes++;
        return nodes;
    }
}
