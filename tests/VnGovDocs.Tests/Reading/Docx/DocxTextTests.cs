using VnGovDocs.Hostile.Files;
using VnGovDocs.Source;
using static VnGovDocs.Hostile.Files.DocxBuilder;

namespace VnGovDocs.Tests.Reading.Docx;

public class DocxTextTests
{
    [Fact]
    public void Each_paragraph_is_a_line_and_empty_ones_are_counted()
    {
        SourceDocument source = ReadBody(Paragraph("Điều 1") + "<w:p/>" + "<w:p/>" + Paragraph("Điều 2"));
        Assert.Equal("Điều 1|Điều 2", Join(source));
        Assert.Equal(2, source.Lines[1].BlankLinesBefore);
        Assert.Equal(LineBreak.Paragraph, source.Lines[1].Break);
    }

    [Fact]
    public void A_break_inside_a_paragraph_makes_a_forced_line()
    {
        SourceDocument source = ReadBody("<w:p><w:r><w:t>Nơi nhận:</w:t><w:br/><w:t>- Như trên</w:t><w:cr/><w:t>- Lưu</w:t></w:r></w:p>");
        Assert.Equal("Nơi nhận:|- Như trên|- Lưu", Join(source));
        Assert.Equal(LineBreak.Forced, source.Lines[1].Break);
    }

    [Fact]
    public void A_page_break_ends_the_line_but_adds_no_blank_one()
    {
        SourceDocument source = ReadBody(Paragraph("a") + "<w:p><w:r><w:br w:type=\"page\"/><w:t>b</w:t><w:br w:type=\"page\"/><w:t>c</w:t></w:r></w:p>");
        Assert.Equal("a|b|c", Join(source));
        Assert.Equal(0, source.Lines[1].BlankLinesBefore);
    }

    [Fact]
    public void Tabs_and_hyphens_are_printed_as_characters() =>
        Assert.Equal("Số:\t12-NQ/TW", LinesOf("<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>N</w:t><w:softHyphen/><w:t>Q/TW</w:t></w:r></w:p>"));

    [Fact]
    public void Tab_stops_of_a_paragraph_print_nothing() =>
        Assert.Equal("a", LinesOf(Paragraph("a", "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>")));

    [Fact]
    public void Symbols_print_their_character() =>
        Assert.Equal("•✓-", LinesOf("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Wingdings\" w:char=\"FC\"/><w:sym w:font=\"Arial\" w:char=\"2013\"/></w:r></w:p>"));

    [Fact]
    public void Text_without_preserved_space_is_trimmed() =>
        Assert.Equal("ab c", LinesOf("<w:p><w:r><w:t> a </w:t><w:t>b</w:t><w:t xml:space=\"preserve\"> c</w:t></w:r></w:p>"));

    [Fact]
    public void Many_predefined_entities_are_read() =>
        Assert.Equal(3000, LinesOf(Paragraph(string.Concat(Enumerable.Repeat("&amp;", 3000)))).Length);

    [Fact]
    public void Caps_turn_letters_up_and_small_caps_do_not() =>
        Assert.Equal("NGHỊ ĐỊNH Nghị", LinesOf($"<w:p>{Run("Nghị định ", "<w:caps/>")}{Run("Nghị", "<w:smallCaps/>")}</w:p>"));

