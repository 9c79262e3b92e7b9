using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>What a description says, and what its author is told about a mistake.</summary>
public class DescriptionParserTests
{
    private const string Head = "issuer: SỞ NỘI VỤ\n---\n";

    [Theory]
    [InlineData("issuer: A\nsub ject: V/v x\n---\nText", 2, "unknown key 'sub ject': write 'subject'")]
    [InlineData("issuer: A\ncolour: red\n---\nText", 2, "unknown key 'colour': write one of letterhead")]
    [InlineData("# remark\nissuer: A\nSố 12\n---\nText", 3, "'Số 12' is no 'key: value' line")]
    [InlineData("issuer: A\ntype:\n---\nText", 2, "'type' has no value")]
    [InlineData("issuer: A\nnumber: 1\n\nnumber: 2\n---\nText", 4, "'number' stands twice, first in line 2")]
    [InlineData("issuer: A\nhtml: frontpage\n---\nText", 2, "html 'frontpage' is unknown: write word, portal, editor, plain")]
    [InlineData("issuer: A\nsize: big\n---\nText", 2, "size 'big' is none")]
    [InlineData("issuer: A\ntitle: Về việc\n---\nText", 2, "a title needs the line of its type")]
    [InlineData("number: 1\n---\nText", 1, "there is no issuing body")]
    [InlineData("issuer: A", 1, "there is no body")]
    [InlineData("issuer: A\n---\n", 3, "the body is empty")]
    public void A_mistake_in_the_head_is_told_with_its_line(string text, int line, string message) => AssertMistake(text, line, message);

    [Theory]
    [InlineData("một\n**hai", 4, "bold text has no end")]
    [InlineData("một *hai", 3, "italic text has no end")]
    [InlineData("một[^1]", 3, "footnote '[^1]' has no text")]
    [InlineData("một\n[^1]: ghi chú", 4, "footnote '[^1]' has no mark")]
    [InlineData("một[^1]\n[^1]: a\n[^1]: b", 5, "footnote '[^1]' has two texts")]
    [InlineData("một[^1] hai[^1]\n[^1]: a", 3, "footnote '[^1]' is marked twice")]
    [InlineData("| a | b |\n| c |", 4, "the row has 1 cells, the table's first has 2")]
    [InlineData("| a | b", 3, "a row of a table ends with '|' too")]
    [InlineData("| ^ | b |", 3, "no cell begins above this one")]
    [InlineData("| < | b |", 3, "the first cell has no left neighbour")]
    [InlineData("một\n<<< upright", 4, "'<<< upright' is unknown")]
    [InlineData("một\n==", 4, "there is no text behind '=='")]
    public void A_mistake_in_the_body_is_told_with_its_line(string body, int line, string message) => AssertMistake(Head + body, line, message);

    [Theory]
    [InlineData("GIÁM ĐỐC\nLê Văn A", 5, "the signature 'GIÁM ĐỐC' has no name")]
    [InlineData("Nơi nhận:\n\n- Như trên.", 7, "'- Như trên.' is no title of a signer")]
    [InlineData("Nơi nhận:\n- A.\n\nNơi nhận:\n- B.", 8, "'Nơi nhận' stands twice")]
    [InlineData("---\nx\n---", 7, "there are more than three lines '---'")]
    public void A_mistake_in_the_closing_is_told_with_its_line(string closing, int line, string message) => AssertMistake(Head + "một\n---\n" + closing, line, message);

    [Fact]
    public void The_head_keeps_what_is_printed()
    {
        SampleHead head = DescriptionParser.Parse("motto: party\nissuer: TỈNH ỦY / ĐỒNG MÂY\nissuer: B\nnumber: Số 1-TB/TU\nto: A\nmark: MẬT\nmark: KHẨN\n---\nText").Head;
        Assert.Equal(Motto.Party, head.Motto);
        Assert.Equal(["TỈNH ỦY|ĐỒNG MÂY", "B"], head.Issuers.Select(lines => string.Join('|', lines)));
        Assert.Equal("Số 1-TB/TU", head.Number);
        Assert.Equal(["MẬT", "KHẨN"], head.Marks);
        Assert.Equal(["A"], head.Addressees);
    }

    [Fact]
    public void Signs_at_the_beginning_of_a_line_tell_its_look()
    {
        IReadOnlyList<Block> body = DescriptionParser.Parse(Head + "= một\n== hai\n! ba\n~ bốn\nnăm\n\\= sáu\n- bảy\n<<< landscape").Body;
        Assert.Equal(
            [
                ParagraphLook.CenteredHeading, ParagraphLook.Heading, ParagraphLook.Centered, ParagraphLook.Basis, ParagraphLook.Body, ParagraphLook.Body, ParagraphLook.Body,
            ],
            body.OfType<ParagraphBlock>().Select(block => block.Look));
        Assert.Equal(["một", "hai", "ba", "bốn", "năm", "= sáu", "- bảy"], body.OfType<ParagraphBlock>().Select(block => block.Runs.Single().Text));
        Assert.Equal(new PageBreakBlock(Landscape: true), body[^1]);
    }

    [Fact]
    public void Runs_are_bold_italic_or_notes()
    {
        var block = (ParagraphBlock)DescriptionParser.Parse(Head + "**Điều 1.** một *hai* \\*[^x]\n[^x]: ghi chú").Body[0];
        Assert.Equal(
            [new TextRun("Điều 1.", Bold: true), new TextRun(" một "), new TextRun("hai", Italic: true), new TextRun(" *"), new TextRun("") { Note = "ghi chú" }], block.Runs);
    }

    [Fact]
    public void Cells_span_columns_and_rows()
    {
        var table = (TableBlock)DescriptionParser.Parse(Head + "| a | b | c |\n| d | < | e |\n| f | g | ^ |\n| h | i | ^ |").Body[0];
        Assert.Equal(3, table.Columns);
        Assert.Equal((2, 1), (table.Rows[1][0].ColumnSpan, table.Rows[1][0].RowSpan));
        Assert.Equal((2, 3), (table.Rows[1][1].Column, table.Rows[1][1].RowSpan));
        Assert.True(table.Rows[3][2].ContinuesUpward);
    }

    [Fact]
    public void A_signature_is_its_titles_and_below_an_empty_line_its_name()
    {
        SampleDescription description = DescriptionParser.Parse(Head + "một\n---\nTHƯ KÝ\n\n(Đã ký)\nLê Thị A\n\nTM. BAN\nTRƯỞNG BAN\n\nVũ B\n\nNơi nhận:\n- Lưu.");
        Assert.Equal(["THƯ KÝ/(Đã ký)/Lê Thị A", "TM. BAN TRƯỞNG BAN//Vũ B"],
            description.Signatures.Select(one => $"{string.Join(' ', one.Titles)}/{string.Join(' ', one.Notes)}/{one.Name}"));
        Assert.Equal(["Nơi nhận:", "- Lưu."], description.Recipients);
    }

    private static void AssertMistake(string text, int line, string message)
    {
        DescriptionException mistake = Assert.Throws<DescriptionException>(() => DescriptionParser.Parse(text));
        Assert.Equal(line, mistake.Line);
        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
    }
}
