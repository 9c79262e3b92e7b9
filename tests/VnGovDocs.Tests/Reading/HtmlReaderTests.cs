using System.Diagnostics;
using System.Net;
using System.Text;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Html;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Reading;

[Collection(nameof(TimingCollection))]
public class HtmlReaderTests
{
    public static TheoryData<Case> Lines => CaseFile.Load("html-lines");

    [Theory, MemberData(nameof(Lines))]
    public void A_page_gives_its_printed_lines(Case one)
    {
        SourceDocument source = Read(one.Input);
        Assert.Equal(one.Expected, string.Join('\n', source.Lines.Select(line => ReadingHarness.Show(source, line))));
    }

    [Theory, MemberData(nameof(Lines))]
    public void Every_word_is_found_where_it_was_written(Case one)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(one.Input);
        SourceDocument source = ReadingHarness.Read(new HtmlReader(), bytes);
        foreach (SourceLine line in source.Lines)
        {
            for (int i = line.Span.Start + line.GeneratedLabelLength; i < line.Span.End; i++)
            {
                if (source.Text[i] is ' ' or '[' or ']') continue;
                SourceLocation place = Assert.Single(source.Locate(new TextSpan(i, 1)));
                string written = WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes, (int)place.ByteStart!, (int)place.ByteLength!));
                Assert.Equal(source.Text[i].ToString(), written.Trim(), ignoreCase: true);
            }
        }
    }

    [Fact]
    public void A_value_across_entities_and_tags_is_found_in_its_bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<p>Th&agrave;nh ph&#7889; <b>H&agrave;\r\nN&#x1ED9;i</b>&copy; 2025</p>");
        SourceDocument source = ReadingHarness.Read(new HtmlReader(), bytes);
        Assert.Equal("Thành phố Hà Nội© 2025\n", source.Text);
        Assert.Equal("H&agrave;", Encoding.UTF8.GetString(ReadingHarness.Located(source, bytes, "Hà")));
        Assert.Equal("H&agrave;\r\nN&#x1ED9;i", Encoding.UTF8.GetString(ReadingHarness.Located(source, bytes, "Hà Nội")));
        Assert.Equal("2025", Encoding.UTF8.GetString(ReadingHarness.Located(source, bytes, "2025")));
    }

    [Fact]
    public void Hidden_text_is_counted()
    {
        var diagnostics = new List<Diagnostic>();
        ReadingHarness.Read(new HtmlReader(), "<p>Hiện <span style='display:none'>ẩn đi</span></p>", diagnostics);
        Assert.Equal("4 hidden characters were left out.", Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData("<meta charset='windows-1258'>")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\">")]
    public void The_declared_charset_is_used(string meta)
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes("<html>" + meta + "<p>"), 0xD0, 0xF4, 0xF2, (byte)'c'];
        var diagnostics = new List<Diagnostic>();
        Assert.Equal("Độc\n", ReadingHarness.Read(new HtmlReader(), bytes, diagnostics).Text);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i><font>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote><p>")]
    public void A_page_nested_too_deep_is_refused_at_once(string tags)
    {
        var clock = Stopwatch.StartNew();
        string page = string.Concat(Enumerable.Repeat(tags, 100_000)) + "x";
        ReadStoppedException stopped = Assert.Throws<ReadStoppedException>(() => Read(page));
        Assert.Equal(nameof(ReadLimits.MaxNesting), stopped.Failure.Limit);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public void A_page_just_within_the_limit_is_read() =>
        Assert.Equal("x\n", Read(string.Concat(Enumerable.Repeat("<div>", ReadLimits.Default.MaxNesting)) + "x").Text);

    [Theory]
    [InlineData("<p>một ")]
    [InlineData("<li>một ")]
    [InlineData("<div><span>một</div>")]
    [InlineData("<table><tr><td>một</table>")]
    public void Many_elements_without_end_tags_are_not_deep(string element) => Assert.Equal(2000, Read(string.Concat(Enumerable.Repeat(element, 2000))).Lines.Count);

    [Theory]
    [InlineData("<p>một <b>hai</b> ba&agrave; ")]
    [InlineData("x")]
    [InlineData("<td colspan=1000 rowspan=1000>x")]
    [InlineData("<ul><li><a href=/x>Tin</a></ul>")]
    [InlineData("<style>a{}</style><div class=menu>x</div>")]
    [InlineData("&amp")]
    [InlineData("<pre>\n[ a\n</pre>")]
    public void Work_grows_with_the_size_of_the_page(string element)
    {
        int count = 200_000 / element.Length;
        string small = "<table>" + string.Concat(Enumerable.Repeat(element, count)), large = "<table>" + string.Concat(Enumerable.Repeat(element, 4 * count));
        LinearTime.Holds(() => Read(small), () => Read(large), doublings: 2);
    }

    [Theory]
    [InlineData("<p>&nbsp0", "0", "0")]
    [InlineData("<p>a &nbsp00 b", "00", "00")]
    [InlineData("<p>&notin x", "in", "in")]
    [InlineData("<p>&ampa &acE; b", "b", "b")]
    [InlineData("<p>&frac120", "½", "&frac12")]
    [InlineData("<p>&#160a", "a", "a")]
    [InlineData("<p>&#xg", "x", "x")]
    [InlineData("<p>&;& ;&#; b", "b", "b")]
    public void Letters_beside_entities_have_places(string page, string letters, string written)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(page);
        Assert.Equal(written, Encoding.UTF8.GetString(ReadingHarness.Located(Read(page), bytes, letters)));
    }

    [Theory]
    [InlineData("&#xFDD1;&#xFDD0;&#xFDD0;&#xFDD0;&#xFDD0;")]
    [InlineData("&#64977&#64976&#64976&#064976&#64976;")]
    [InlineData("&#x10000FDD1;&#4295032272;&#xfdd0;&#XFDD0;&#xfdD0;")]
    public void Characters_written_as_numbers_do_not_stand_for_other_text(string marks) =>
        Assert.Equal("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDmột\nhai\n", Read($"<p>{marks}một</p><p>hai</p>").Text);

    [Fact]
    public void Zero_bytes_and_noncharacters_do_no_harm() =>
        Assert.Equal("a\uFFFDbcd\n", Read("<p>a\uFDD0b\0c\0d</p>").Text);

    private static SourceDocument Read(string page) => ReadingHarness.Read(new HtmlReader(), page);
}
