using VnGovDocs.Hostile.Files;
using VnGovDocs.Source;
using static VnGovDocs.Hostile.Files.DocxBuilder;

namespace VnGovDocs.Tests.Reading.Docx;

public class DocxNumberingTests
{
    [Fact]
    public void Levels_count_and_restart_below_higher_ones() =>
        Assert.Equal("I. a|1. b|1.1. c|1.2. d|2. e|II. f|1. g", Lines(
            Abstract(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "decimal", "%2.%3.")) + Num(1, 1),
            Item("a"), Item("b", 1, 1), Item("c", 1, 2), Item("d", 1, 2), Item("e", 1, 1), Item("f"), Item("g", 1, 1)));

    [Fact]
    public void A_level_told_not_to_restart_goes_on() =>
        Assert.Equal("Chương I a|Điều 1. b|Chương II c|Điều 2. d", Lines(
            Abstract(1, Level(0, "upperRoman", "Chương %1"), Level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")) + Num(1, 1),
            Item("a"), Item("b", 1, 1), Item("c"), Item("d", 1, 1)));

    [Fact]
    public void Lists_of_one_definition_share_counters_unless_one_starts_anew() =>
        Assert.Equal("1. a|2. b|5. c|6. d|7. e", Lines(
            Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1) + Num(2, 1) + Num(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"),
            Item("a", 1), Item("b", 2), Item("c", 3), Item("d", 3), Item("e", 1)));

    [Fact]
    public void A_list_can_replace_a_level() =>
        Assert.Equal("c) a", Lines(
            Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1, "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "lowerLetter", "%1)", start: 3) + "</w:lvlOverride>"), Item("a")));

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperRoman", 49, "XLIX")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("japaneseCounting", 3, "3")]
    [InlineData("vietnameseCounting", 3, "ba")]
    [InlineData("lowerLetter", 32000, "32000")]
    public void Formats_print_numbers(string format, int start, string printed) =>
        Assert.Equal(printed + ". a", Lines(Abstract(1, Level(0, format, "%1.", start: start)) + Num(1, 1), Item("a")));

    [Theory]
    [InlineData("\uF0B7", "Symbol", "• a")]
    [InlineData("\u2013", "Times New Roman", "- a")]
    [InlineData("\uF02D", "Symbol", "- a")]
    [InlineData("+", "Times New Roman", "+ a")]
    [InlineData("\u00A7", "Wingdings", "▪ a")]
    [InlineData("\u00D8", "Wingdings", "➢ a")]
    public void Bullets_print_as_plain_signs(string text, string font, string printed) =>
        Assert.Equal(printed, Lines(Abstract(1, Level(0, "bullet", text, $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr>")) + Num(1, 1), Item("a")));

    [Fact]
    public void Legal_levels_turn_all_numbers_decimal() =>
        Assert.Equal("II a|2.1 b", Lines(
            Abstract(1, Level(0, "upperRoman", "%1", start: 2), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + Num(1, 1), Item("a"), Item("b", 1, 1)));

    [Fact]
    public void A_level_jumped_over_counts_as_used() =>
        Assert.Equal("1.1 a|2 b", Lines(Abstract(1, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2")) + Num(1, 1), Item("a", 1, 1), Item("b")));

    [Fact]
    public void A_label_stays_with_the_text_behind_a_page_break() => Assert.Equal("1. a", Lines(
        Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1),
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:br w:type=\"page\"/><w:t>a</w:t></w:r></w:p>"));

    [Fact]
    public void A_tight_suffix_leaves_no_space() =>
        Assert.Equal("1.a", Lines(Abstract(1, Level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + Num(1, 1), Item("a")));

    [Fact]
    public void Numbers_without_print_still_count() =>
        Assert.Equal("a|1.2", Lines(
            Abstract(1, Level(0, "none", ""), Level(1, "decimal", "%2.")) + Abstract(2, Level(0, "decimal", "1.%1", start: 2)) + Num(1, 1) + Num(2, 2), Item("a"), Item("", 2)));

    [Fact]
    public void Styles_number_paragraphs_and_zero_turns_it_off()
    {
        string styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2b"><w:basedOn w:val="H2"/></w:style>
            """;
        string numbering = Abstract(1, Level(0, "decimal", "Điều %1.", "<w:pStyle w:val=\"H1\"/>"), Level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>")) + Num(1, 1);
        string body = Paragraph("a", "<w:pStyle w:val=\"H1\"/>") + Paragraph("b", "<w:pStyle w:val=\"H2b\"/>")
            + Paragraph("c", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Paragraph("d", "<w:pStyle w:val=\"H1\"/>");
        Assert.Equal("Điều 1. a|1. b|c|Điều 2. d", Join(new DocxBuilder().Part("styles", styles).Part("numbering", numbering).Body(body).Read()));
    }

    [Fact]
    public void Links_to_numbering_styles_are_followed_even_in_a_circle()
    {
        string styles = """
            <w:style w:type="numbering" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="numbering" w:styleId="Circle"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            """;
        string numbering = Abstract(1, "<w:styleLink w:val=\"List\"/>", Level(0, "lowerLetter", "%1)")) + Abstract(2, "<w:numStyleLink w:val=\"List\"/>")
            + Abstract(3, "<w:numStyleLink w:val=\"Circle\"/>") + Num(1, 1) + Num(2, 2) + Num(3, 3);
        Assert.Equal("a) x|y", Join(new DocxBuilder().Part("styles", styles).Part("numbering", numbering).Body(Item("x", 2) + Item("y", 3)).Read()));
    }

    [Fact]
    public void Deleted_paragraphs_do_not_count() =>
        Assert.Equal("1. a|2. c", Lines(
            Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1), Item("a"),
            "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", Item("c")));

    [Fact]
    public void Labels_are_marked_as_generated_belong_to_the_first_run_and_take_the_caps_of_the_paragraph()
    {
        string body = Paragraph("x") + Paragraph("a", "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:b/><w:caps/></w:rPr>");
        SourceDocument source = new DocxBuilder().Part("numbering", Abstract(1, Level(0, "decimal", "Điều %1.")) + Num(1, 1)).Body(body).Read();
        Assert.Equal("x|ĐIỀU 1. a", Join(source));
        Assert.Equal(7, source.Lines[1].GeneratedLabelLength);
        Assert.True(source.Lines[1].Style.Bold);
        Assert.Equal([new SourceLocation("/word/document.xml", 1)], source.Locate(source.Lines[1].Span));
    }

    [Theory]
    [InlineData("<w:num w:numId=\"1\"/>")]
    [InlineData("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"99\"/></w:num>")]
    [InlineData("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"77\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")]
    [InlineData("<w:abstractNum><w:lvl/></w:abstractNum><w:num><w:lvlOverride><w:lvl/></w:lvlOverride></w:num>")]
    public void Broken_numbering_numbers_nothing(string numbering) => Assert.Equal("a", Lines(numbering, Item("a", 1, 99)));

    [Fact]
    public void Extreme_starts_do_not_overflow() =>
        Assert.Equal("32767. a|32768. b", Lines(Abstract(1, Level(0, "decimal", "%1.", start: int.MaxValue)) + Num(1, 1), Item("a"), Item("b")));

    private static string Lines(string numbering, params string[] items) =>
        Join(new DocxBuilder().Part("numbering", numbering).Body(string.Concat(items)).Read());

    private static string Item(string text, int list = 1, int level = 0) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Abstract(int id, params string[] content) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(content)}</w:abstractNum>";

    private static string Num(int id, int definition, string content = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{content}</w:num>";

    private static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>{more}</w:lvl>";
}
