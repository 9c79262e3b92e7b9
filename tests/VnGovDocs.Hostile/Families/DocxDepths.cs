using VnGovDocs.Hostile.Files;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Deep Word files.</summary>
internal static class DocxDepths
{
    /// <summary>A million elements in each other make a file that is refused for its size.</summary>
    private static readonly int[] Depths = [100, 1000, 10_000, 100_000, 300_000];

    private const string Paragraph = "<w:p><w:r><w:t>Điều 1.</w:t></w:r></w:p>";

    public static Shape[] Shapes { get; } =
    [
        Of("tables", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), Of("content controls", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), Of("paragraphs", "<w:p>", "</w:p>"), Of("runs", "<w:p><w:r>", "</w:r></w:p>"),
        Of("boxes", "<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"), Of("insertions", "<w:ins>", "</w:ins>"), Of("deletions", "<w:del>", "</w:del>"),
        Of("alternatives", "<mc:AlternateContent><mc:Choice Requires=\"w\">", "</mc:Choice></mc:AlternateContent>"), Of("fallbacks", "<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>"),
        Of("links", "<w:p><w:hyperlink>", "</w:hyperlink></w:p>"), Of("formulas", "<m:oMath><m:e>", "</m:e></m:oMath>"), Of("custom XML", "<w:customXml>", "</w:customXml>"), Of("strangers", "<x>", "</x>"),
        OfBody("fields", Depths, depth => $"<w:p>{Repeated("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", depth)}</w:p>{Paragraph}<w:p>{Repeated("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", depth)}</w:p>"),
        InPart("styles", "<w:style w:styleId=\"a\"><w:pPr>", "</w:pPr></w:style>"), InPart("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl>", "</w:lvl></w:abstractNum>"),
        InPart("settings", "<w:footnotePr>", "</w:footnotePr>"), InPart("footnotes", "<w:footnote w:id=\"1\">", "</w:footnote>"),
        new("relationships", Depths, depth => StoredDocx.Zip(System.IO.Compression.CompressionLevel.NoCompression, [.. StoredDocx.Frame([], Repeated("<Relationship>", depth) + Repeated("</Relationship>", depth)), ("word/document.xml", StoredDocx.Document(Paragraph))])),
        new("content types", Depths, depth => StoredDocx.Zip(System.IO.Compression.CompressionLevel.NoCompression, [.. StoredDocx.Frame([], "", Repeated("<Default>", depth) + Repeated("</Default>", depth)), ("word/document.xml", StoredDocx.Document(Paragraph))])),
    ];

    private static Shape Of(string name, string open, string close) => OfBody(name, Depths, depth => Repeated(open, depth) + Paragraph + Repeated(close, depth));

    private static Shape InPart(string part, string open, string close) =>
        new(part, Depths, depth => StoredDocx.Of(("document", Paragraph), (part, Repeated(open, depth) + Repeated(close, depth))));
}
