using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Tests.Cases;
using VnGovDocs.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Tests.Text.Legacy;

/// <summary>Text in TCVN3, VNI, VPS, VISCII and VIQR becomes the Unicode that its readers saw, whatever names its encoding or not.</summary>
public sealed class LegacyEncodingTests
{
    private static readonly char[] Letters = [.. Enumerable.Range(0xC0, 0x1EFA - 0xC0).Select(code => (char)code).Where(VietnameseLetters.IsVietnamese)];

    public static TheoryData<Case> Cases => CaseFile.Load("legacy-encodings");

    public static TheoryData<string> Encodings => [.. Enum.GetNames<LegacyEncoding>().Skip(1)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Texts_are_read_in_the_encoding_that_font_or_syllables_tell(Case one)
    {
        string[] given = one.Input.Split('\n'), expected = one.Expected.Split('\n');
        SourceDocument source = given[0] == "-" ? OfText(given[1]) : InFont(given[1], given[0]);
        Assert.Equal(expected[1], source.Text.TrimEnd('\n'));
        Assert.Equal(expected[0], source.Encoding);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_letter_survives_the_way_through_an_encoding(string name)
    {
        LegacyEncoding encoding = Enum.Parse<LegacyEncoding>(name);
        HashSet<char> coded = [.. LegacyAlphabet.Of(encoding).Spellings.Select(one => one.Letter)];
        // VPS has one code for the capital and the small letter of fourteen.
        Assert.True(Letters.Length == 134 && Letters.Count(coded.Contains) >= (encoding == LegacyEncoding.Vps ? 120 : 134));
        foreach (char letter in Letters.Where(coded.Contains))
        {
            string spelled = LegacyWriter.Write($"x{letter}n", encoding);
            Assert.Equal($"x{letter}n", LegacyDecoder.Decode(spelled, encoding));
        }
    }

    [Fact]
    public void Every_letter_survives_the_way_through_Windows_1258()
    {
        Encoding codePage = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        foreach (char letter in Letters)
        {
            char bare = VietnameseLetters.WithoutTone(letter, out int tone);
            string composed = tone == 0 ? letter.ToString() : $"{bare}{"\0\u0300\u0301\u0309\u0303\u0323"[tone]}";
            byte[] bytes = codePage.GetBytes($"Số hiệu co\u0323ng ho\u0300a xa\u0303 hô\u0323i: x{composed}n\n".Replace("Số hiệu ", "", StringComparison.Ordinal));
            Assert.EndsWith($"x{letter}n", Read(bytes).Source!.Text.TrimEnd('\n'), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Tcvn3", ".VnTime")]
    [InlineData("Vni", "VNI-Times")]
    [InlineData("Vps", "VPS Times")]
    public void A_document_of_the_corpus_survives_the_way_through_an_encoding(string name, string font)
    {
        LegacyEncoding encoding = Enum.Parse<LegacyEncoding>(name);
        string text = Read(File.ReadAllBytes(Path.Combine(Repository.Root, "corpus", "nghi-dinh", "source.docx"))).Source!.Text;
        // TCVN3 takes its toned capitals from another font, VPS has no code for some.
        string[] lines = [.. text.Split('\n').Select(line => encoding != LegacyEncoding.Vni ? line.ToLowerInvariant() : line).Where(line => line.Length > 0)];
        string body = string.Concat(lines.Select(line => $"<w:p>{InRun(LegacyWriter.Write(line, encoding), font)}</w:p>"));
        Assert.Equal(lines, DocxBuilder.ReadBody(body).Text.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Every_letter_keeps_its_place_in_the_file()
    {
        const string Coded = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc\n";
        SourceDocument source = OfText(Coded);
        byte[] bytes = Encoding.UTF8.GetBytes(Coded);
        for (int i = 0; i < source.Text.Length; i++)
        {
            if (source.Text[i] == '\n') continue;
            SourceLocation place = Assert.Single(source.Locate(new TextSpan(i, 1)));
            string codes = Encoding.UTF8.GetString(bytes.AsSpan((int)place.ByteStart!.Value, (int)place.ByteLength!.Value));
            Assert.Equal(source.Text[i].ToString(), LegacyDecoder.Decode(codes, LegacyEncoding.Vni));
        }
    }

    [Fact]
    public void A_letter_may_be_cut_between_two_runs()
    {
        SourceDocument source = DocxBuilder.ReadBody($"<w:p>{InRun("Ha", "VNI-Times")}{InRun("øo bình", "VNI-Times")}</w:p>");
        Assert.Equal("Hào bình\n", source.Text);
        Assert.Equal(0, source.Locate(new TextSpan(1, 1))[0].Run);
        Assert.Equal(1, source.Locate(new TextSpan(2, 1))[0].Run);
    }

    [Fact]
    public void Encodings_and_Unicode_may_be_mixed_in_one_paragraph()
    {
        SourceDocument source = DocxBuilder.ReadBody($"<w:p>{InRun("Céng hßa ", ".VnTime")}{InRun("xã hội ", "Times New Roman")}{InRun("chuû nghóa ", "VNI-Times")}{InRun("viÖt nam", ".VnTimeH")}</w:p>");
        Assert.Equal("Cộng hòa xã hội chủ nghĩa VIỆT NAM\n", source.Text);
        Assert.Equal("mixed", source.Encoding);
    }

    [Fact]
    public void Capitals_switched_on_are_capitals_of_the_letters_not_of_the_codes()
    {
        SourceDocument source = DocxBuilder.ReadBody("<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/><w:caps/></w:rPr><w:t>céng hßa x· héi</w:t></w:r></w:p>");
        Assert.Equal("CỘNG HÒA XÃ HỘI\n", source.Text);
    }

    [Theory]
    [InlineData("<p style=\"font-family:'.VnTime'\">Céng hßa</p>")]
    [InlineData("<p><font face=\".VnTime, serif\">Céng hßa</font></p>")]
    [InlineData("<style>.a { font-family: .VnTime }</style><p class=\"a\">Céng hßa</p>")]
    [InlineData("<p style=\"font: bold 13pt .VnTime\">Céng hßa</p>")]
    [InlineData("<p>C&eacute;ng h&szlig;a x&middot; h&eacute;i ch&ntilde; ngh&Uuml;a</p>")]
    public void Pages_name_their_fonts_in_styles_and_tags_or_nowhere(string html)
    {
        SourceDocument source = Read(Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>")).Source!;
        Assert.StartsWith("Cộng hòa", source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Phịng Tổng hợp khơng cĩ ý kiến; thơng báo cho các phịng.", true)]
    [InlineData("Phòng Tổng hợp không có ý kiến; thông báo cho các phòng.", false)]
    [InlineData("Phịng là chữ viết sai của phòng; cơng, khơng cũng vậy: công, không, không, phòng.", false)]
    public void Unicode_that_was_converted_once_too_often_is_reported(string text, bool isDamaged)
    {
        ReadResult result = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(isDamaged, result.Diagnostics.Any(one => one.Code == DiagnosticCodes.ConversionDamage));
        Assert.Equal(text + "\n", result.Source!.Text);
    }

    [Fact]
    public void Bytes_of_a_file_that_names_no_encoding_are_read_by_its_syllables()
    {
        byte[] bytes = [.. "Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n".Select(letter => (byte)letter)];
        ReadResult result = Read(bytes);
        Assert.Equal("Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n", result.Source!.Text);
        Assert.Contains(result.Diagnostics, one => one.Code == DiagnosticCodes.LegacyText);
    }

    private static ReadResult Read(byte[] bytes) => GovDocumentReader.Read(bytes, cancellationToken: TestContext.Current.CancellationToken);

    private static SourceDocument OfText(string text) => Read(Encoding.UTF8.GetBytes(text)).Source!;

    private static SourceDocument InFont(string text, string font) => DocxBuilder.ReadBody($"<w:p>{InRun(text, font)}</w:p>");

    private static string InRun(string text, string font) =>
        DocxBuilder.Run(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal), $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>");
}
