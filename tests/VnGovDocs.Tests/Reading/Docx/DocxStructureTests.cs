using VnGovDocs.Hostile.Files;
using VnGovDocs.Source;
using static VnGovDocs.Hostile.Files.DocxBuilder;

namespace VnGovDocs.Tests.Reading.Docx;

public class DocxStructureTests
{
    [Fact]
    public void Cells_know_their_place_and_their_span_of_columns()
    {
        SourceDocument source = ReadBody($"<w:tbl>{Row(Cell("a", "<w:gridSpan w:val=\"2\"/>"), Cell("b"))}<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Cell("c")}{Cell("d")}</w:tr></w:tbl>");
        Assert.Equal([new SourceCell(0, 0, 0, 1, 2), new SourceCell(0, 0, 2, 1, 1), new SourceCell(0, 1, 1, 1, 1), new SourceCell(0, 1, 2, 1, 1)], source.Lines.Select(line => line.Cell));
        Assert.Equal(new SourceTable(0, null, 2, 3), Assert.Single(source.Tables));
    }

    [Fact]
    public void Cells_merged_downward_are_one_cell()
    {
        const string restart = "<w:vMerge w:val=\"restart\"/>", go = "<w:vMerge/>";
        SourceDocument source = ReadBody($"<w:tbl>{Row(Cell("a", restart), Cell("b"))}{Row(Cell("không in", go), Cell("c"))}{Row(Cell("d", restart), Cell("e"))}{Row(Cell("", go), Cell("f"))}</w:tbl>");
        Assert.Equal("a|b|c|d|e|f", Join(source));
        Assert.Equal([new SourceCell(0, 0, 0, 2, 1), new SourceCell(0, 2, 0, 2, 1)], source.Lines.Where(line => line.Cell!.Column == 0).Select(line => line.Cell));
    }

    [Fact]
    public void A_continuation_of_nothing_is_a_cell()
    {
        SourceDocument source = ReadBody($"<w:tbl>{Row(Cell("a"))}{Row(Cell("b", "<w:vMerge/>"))}{Row(Cell("c", "<w:vMerge/>"))}</w:tbl>");
        Assert.Equal("a|b", Join(source));
        Assert.Equal(2, source.Lines[1].Cell!.RowSpan);
    }

    [Fact]
    public void A_former_merge_is_no_merge() =>
        Assert.Equal("a|b", LinesOf($"<w:tbl>{Row(Cell("a", "<w:vMerge w:val=\"restart\"/>"))}{Row(Cell("b", "<w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>"))}</w:tbl>"));

    [Fact]
    public void Nested_tables_know_the_cell_around_them()
    {
        SourceDocument source = ReadBody($"<w:tbl>{Row(Cell("a"), $"<w:tc>{Paragraph("b")}<w:tbl>{Row(Cell("c"))}</w:tbl>{Paragraph("d")}</w:tc>")}</w:tbl>{Paragraph("e")}");
        Assert.Equal("a|b|c|d|e", Join(source));
        Assert.Equal([0, 0, 1, 0, null], source.Lines.Select(line => line.Cell?.Table));
        Assert.Equal(new SourceCell(0, 0, 1, 1, 1), source.Tables[1].Parent);
    }

    [Fact]
    public void Text_boxes_come_before_the_paragraph_that_anchors_them_and_only_once()
    {
        string box = $"<wp:anchor><wp:positionH><wp:posOffset>4711</wp:posOffset></wp:positionH><wps:txbx><w:txbxContent>{Paragraph("hộp 1")}{Paragraph("hộp 2")}</w:txbxContent></wps:txbx></wp:anchor>";
        string old = $"<w:pict><v:textbox><w:txbxContent>{Paragraph("cũ")}</w:txbxContent></v:textbox></w:pict>";
        SourceDocument source = ReadBody(
            $"{Paragraph("trước")}<w:p>{Run("neo ")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>{Run("tiếp")}</w:p>");
        Assert.Equal("trước|hộp 1|hộp 2|neo tiếp", Join(source));
        Assert.Equal([SourceRegion.Body, SourceRegion.TextBox, SourceRegion.TextBox, SourceRegion.Body], source.Lines.Select(line => line.Region));
    }

    [Fact]
    public void A_branch_that_is_not_understood_leaves_the_fallback() =>
        Assert.Equal("cười", LinesOf("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w:t>lạ</w:t></mc:Choice><mc:Fallback><w:t>cười</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [Fact]
    public void A_text_box_in_a_field_or_a_run_leaves_both_as_they_were() =>
        Assert.Equal("hộp|AB", LinesOf(
            $"<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>a</w:t><w:pict><v:textbox><w:txbxContent>{Paragraph("hộp")}</w:txbxContent></v:textbox></w:pict><w:t>b</w:t></w:r></w:p>"));

    [Fact]
    public void An_empty_text_box_leaves_no_blank_line()
    {
        string box = $"<w:r><w:pict><v:textbox><w:txbxContent>{Paragraph(" ")}<w:p/></w:txbxContent></v:textbox></w:pict></w:r>";
        Assert.Equal(0, ReadBody($"{Paragraph("a")}<w:p>{box}{Run("b")}</w:p>").Lines[1].BlankLinesBefore);
    }

    [Fact]
    public void Paragraphs_in_frames_are_body_lines() =>
        Assert.Equal(SourceRegion.Body, ReadBody(Paragraph("khung", "<w:framePr w:w=\"100\"/>")).Lines[0].Region);

    [Fact]
    public void Notes_follow_the_body_under_their_printed_number()
    {
        SourceDocument source = new DocxBuilder()
            .Part("footnotes", Note("footnote", "-1", "gạch", "w:type=\"separator\"") + Note("footnote", "7", "chú một") + Note("footnote", "9", "chú hai") + Note("footnote", "8", "mồ côi"))
            .Part("endnotes", Note("endnote", "1", "cuối"))
            .Body($"<w:p>{Run("A")}{Reference("footnote", "7")}{Run(" B")}{Reference("footnote", "9")}{Reference("endnote", "1")}</w:p>").Read();
        Assert.Equal("A[1] B[2][i]|chú một|thêm|chú hai|thêm|cuối|thêm", Join(source));
        Assert.Equal([null, "1", "1", "2", "2", "i", "i"], source.Lines.Select(line => line.NoteLabel));
        Assert.All(source.Lines.Skip(1), line => Assert.Equal(SourceRegion.Note, line.Region));
        Assert.Equal("/word/footnotes.xml", source.Locate(source.Lines[1].Span)[0].Part);
    }

    [Fact]
    public void A_note_with_a_typed_mark_keeps_it_and_takes_no_number()
    {
        SourceDocument source = new DocxBuilder().Part("footnotes", Note("footnote", "1", "sao") + Note("footnote", "2", "số"))
            .Body($"<w:p>{Run("A")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>(*)</w:t></w:r>{Reference("footnote", "2")}</w:p>").Read();
        Assert.Equal("A(*)[1]", Join(source).Split('|')[0]);
        Assert.Equal([null, "(*)", "(*)", "1", "1"], source.Lines.Select(line => line.NoteLabel));
    }

    [Fact]
    public void Headers_and_footers_follow_as_the_sections_name_them()
    {
        const string first = "<w:headerReference w:type=\"default\" r:id=\"id_header2\"/><w:headerReference w:type=\"first\" r:id=\"id_header1\"/><w:headerReference w:type=\"even\" r:id=\"id_header3\"/><w:titlePg/>";
        const string last = "<w:headerReference w:type=\"default\" r:id=\"id_header2\"/><w:footerReference w:type=\"default\" r:id=\"id_footer1\"/><w:footerReference w:type=\"first\" r:id=\"id_footer2\"/>";
        SourceDocument source = new DocxBuilder().Part("header1", Paragraph("trang đầu")).Part("header2", Paragraph("2")).Part("header3", Paragraph("chẵn"))
            .Part("footer1", Paragraph("chân")).Part("footer2", Paragraph("không in"))
            .Body(Paragraph("thân", $"<w:sectPr>{first}</w:sectPr>") + Paragraph("hết") + $"<w:sectPr>{last}</w:sectPr>").Read();
        Assert.Equal("thân|hết|trang đầu|2|chân", Join(source));
        Assert.Equal([SourceRegion.Header, SourceRegion.Header, SourceRegion.Footer], source.Lines.Skip(2).Select(line => line.Region));
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static string Note(string kind, string id, string text, string attributes = "") =>
        $"<w:{kind} w:id=\"{id}\" {attributes}><w:p><w:r><w:{kind}Ref/></w:r>{Run(" " + text)}</w:p>{Paragraph("thêm")}</w:{kind}>";

    private static string Reference(string kind, string id) => $"<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>";
}
