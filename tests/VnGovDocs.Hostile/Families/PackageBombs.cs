using System.IO.Compression;
using System.Text;
using VnGovDocs.Hostile.Files;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Containers of Word files that unfold, lie, overlap, or name each other.</summary>
internal static class PackageBombs
{
    private const string Paragraph = "<w:p><w:r><w:t>Điều 1. a</w:t></w:r></w:p>", Header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    private static readonly int[] Unfolded = [1_000_000, 10_000_000, 40_000_000];

    public static Shape[] Shapes { get; } =
    [
        new("document that unfolds", Unfolded, n => StoredDocx.Compressed(("document", $"<w:p><w:r><w:t>{Repeated(" ", n)}a</w:t></w:r></w:p>"))), new("paragraphs that unfold", Unfolded, n => StoredDocx.Compressed(("document", Repeated("<w:p><w:r><w:t>a</w:t></w:r></w:p>", n / 34)))),
        new("styles that unfold", Unfolded, n => StoredDocx.Compressed(("document", Paragraph), ("styles", Repeated(" ", n)))), new("relationships that unfold", Unfolded, n => Framed(CompressionLevel.SmallestSize, Repeated(" ", n))),
        new("content types that unfold", Unfolded, n => Framed(CompressionLevel.SmallestSize, "", Repeated(" ", n))), new("relationships", [300, 3000, 100_000], n => Framed(CompressionLevel.NoCompression, Numbered(n, i => StoredDocx.Relationship($"r{i}", "hyperlink", "document.xml")))),
        new("types of parts", [300, 3000, 100_000], n => Framed(CompressionLevel.NoCompression, "", Numbered(n, i => $"<Override PartName=\"/p{i}.xml\" ContentType=\"{Header}\"/>"))),
        new("entries", [100, 4097, 65_536], n => Framed(CompressionLevel.NoCompression, more: Enumerable.Range(0, n).Select(i => ($"e{i}", "")))), new("entries of one name", [100, 4000, 60_000], n => Framed(CompressionLevel.NoCompression, more: Enumerable.Repeat(("word/document.xml", StoredDocx.Document(Paragraph)), n))),
        new("headers", [10, 300, 4000], n => Headers(n, i => [])), new("circle of parts", [2, 300, 1900], n => Headers(n, i => [$"h{(i + 1) % n}"])), new("parts that name all others", [10, 60, 300], n => Headers(n, i => Enumerable.Range(0, n).Select(j => $"h{j}"))),
        new("overlapping entries", [10, 1000, 60_000], Overlapping), new("entries that say they are empty", [100_000, 1_000_000, 10_000_000], n => Lying(n, 0)), new("entries that say they are huge", [100, 10_000, 1_000_000], n => Lying(n, uint.MaxValue - 1)), new("entries that say they are short", [100, 10_000, 1_000_000], n => Lying(n, 50)),
        new("names that climb", [1, 10, 1000], n => Framed(CompressionLevel.NoCompression, more: Enumerable.Range(0, n).SelectMany(i => new[] { ($"../../../x{i}", "a"), ($"C:\\x{i}", "a"), ($"/x{i}\0", "a"), ($"word/../word/x{i}.xml", "a") }))),
        new("targets that climb", [1, 10, 1000], n => Framed(CompressionLevel.NoCompression, Numbered(n, i => StoredDocx.Relationship($"a{i}", "styles", $"../../../{i}") + StoredDocx.Relationship($"b{i}", "header", "file:///etc/passwd") + StoredDocx.Relationship($"c{i}", "footnotes", "http://[x")))),
        new("entities", [5, 20, 1000], n => WithDocument($"<!DOCTYPE w:document [<!ENTITY e0 \"a\">{Numbered(n, i => $"<!ENTITY e{i + 1} \"&e{i};&e{i};&e{i};\">")}]>", $"&e{n};")), new("long entity", [1000, 100_000, 1_000_000], n => WithDocument($"<!DOCTYPE w:document [<!ENTITY e \"{Repeated("a", n)}\">]>", Repeated("&e;", 1000))),
        new("outer entities", [1, 2, 3], n => WithDocument($"<!DOCTYPE w:document [<!ENTITY % p SYSTEM \"{(n == 1 ? "file:///etc/passwd" : n == 2 ? "http://127.0.0.1:9/x" : "data:,x")}\">%p;<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;")), new("zips in zips", [2, 10, 42], Nested),
    ];

    private static byte[] Framed(CompressionLevel level, string relationships = "", string types = "", IEnumerable<(string Name, string Content)>? more = null) =>
        StoredDocx.Zip(level, [.. StoredDocx.Frame([], relationships, types), ("word/document.xml", StoredDocx.Document(Paragraph)), .. more ?? []]);

    private static byte[] Headers(int count, Func<int, IEnumerable<string>> targets)
    {
        var parts = new List<(string, string)>();
        for (int i = 0; i < count; i++)
        {
            parts.Add(($"word/h{i}.xml", $"<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{Paragraph}</w:hdr>"));
            string relationships = string.Concat(targets(i).Select(target => StoredDocx.Relationship(target, "header", $"{target}.xml")));
            if (relationships.Length > 0) parts.Add(($"word/_rels/h{i}.xml.rels", StoredDocx.Relationships(relationships)));
        }
        string body = StoredDocx.Document($"{Paragraph}<w:sectPr>{Numbered(count, i => $"<w:headerReference w:type=\"default\" r:id=\"h{i}\"/>")}</w:sectPr>");
        return StoredDocx.Zip(CompressionLevel.NoCompression, [.. StoredDocx.Frame([], Numbered(count, i => StoredDocx.Relationship($"h{i}", "header", $"h{i}.xml")), $"<Default Extension=\"h\" ContentType=\"{Header}\"/>{Numbered(count, i => $"<Override PartName=\"/word/h{i}.xml\" ContentType=\"{Header}\"/>")}"), ("word/document.xml", body), .. parts]);
    }

    /// <summary>All names but a few stand for the same megabyte.</summary>
    private static byte[] Overlapping(int count)
    {
        byte[] content = Encoding.UTF8.GetBytes(StoredDocx.Relationships(Repeated(" ", 1_000_000)));
        var zip = new LyingZip().Add("x.rels", content);
        foreach ((string name, string text) in StoredDocx.Frame([])) zip.Add(name, Encoding.UTF8.GetBytes(text));
        zip.Add("word/document.xml", Encoding.UTF8.GetBytes(StoredDocx.Document(Paragraph)));
        byte[] shared = content[..1];
        for (int i = 0; i < count; i++) zip.Again(i % 2 == 0 ? $"word/_rels/e{i}.rels" : $"e{i}.xml", shared);
        return zip.Bytes();
    }

    private static byte[] Lying(int length, uint declared)
    {
        var zip = new LyingZip();
        foreach ((string name, string text) in StoredDocx.Frame([])) zip.Add(name, Encoding.UTF8.GetBytes(text), length % 3 == 1 ? declared : null);
        return zip.Add("word/document.xml", Encoding.UTF8.GetBytes(StoredDocx.Document($"<w:p><w:r><w:t>{Repeated("a", length)}</w:t></w:r></w:p>")), declared).Bytes();
    }

    private static byte[] WithDocument(string type, string text) => StoredDocx.Zip(
        CompressionLevel.NoCompression, [.. StoredDocx.Frame([]), ("word/document.xml", type + StoredDocx.Document($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))]);

    private static byte[] Nested(int depth)
    {
        byte[] inner = Framed(CompressionLevel.SmallestSize);
        for (int i = 0; i < depth; i++)
        {
            var zip = new LyingZip();
            foreach ((string name, string text) in StoredDocx.Frame([])) zip.Add(name, Encoding.UTF8.GetBytes(text));
            inner = zip.Add("word/document.xml", Encoding.UTF8.GetBytes(StoredDocx.Document(Paragraph))).Add("word/embeddings/a.docx", inner).Bytes();
        }
        return inner;
    }
}
