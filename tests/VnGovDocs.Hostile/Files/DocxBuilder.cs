using System.Globalization;
using System.IO.Compression;
using System.Text;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Docx;
using VnGovDocs.Source;

namespace VnGovDocs.Hostile.Files;

/// <summary>Small Word packages from literal XML.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"
        """;

    private static readonly DateTimeOffset Written = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Name, string Root, string Content, string Id)> _parts = [];
    private readonly StringBuilder _relationships = new();
    private string _document = "";

    public static SourceDocument ReadBody(string body) => new DocxBuilder().Body(body).Read();

    /// <summary>The lines of a body, joined by <c>|</c>.</summary>
    public static string LinesOf(string body) => Join(ReadBody(body));

    public static string Join(SourceDocument source) => string.Join('|', source.Text.TrimEnd('\n').Split('\n'));

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Run(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public DocxBuilder Body(string body)
    {
        _document = $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";
        return this;
    }

    /// <summary>The main part as it is, root and all.</summary>
    public DocxBuilder Document(string xml)
    {
        _document = xml;
        return this;
    }

    /// <summary>Adds styles, numbering, settings, footnotes, endnotes, header1, footer1 … by the part's name.</summary>
    public DocxBuilder Part(string name, string content)
    {
        string kind = name.TrimEnd('1', '2', '3');
        string root = kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
        _parts.Add((name, root, content, "id_" + name));
        _relationships.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"id_{name}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{name}.xml\"/>");
        return this;
    }

    public DocxBuilder Hyperlink(string id, string target)
    {
        _relationships.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public SourceDocument Read() => Read(new DiagnosticBag(100));

    public SourceDocument Read(DiagnosticBag diagnostics, ReadLimits? limits = null)
    {
        byte[] bytes = Bytes();
        return new DocxReader().Read(bytes, new Budget(limits ?? ReadLimits.Default, bytes.Length, CancellationToken.None), diagnostics);
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", Relationships(
                "<Relationship Id=\"m\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
            Write(zip, "word/document.xml", _document);
            Write(zip, "word/_rels/document.xml.rels", Relationships(_relationships.ToString()));
            foreach ((string name, string root, string content, _) in _parts) Write(zip, $"word/{name}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>");
        }
        return stream.ToArray();
    }

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, string content) in entries) Write(zip, name, content);
        return stream.ToArray();
    }

    private string ContentTypes()
    {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>");
        foreach ((string name, _, _, _) in _parts) types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Types}{name.TrimEnd('1', '2', '3')}+xml\"/>");
        return types.Append("</Types>").ToString();
    }

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name);
        // The same parts make the same bytes, today and tomorrow.
        entry.LastWriteTime = Written;
        using var writer = new StreamWriter(entry.Open());
        writer.Write(content);
    }
}
