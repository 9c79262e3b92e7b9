using VnGovDocs.Hostile.Files;
using VnGovDocs.Source;
using static VnGovDocs.Hostile.Files.DocxBuilder;

namespace VnGovDocs.Tests.Reading.Docx;

public class DocxStyleTests
{
    private const string Styles =
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Base"><w:basedOn w:val="Loop"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Base"/><w:rPr><w:caps/><w:sz w:val="28"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Base"/></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/><w:u w:val="single"/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Grid"><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:b/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:u w:val="single"/></w:rPr></w:tblStylePr></w:style>
        """;

    [Fact]
    public void Defaults_and_the_default_style_apply_to_plain_paragraphs()
    {
        SourceLine line = Read(Paragraph("a")).Lines[0];
        Assert.Equal(new TextStyle(false, true, false, 13), line.Style);
        Assert.Equal(TextAlignment.Justify, line.Alignment);
    }

    [Fact]
    public void A_style_inherits_from_the_one_it_is_based_on_even_when_the_chain_is_a_loop()
    {
        SourceDocument source = Read(Paragraph("nghị định", "<w:pStyle w:val=\"Title\"/>"));
        Assert.Equal(new TextStyle(true, false, false, 14), source.Lines[0].Style);
        Assert.Equal(TextAlignment.Center, source.Lines[0].Alignment);
        Assert.Equal("NGHỊ ĐỊNH", Join(source));
    }

    [Fact]
    public void Toggles_of_paragraph_and_character_style_cancel_out() =>
        Assert.Equal(new TextStyle(false, false, true, 14), Read($"<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>{Run("a", "<w:rStyle w:val=\"Strong\"/>")}</w:p>").Lines[0].Style);

    [Fact]
    public void Direct_format_wins_over_every_style()
    {
        SourceLine line = Read($"<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:jc w:val=\"end\"/></w:pPr>{Run("a", "<w:b w:val=\"false\"/><w:sz w:val=\"20\"/>")}</w:p>").Lines[0];
        Assert.Equal(new TextStyle(false, false, false, 10), line.Style);
        Assert.Equal(TextAlignment.Right, line.Alignment);
    }

    [Fact]
    public void A_table_style_lies_below_paragraph_styles()
    {
        SourceLine line = Read($"<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc>{Paragraph("a")}</w:tc></w:tr></w:tbl>{Paragraph("b")}").Lines[0];
        Assert.Equal(new TextStyle(true, true, false, 13), line.Style);
        Assert.Equal(TextAlignment.Right, line.Alignment);
    }

    [Fact]
    public void The_format_of_the_mark_is_not_that_of_the_text() =>
        Assert.False(Read(Paragraph("a", "<w:rPr><w:b/></w:rPr>")).Lines[0].Style.Bold);

    [Fact]
    public void Styles_inside_a_line_are_kept_apart()
    {
        SourceLine line = ReadBody($"<w:p>{Run("Điều 1.", "<w:b/>")}{Run(" Phạm vi điều chỉnh")}</w:p>").Lines[0];
        Assert.False(line.Style.Bold);
        Assert.Equal([new TextSpan(0, 7), new TextSpan(7, 19)], line.Styles.Select(run => run.Span));
    }

    private static SourceDocument Read(string body) => new DocxBuilder().Part("styles", Styles).Body(body).Read();
}
