using System.IO.Compression;
using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>Large Word packages written straight from their text, stored or compressed, without the copies that a builder of small ones makes.</summary>
internal static class StoredDocx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Namespaces = $"xmlns:w=\"{Word}\" xmlns:r=\"{Office}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    /// <summary>A package of these parts by their names; a part named document is a body.</summary>
    public static byte[] Of(params (string Name, string Content)[] parts) => Write(CompressionLevel.NoCompression, parts);

    /// <summary>The same, compressed as well as it can be.</summary>
    public static byte[] Compressed(params (string Name, string Content)[] parts) => Write(CompressionLevel.SmallestSize, parts);

    /// <summary>A zip of any entries.</summary>
    public static byte[] Zip(CompressionLevel level, IEnumerable<(string Name, string Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in entries)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(content);
            }
        }
        return stream.ToArray();
    }

    /// <summary>The entries that make any zip a Word package, with more relationships of the document.</summary>
    public static (string Name, string Content)[] Frame(IEnumerable<string> parts, string relationships = "", string types = "") =>
    [
        ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>{string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Types}{part}+xml\"/>"))}{types}</Types>"),
        ("_rels/.rels", Relationships($"<Relationship Id=\"m\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
        ("word/_rels/document.xml.rels", Relationships(string.Concat(parts.Select(part => Relationship($"id_{part}", part, $"{part}.xml"))) + relationships)),
    ];

    public static string Relationship(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\"/>";

    public static string Relationships(string content) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    /// <summary>A main part around a body.</summary>
    public static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    private static byte[] Write(CompressionLevel level, (string Name, string Content)[] parts) => Zip(
        level,
        Frame(parts.Select(part => part.Name).Where(name => name != "document")).Concat(parts.Select(part => ($"word/{part.Name}.xml", part.Name == "document" ? Document(part.Content) : $"<w:{part.Name} {Namespaces}>{part.Content}</w:{part.Name}>"))));
}
