using System.Text;
using VnGovDocs.Reading.PlainText;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Reading;

public class PlainTextReaderTests
{
    public static TheoryData<Case> Wrapping => CaseFile.Load("wrapping");

    [Theory, MemberData(nameof(Wrapping))]
    public void Lines_of_one_paragraph_are_joined(Case one)
    {
        SourceDocument source = Read(one.Input);
        var text = new StringBuilder();
        foreach (SourceLine line in source.Lines)
        {
            if (text.Length > 0) text.Append(line.Break == LineBreak.Wrapped ? ' ' : '\n');
            text.Append(source.TextOf(line.Span));
        }
        Assert.Equal(one.Expected, text.ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_keeps_the_places(string end)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join(end, "Số: 1", "", "Điều 1. Đ", "  Kết  "));
        SourceDocument source = ReadingHarness.Read(new PlainTextReader(), bytes);
        Assert.Equal(["Số: 1", "Điều 1. Đ", "Kết"], source.Lines.Select(line => source.TextOf(line.Span).ToString()));
        Assert.Equal([0, 1, 0], source.Lines.Select(line => line.BlankLinesBefore));
        foreach (string text in new[] { "Số: 1", "Điều 1. Đ", "Kết" }) Assert.Equal(text, Encoding.UTF8.GetString(ReadingHarness.Located(source, bytes, text)));
    }

    [Fact]
    public void Rows_of_a_Markdown_table_are_cells()
    {
        SourceDocument source = Read("| TT | **Tên** |\n| --- | --- |\n| 1 | Sở Y tế |\n\nHết");
        Assert.Equal(["0,0 TT", "0,1 Tên", "1,0 1", "1,1 Sở Y tế", " Hết"], source.Lines.Select(line =>
            (line.Cell is { } cell ? $"{cell.Row},{cell.Column}" : "") + " " + source.TextOf(line.Span).ToString()));
        Assert.True(source.Lines[1].Style.Bold);
        Assert.Equal(new SourceTable(0, null, 2, 2), Assert.Single(source.Tables));
    }

    [Fact]
    public void A_Markdown_link_is_found_at_its_text()
    {
        byte[] bytes = "## Tiêu đề\nXem [Nghị định](http://x.vn) này"u8.ToArray();
        SourceDocument source = ReadingHarness.Read(new PlainTextReader(), bytes);
        Assert.Equal("Nghị định"u8.ToArray(), ReadingHarness.Located(source, bytes, "Nghị định"));
    }

    [Fact]
    public void A_captured_section_of_related_documents_is_furniture()
    {
        SourceDocument source = Read("# Thông báo\nSố: 1\n## Văn bản liên quan\nBan hành:\n## Phụ lục\nHết");
        Assert.Equal([false, false, true, true, false, false], source.Lines.Select(line => line.IsFurniture));
    }

    [Fact]
    public void A_megabyte_in_one_line_is_read_in_time()
    {
        string line = string.Concat(Enumerable.Repeat("Điều [1 | * ", 90_000));
        SourceDocument source = Read(line + "\n## x");
        Assert.Equal(2, source.Lines.Count);
    }

    private static SourceDocument Read(string text) => ReadingHarness.Read(new PlainTextReader(), text);
}
