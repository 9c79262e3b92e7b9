using VnGovDocs.Hostile.Files;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Word parts that cost more than they are long, or that lead in circles.</summary>
internal static class DocxBombs
{
    private const string Paragraph = "<w:p><w:r><w:t>Điều 1. a</w:t></w:r></w:p>";

    private static readonly int[] Many = [300, 3000, 100_000];

    public static Shape[] Shapes { get; } =
    [
        OfBody("short paragraphs", [1000, 10_000, 1_000_000], n => Repeated("<w:p><w:r><w:t>a</w:t></w:r></w:p>", n)), OfBody("empty paragraphs", [1000, 10_000, 1_000_000], n => Repeated("<w:p/>", n) + Paragraph),
        OfBody("attributes", [1000, 10_000, 100_000], n => $"<w:p {Numbered(n, i => $"a{i}=\"1\" ")}><w:r><w:t>a</w:t></w:r></w:p>"), OfBody("one long attribute", [1000, 100_000, 10_000_000], n => $"<w:p><w:pPr><w:jc w:val=\"{Repeated("a", n)}\"/></w:pPr></w:p>{Paragraph}"),
        OfBody("one long run", [1000, 100_000, 10_000_000], n => $"<w:p><w:r><w:t>{Repeated("a b ", n / 4)}</w:t></w:r></w:p>"), OfBody("runs", [1000, 10_000, 200_000], n => $"<w:p>{Repeated("<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>", n)}</w:p>"),
        OfBody("tabs", Many, n => $"<w:p><w:r>{Repeated("<w:tab/>a", n)}{Repeated("<w:tab/><w:t>a</w:t>", n)}</w:r></w:p>"), OfBody("breaks", Many, n => $"<w:p><w:r>{Repeated("<w:br/>", n)}<w:t>a</w:t></w:r></w:p>"),
        OfBody("fields", Many, n => $"<w:p>{Repeated("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", n)}</w:p>{Paragraph}"),
        OfBody("field ends", Many, n => $"<w:p>{Repeated("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", n)}</w:p>{Paragraph}"), OfBody("bookmarks", Many, n => $"<w:p>{Numbered(n, i => $"<w:bookmarkStart w:id=\"{i}\" w:name=\"a{i}\"/>")}</w:p>{Paragraph}"),
        OfBody("spans", Many, n => $"<w:tbl>{Repeated($"<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/><w:vMerge/></w:tcPr>{Paragraph}</w:tc></w:tr>", n)}</w:tbl>"),
        OfBody("cells in one row", Many, n => $"<w:tbl><w:tr>{Repeated($"<w:tc>{Paragraph}</w:tc>", n)}</w:tr></w:tbl>"), OfBody("tables", Many, n => Repeated($"<w:tbl><w:tr><w:tc>{Paragraph}</w:tc></w:tr></w:tbl>", n)),
        OfBody("merged rows", Many, n => $"<w:tbl>{Repeated("<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", n)}</w:tbl>{Paragraph}"),
        OfBody("grid columns", Many, n => $"<w:tbl><w:tblGrid>{Repeated("<w:gridCol w:w=\"9\"/>", n)}</w:tblGrid><w:tr><w:tc>{Paragraph}</w:tc></w:tr></w:tbl>"), OfBody("sections", Many, n => Repeated("<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"a\"/></w:sectPr></w:pPr></w:p>", n) + Paragraph),
        OfBody("notes named", Many, n => $"<w:p>{Numbered(n, i => $"<w:r><w:footnoteReference w:id=\"{i}\"/></w:r>")}</w:p>{Paragraph}"), OfBody("insertions", Many, n => $"<w:p>{Repeated("<w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>a</w:delText></w:r></w:del>", n)}</w:p>"),
        new("notes", Many, n => StoredDocx.Of(("document", Paragraph), ("footnotes", Numbered(n, i => $"<w:footnote w:id=\"{i}\">{Paragraph}</w:footnote>")))), new("notes of one number", Many, n => StoredDocx.Of(("document", Paragraph), ("footnotes", Repeated($"<w:footnote w:id=\"1\">{Paragraph}</w:footnote>", n)))),
        new("styles", [1000, 10_000, 100_000], n => Styled("s1", Numbered(n, i => $"<w:style w:styleId=\"s{i}\"><w:name w:val=\"a\"/></w:style>"))), new("styles of one name", Many, n => Styled("s", Repeated("<w:style w:styleId=\"s\"><w:basedOn w:val=\"s\"/></w:style>", n))),
        new("chain of styles", [100, 3000, 100_000], n => Styled("s0", Numbered(n, i => $"<w:style w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i + 1}\"/></w:style>"))), new("every style of a chain", [100, 3000, 20_000], n => Styled(null, Numbered(n, i => $"<w:style w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i + 1}\"/></w:style>"), n)),
        new("circle of styles", [1, 2, 100_000], n => Styled("s0", Numbered(n, i => $"<w:style w:styleId=\"s{i}\"><w:basedOn w:val=\"s{(i + 1) % n}\"/></w:style>"))),
        new("circle of linked lists", [1, 2, 10_000], n => Listed(1, Numbered(n, i => $"<w:abstractNum w:abstractNumId=\"{i}\"><w:styleLink w:val=\"l{i}\"/><w:numStyleLink w:val=\"l{(i + 1) % n}\"/></w:abstractNum>") + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")),
        new("lists", Many, n => Listed(n, Numbered(n, i => $"<w:num w:numId=\"{i + 1}\"><w:abstractNumId w:val=\"{i}\"/></w:num><w:abstractNum w:abstractNumId=\"{i}\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"))),
        .. new[] { "upperRoman", "lowerLetter", "decimal", "ordinalText", "cardinalText", "chicago", "decimalZero", "none", "aiueo" }.Select(Huge), new("long label", [100, 10_000, 1_000_000], n => Listed(100, $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{Repeated("%1", n)}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>", repeatOne: true)),
    ];

    private static byte[] Styled(string? style, string styles, int paragraphs = 100) =>
        StoredDocx.Of(("document", Numbered(paragraphs, i => $"<w:p><w:pPr><w:pStyle w:val=\"{style ?? $"s{i}"}\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"{style ?? $"s{i}"}\"/></w:rPr><w:t>a</w:t></w:r></w:p>")), ("styles", styles));

    private static byte[] Listed(int paragraphs, string numbering, bool repeatOne = false) =>
        StoredDocx.Of(("document", Numbered(paragraphs, i => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{(repeatOne ? 1 : i + 1)}\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")), ("numbering", numbering));

    /// <summary>Lists that begin so high that some notations would write books.</summary>
    private static Shape Huge(string format) => new(
        $"high numbers as {format}", [1000, 1_000_000, 2_147_483_640],
        n => Listed(200, $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{n}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"%1.%2.%9.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>", repeatOne: true));
}