    [Fact]
    public void Hidden_text_is_left_out_and_counted_once()
    {
        var diagnostics = new DiagnosticBag(10);
        SourceDocument source = new DocxBuilder().Body($"<w:p>{Run("thấy")}{Run("ẩn", "<w:vanish/>")}</w:p><w:p>{Run("ẩn nữa", "<w:vanish/>")}{Run("rõ", "<w:vanish w:val=\"0\"/>")}</w:p>").Read(diagnostics);
        Assert.Equal("thấy|rõ", Join(source));
        Diagnostic only = Assert.Single(diagnostics.Items);
        Assert.Equal(DiagnosticCodes.HiddenText, only.Code);
        Assert.StartsWith("8 ", only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Insertions_are_kept_and_deletions_counted()
    {
        var diagnostics = new DiagnosticBag(10);
        SourceDocument source = new DocxBuilder().Body(
            $"<w:p>{Run("a")}<w:ins>{Run("b")}</w:ins><w:del><w:r><w:delText>cc</w:delText></w:r></w:del><w:moveFrom>{Run("ddd")}</w:moveFrom><w:moveTo>{Run("e")}</w:moveTo></w:p>").Read(diagnostics);
        Assert.Equal("abe", Join(source));
        Diagnostic only = Assert.Single(diagnostics.Items);
        Assert.Equal(DiagnosticCodes.TrackedDeletions, only.Code);
        Assert.StartsWith("5 ", only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_flows_into_the_next() =>
        Assert.Equal("một hai|ba", LinesOf(Paragraph("một ", "<w:rPr><w:del/></w:rPr>") + Paragraph("hai") + Paragraph("ba")));

    [Fact]
    public void A_paragraph_with_a_hidden_mark_flows_into_the_next() =>
        Assert.Equal("Điều 1. Phạm vi|hết", LinesOf(Paragraph("Điều 1. ", "<w:rPr><w:vanish/></w:rPr>") + Paragraph("Phạm vi") + Paragraph("hết")));

    [Fact]
    public void A_flowing_paragraph_ends_with_its_cell() => Assert.Equal("a|b", LinesOf(
        $"<w:tbl><w:tr><w:tc>{Paragraph("a", "<w:rPr><w:del/></w:rPr>")}</w:tc></w:tr></w:tbl>{Paragraph("b")}"));

    [Fact]
    public void A_soft_hyphen_in_a_TCVN3_font_is_a_letter_of_the_run()
    {
        SourceDocument source = ReadBody("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>L</w:t><w:softHyphen/><w:t>u</w:t></w:r></w:p>");
        Assert.Equal("Lưu\n", source.Text);
        Assert.Equal(0, Assert.Single(source.Locate(new TextSpan(1, 1))).Run);
    }

    [Fact]
    public void A_former_format_is_not_the_format() =>
        Assert.False(ReadBody($"<w:p>{Run("a", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>")}</w:p>").Lines[0].Style.Bold);

    [Fact]
    public void Fields_print_results_and_not_instructions() =>
        Assert.Equal("Trang 3 của 7 hết", LinesOf(
            $"<w:p>{Run("Trang ")}{Char("begin")}<w:r><w:instrText>IF </w:instrText></w:r>{Char("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>{Char("separate")}{Run("sai")}{Char("end")}{Char("separate")}{Run("3")}{Char("end")}"
            + $"{Run(" của ")}<w:fldSimple w:instr=\"NUMPAGES\">{Run("7")}</w:fldSimple>{Run(" hết")}</w:p>"));

    [Fact]
    public void A_field_that_never_ends_swallows_one_paragraph_at_most() =>
        Assert.Equal("a|c", LinesOf($"<w:p>{Run("a")}{Char("begin")}{Run("b")}</w:p>{Paragraph("c")}"));

    [Fact]
    public void Links_and_content_controls_print_their_text() =>
        Assert.Equal("liên kết, nhập tên, mẫu", LinesOf(
            $"<w:p><w:hyperlink r:id=\"x\">{Run("liên kết")}</w:hyperlink>{Run(", ")}<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Run("nhập tên")}</w:sdtContent></w:sdt>"
            + $"<w:smartTag>{Run(", mẫu")}</w:smartTag></w:p>"));

    [Fact]
    public void Locating_a_span_gives_part_and_run()
    {
        SourceDocument source = ReadBody($"<w:p>{Run("Số: ")}{Run("12")}<w:r><w:noBreakHyphen/><w:t>NQ</w:t></w:r></w:p>");
        Assert.Equal("Số: 12-NQ", Join(source));
        Assert.Equal([new SourceLocation("/word/document.xml", 1), new SourceLocation("/word/document.xml", 2)], source.Locate(new TextSpan(4, 5)));
    }

    [Fact]
    public void Runs_are_counted_where_nothing_is_printed_too()
    {
        SourceDocument source = ReadBody(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"/><mc:Fallback><w:pict><v:textbox><w:txbxContent>{Paragraph("x")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{Run("a")}</w:p>");
        Assert.Equal(2, source.Locate(new TextSpan(0, 1))[0].Run);
    }

    [Theory]
    [InlineData(".VnTime", "Céng hßa ", "tcvn3", 1, "Cộng hòa Cộng hòa")]
    [InlineData(".VnTimeH", "Céng hßa ", "tcvn3", 1, "CỘNG HÒA CỘNG HÒA")]
    [InlineData("VNI-Times", "Coäng hoøa ", "vni", 1, "Cộng hòa Cộng hòa")]
    [InlineData("Arial", "Coäng ", "unicode", 0, "Coäng Coäng")]
    [InlineData(".VnTime", "Cộng hòa ", "unicode", 0, "Cộng hòa Cộng hòa")]
    public void Fonts_tell_the_encoding_of_their_text(string font, string text, string encoding, int reports, string letters)
    {
        var diagnostics = new DiagnosticBag(10);
        string fonts = $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>";
        SourceDocument source = new DocxBuilder().Body($"<w:p>{Run(text, fonts)}{Run(text, fonts)}</w:p>").Read(diagnostics);
        Assert.Equal(letters, source.Text.TrimEnd());
        Assert.Equal(encoding, source.Encoding);
        Assert.Equal(reports, diagnostics.Items.Count(one => one.Code == DiagnosticCodes.LegacyText));
    }

    [Fact]
    public void Legacy_letters_beside_composed_ones_are_mixed() =>
        Assert.Equal("mixed", ReadBody($"<w:p>{Run("Cộng hòa")}{Run("Céng", "<w:rFonts w:ascii=\".VnTime\"/>")}</w:p>").Encoding);

    private static string Char(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
