using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Export.Markdown;

public class MarkdownExportTests
{
    private static readonly GovDocument Empty = new() { Kind = DocumentKind.Document, Family = DocumentFamily.Administrative };

    /// <summary>Where the document of the test below holds its text.</summary>
    private const int Places = 20;

    /// <summary>Texts that would be markup if they were not escaped; each must come back as it is.</summary>
    public static TheoryData<string> Hostile { get; } =
    [
        "# Heading", "####### seven", "1. one", "12) twelve", "- dash", "+ plus", "* star", "> quoted", "=====", "-----", "---", "***", "___", "| a | b |", "|---|---|", ":---|---:",
        "<script>alert(1)</script>", "<b onclick=x>", "<!-- comment -->", "<https://a.vn>", "&lt;b&gt; &amp; &#60; &#x3C;", "https://example.vn/a_b_c", "www.example.vn", "WWW.example.vn",
        "mailto:a@b.vn", "tel:0912345678", "Tel: 0912", "ftp://a.b", "[text](https://a.vn)", "![picture](x.png)", "[1]: https://a.vn", "[^1]: note", "[^1]", "[ ] task", "- [x] done", "`code`",
        "```fence", "~~~fence", "~~struck~~", "*em* **strong** _em_ __strong__", "a\\b \\* \\", "$x$ $$y$$", "ends with #", "ends with \\", "**", "_", "a * b * c", "snake_case_name", "1.", "-", "#",
        "“Điều 5”", "(a)", "…", "*) mark", "a)b) c", "&", "&x", "AT&T;", "x<y>z", "5 < 6 > 4", "1.000.000 đồng", "  padded  ", "two\nlines", "two\n# lines", "two\n---", "two\n===", "two\n1. x", "a\n\n\nb", "\tcode", "    code",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void No_text_becomes_markup_wherever_it_stands(string text)
    {
        BodyNode[] nodes =
        [
            Node(BodyNodeKind.Paragraph, null, null, text), Node(BodyNodeKind.Chapter, "Chương I", text, ""), Node(BodyNodeKind.Clause, "7.", text, text), Node(BodyNodeKind.Item, text, null, text),
            Node(BodyNodeKind.Table, null, null, "") with { Table = new TableContent(1, [[Cell(text), Cell(text)], [Cell(text), Cell(text)]]) },
            Node(BodyNodeKind.Paragraph, null, null, text) with { Quoted = true },
        ];
        GovDocument document = Empty with
        {
            Abstract = new PrintedText(text, Span(0)), Addressees = [new PrintedText(text, Span(1))], LegalBases = [new LegalBasis(text, [], Span(2))], Body = [.. nodes],
            Recipients = [new Recipient(text, null, false, Span(3))], Notes = [new Note("1", text, null, Span(4))],
            Signatures = [new Signature(text, [], [text], text, null, null, null, Span(5))],
        };
        string markdown = document.ToMarkdown();
        var parsed = new ParsedMarkdown(markdown);
        Assert.Empty(parsed.Forbidden);
        Assert.Equal(Places, Occurrences(parsed.Text, text));
        Assert.Equal(ModelWords.LettersOf(document, markdown), parsed.Letters);
        Assert.Equal([2], parsed.Headings.Select(heading => heading.Level));
        Assert.Single(parsed.Tables);
        Assert.Equal(0, parsed.OrderedItems);
        // One fact, addressee, legal basis and recipient each.
        Assert.Equal(4, parsed.Items);
    }

    [Fact]
    public void A_document_reads_from_its_title_to_its_annexes()
    {
        GovDocument document = GovDocumentReader.ReadText(Decision, cancellationToken: TestContext.Current.CancellationToken).GetDocumentOrThrow();
        Assert.Equal(Rendered.ReplaceLineEndings("\n"), document.ToMarkdown());
    }

    [Fact]
    public void Divisions_are_headings_by_their_depth_and_printed_numbers_stay()
    {
        BodyNode point = Node(BodyNodeKind.Point, "a)", null, "điểm"), clause = Node(BodyNodeKind.Clause, "7.", null, "khoản") with { Children = [point] };
        BodyNode article = Node(BodyNodeKind.Article, "Điều 3", "Thi hành", "") with { Children = [clause] };
        GovDocument document = Empty with { Body = [Node(BodyNodeKind.Chapter, "Chương I", "CHUNG", "") with { Children = [article] }] };
        Assert.Equal("## Chương I. CHUNG\n\n### Điều 3. Thi hành\n\n7\\. khoản\n\na) điểm\n", document.ToMarkdown());
    }

    [Fact]
    public void A_merged_cell_stands_once_and_leaves_the_places_it_covers_blank()
    {
        var table = new TableContent(1, [[Cell("A") with { ColumnSpan = 2 }, Cell("B")], [Cell("x") with { RowSpan = 2 }, Cell("y"), Cell("z")], [Cell("u"), Cell("v\nw")]]);
        GovDocument document = Empty with { Body = [Node(BodyNodeKind.Table, null, null, "") with { Table = table }] };
        Assert.Equal("| A |  | B |\n| --- | --- | --- |\n| x | y | z |\n|  | u | v<br>w |\n", document.ToMarkdown());
    }

    [Fact]
    public void A_table_without_headings_gets_an_empty_head()
    {
        GovDocument document = Empty with { Body = [Node(BodyNodeKind.Table, null, null, "") with { Table = new TableContent(0, [[Cell("a"), Cell("b")]]) }] };
        Assert.Equal("|  |  |\n| --- | --- |\n| a | b |\n", document.ToMarkdown());
    }

    [Fact]
    public void A_note_is_a_footnote_where_its_mark_is_printed_and_a_paragraph_where_none_was_found()
    {
        GovDocument document = Empty with
        {
            Body = [new BodyNode("doan_1", BodyNodeKind.Paragraph, null, null, null, "Khoản này[1] và [x]", false, null, new TextSpan(0, 19), [])],
            Notes = [new Note("1", "Được sửa đổi.", new TextSpan(9, 3), new TextSpan(30, 5)), new Note("*", "Bản nháp.", null, new TextSpan(40, 5))],
        };
        Assert.Equal("Khoản này[^1] và \\[x\\]\n\n**Notes**\n\n\\* Bản nháp.\n\n[^1]: Được sửa đổi.\n", document.ToMarkdown());
    }

    [Fact]
    public void Quoted_provisions_stand_in_a_quotation()
    {
        BodyNode quoted = Node(BodyNodeKind.Article, "Điều 5", "Mới", "") with { Quoted = true, Children = [Node(BodyNodeKind.Clause, "1.", null, "một") with { Quoted = true }] };
        GovDocument document = Empty with { Body = [Node(BodyNodeKind.Clause, "2.", null, "Sửa đổi như sau:") with { Children = [quoted] }, Node(BodyNodeKind.Clause, "3.", null, "ba")] };
        Assert.Equal("2\\. Sửa đổi như sau:\n\n> ## Điều 5. Mới\n>\n> 1\\. một\n\n3\\. ba\n", document.ToMarkdown());
    }

    [Fact]
    public void Everything_set_at_once_can_be_written()
    {
        GovDocument document = SampleDocuments.Full().Document!;
        string markdown = document.ToMarkdown();
        Assert.Equal(ModelWords.LettersOf(document, markdown), new ParsedMarkdown(markdown).Letters);
    }

    /// <summary>How often a text is shown, sign by sign; where lines break does not count.</summary>
    private static int Occurrences(string shown, string text) => Squeezed($" {shown} ").Split(Squeezed(text)).Length - 1;

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static BodyNode Node(BodyNodeKind kind, string? label, string? heading, string text) => new("n", kind, label, null, heading, text, false, null, Span(9), []);

    private static TableCell Cell(string text) => new(text, 1, 1, Span(9));

    private static TextSpan Span(int start) => new(start, 1);

    private const string Decision = """
        ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 12/QĐ-UBND
        Lâm Đồng, ngày 05 tháng 3 năm 2026

        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác

        Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;

        QUYẾT ĐỊNH:

        Điều 1. Thành lập Tổ công tác gồm:
        1. Sở Nội vụ;
        2. Sở Tài chính.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

        Nơi nhận:
        - Như Điều 2;
        - Lưu: VT.

        CHỦ TỊCH
        Nguyễn Văn An
        """;

    private const string Rendered = """
        # QUYẾT ĐỊNH 12/QĐ-UBND

        **Về việc thành lập Tổ công tác**

        - **Issuer**: ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
        - **Issued**: Lâm Đồng, 2026-03-05
        - **Signed by**: Nguyễn Văn An
        - **Effective**: 2026-03-05

        **Legal bases**

        - Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;

        **QUYẾT ĐỊNH:**

        ## Điều 1

        Thành lập Tổ công tác gồm:

        1\. Sở Nội vụ;

        2\. Sở Tài chính.

        ## Điều 2

        Quyết định này có hiệu lực kể từ ngày ký.

        **Recipients**

        - Như Điều 2
        - Lưu: VT

        **Signature**

        CHỦ TỊCH\
        Nguyễn Văn An

        """;
}
