using System.Globalization;
using System.Text;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Docx;
using VnGovDocs.Source;
using static VnGovDocs.Hostile.Files.DocxBuilder;

namespace VnGovDocs.Tests.Reading.Docx;

[Collection(nameof(TimingCollection))]
public class DocxHostileTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void A_truncated_file_is_malformed_wherever_it_ends()
    {
        byte[] whole = new DocxBuilder().Body(Paragraph("a")).Part("styles", "").Bytes();
        for (int length = 4; length < whole.Length; length += 7)
            Assert.True(FailureOf(whole[..length]).Kind is ReadFailureKind.Malformed or ReadFailureKind.UnknownFormat, $"{length} bytes");
    }

    [Fact]
    public void A_zip_that_is_no_Word_file_is_of_unknown_format()
    {
        Assert.Equal(ReadFailureKind.UnknownFormat, FailureOf(Zip(("a.txt", "a"))).Kind);
        Assert.Equal(ReadFailureKind.UnknownFormat, FailureOf(Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"))).Kind);
    }

    [Fact]
    public void A_workbook_is_of_unknown_format() => Assert.Equal(ReadFailureKind.UnknownFormat, FailureOf(Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"m\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"))).Kind);

    [Fact]
    public void A_document_type_in_a_part_is_malformed()
    {
        string xml = $"<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document {Namespace}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        Assert.Equal(ReadFailureKind.Malformed, FailureOf(new DocxBuilder().Document(xml).Bytes()).Kind);
    }

    [Theory]
    [InlineData("<w:document")]
    [InlineData("<w:document><w:body/></w:document>")]
    [InlineData("")]
    [InlineData("<a>\u0001</a>")]
    public void A_part_that_is_no_XML_is_malformed(string xml) => Assert.Equal(ReadFailureKind.Malformed, FailureOf(new DocxBuilder().Document(xml).Bytes()).Kind);

    [Fact]
    public void A_document_without_text_is_empty() => Assert.Equal(ReadFailureKind.Empty, FailureOf(new DocxBuilder().Body("<w:p/>").Bytes()).Kind);

    [Fact]
    public void A_part_that_inflates_out_of_proportion_hits_a_limit()
    {
        ReadFailure failure = FailureOf(new DocxBuilder().Body(Paragraph(new string('a', 20_000_000))).Bytes());
        Assert.Equal((ReadFailureKind.LimitExceeded, nameof(ReadLimits.MaxExpansionRatio)), (failure.Kind, failure.Limit));
    }

    [Fact]
    public void Relationships_that_inflate_out_of_proportion_hit_a_limit()
    {
        var builder = new DocxBuilder().Body(Paragraph("a")).Hyperlink("x", "http://a/" + new string(' ', 20_000_000));
        Assert.Equal(nameof(ReadLimits.MaxExpansionRatio), FailureOf(builder.Bytes()).Limit);
    }

    [Fact]
    public void Decoded_bytes_are_counted_once_though_parts_are_walked_twice()
    {
        string body = Paragraph(string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number} ")));
        DocxBuilder builder = new DocxBuilder().Body(body);
        Assert.NotEmpty(builder.Read(new DiagnosticBag(1), ReadLimits.Default with { MaxDecodedBytes = body.Length + 6000 }).Text);
        ReadStoppedException stopped = Assert.Throws<ReadStoppedException>(() => builder.Read(new DiagnosticBag(1), ReadLimits.Default with { MaxDecodedBytes = body.Length - 1 }));
        Assert.Equal(nameof(ReadLimits.MaxDecodedBytes), stopped.Failure.Limit);
    }

    [Fact]
    public void Too_many_zip_entries_hit_a_limit() =>
        Assert.Equal(nameof(ReadLimits.MaxZipEntries), FailureOf(Zip(Enumerable.Range(0, 5000).Select(number => ($"{number}", "")).Prepend(("word/document.xml", "")).ToArray())).Limit);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p>", "</w:p>")]
    [InlineData("<w:sdt>", "</w:sdt>")]
    public void Twenty_thousand_nested_elements_hit_a_limit_on_a_small_stack(string open, string close)
    {
        byte[] bytes = new DocxBuilder().Body(string.Concat(Enumerable.Repeat(open, 20_000)) + Paragraph("a") + string.Concat(Enumerable.Repeat(close, 20_000))).Bytes();
        ReadFailure? failure = null;
        var thread = new Thread(() => failure = FailureOf(bytes), maxStackSize: 256 << 10);
        thread.Start();
        thread.Join();
        Assert.Equal((ReadFailureKind.LimitExceeded, nameof(ReadLimits.MaxNesting)), (failure!.Kind, failure.Limit));
    }

    [Fact]
    public void Thousands_of_parts_in_a_chain_do_not_exhaust_the_stack()
    {
        const int count = 2000;
        const string header = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";
        var entries = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/p0.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("_rels/.rels", Relationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/p0.xml")),
        };
        for (int number = 0; number < count; number++)
        {
            entries.Add(($"word/p{number}.xml", $"<w:document {Namespace}><w:body>{Paragraph("a")}</w:body></w:document>"));
            entries.Add(($"word/_rels/p{number}.xml.rels", Relationship(header, $"p{(number + 1) % count}.xml")));
        }
        byte[] bytes = Zip([.. entries]);
        string? text = null;
        var thread = new Thread(() => text = Text(bytes), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        Assert.NotNull(text);

        static string Relationship(string type, string target) =>
            $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{type}\" Target=\"{target}\"/></Relationships>";

        static string Text(byte[] bytes)
        {
            try
            {
                return new DocxReader().Read(bytes, new Budget(ReadLimits.Default, bytes.Length, default), new DiagnosticBag(9)).Text;
            }
            catch (Exception cause)
            {
                return cause.GetType().Name;
            }
        }
    }

    [Fact]
    public void A_link_with_a_malformed_target_does_not_spoil_the_document() =>
        Assert.Equal("a", Join(new DocxBuilder().Hyperlink("x", "http://[bad host]/mailto:a@@b").Body(Paragraph("a")).Read()));

    [Fact]
    public void Extreme_spans_are_clamped()
    {
        string row = "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>" + Paragraph("a") + "</w:tc></w:tr>";
        SourceCell cell = ReadBody($"<w:tbl>{row}</w:tbl>").Lines[0].Cell!;
        Assert.InRange(cell.Column + cell.ColumnSpan, 1, 200);
    }

    [Fact]
    public void Elements_in_places_where_they_do_not_belong_are_survived() => Assert.Equal("a", Join(ReadBody(
        "<w:tc/><w:tr/><w:t>x</w:t><w:r><w:t>y</w:t></w:r><w:pPr/><w:fldChar w:fldCharType=\"end\"/><mc:Choice/><w:txbxContent/><w:tbl/>" + Paragraph("a") + "<w:footnote/><w:sectPr/>")));

    [Fact]
    public void Work_grows_linearly_with_the_body()
    {
        string half = Large(4000), whole = Large(8000);
        byte[] small = new DocxBuilder().Body(half).Bytes(), large = new DocxBuilder().Body(whole).Bytes();
        LinearTime.Holds(() => Read(small), () => Read(large), doublings: 1);

        static void Read(byte[] bytes) => new DocxReader().Read(bytes, new Budget(ReadLimits.Default with { MaxExpansionRatio = 10_000 }, bytes.Length, default), new DiagnosticBag(9));
    }

    [Fact]
    public void One_line_of_millions_of_characters_takes_linear_time()
    {
        byte[] bytes = new DocxBuilder().Body(Paragraph(new string(' ', 5_000_000) + new string('a', 5_000_000))).Bytes();
        ReadLimits limits = ReadLimits.Default with { MaxExpansionRatio = 10_000, Deadline = TimeSpan.FromSeconds(10) };
        Assert.Equal(5_000_001, new DocxReader().Read(bytes, new Budget(limits, bytes.Length, default), new DiagnosticBag(9)).Text.Length);
    }

    private static string Large(int paragraphs)
    {
        var body = new StringBuilder();
        for (int i = 0; i < paragraphs; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{Run($"Điều {i}. ", "<w:b/>")}<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>");
            if (i % 10 == 0) body.Append(CultureInfo.InvariantCulture, $"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{Paragraph($"ô {i}")}</w:tc></w:tr></w:tbl>");
        }
        return body.ToString();
    }

    private static ReadFailure FailureOf(byte[] bytes)
    {
        ReadResult result = GovDocumentReader.Read(bytes);
        return result.Failure ?? throw new InvalidOperationException("The file was read.");
    }
}
