using System.Diagnostics;
using System.Globalization;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Reading.Pdf;

/// <summary>Files whose objects lead in circles, down without end, or to numbers beyond all measure: refused before they kill the process, whose stack nobody can catch.</summary>
[Collection(nameof(TimingCollection))]
public class PdfStructureTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R {0} >>", Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> {0} >> {1} >>";
    private const string NameTree = "/Names << /Dests 10 0 R >>", PageTree = "<< /Type /Pages /Kids [10 0 R] >>";

    [Theory]
    [InlineData("plain")]
    [InlineData("packed")]
    public void A_page_is_read(string kind)
    {
        RawPdf file = new();
        if (kind == "packed") file.Pack(1, "<< /Type /Catalog /Pages 2 0 R >>").Pack(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>").Pack(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Assert.Equal("Hello", Read(file).Source?.Text.TrimEnd());
    }

    /// <summary>Trees of pages and of names, in the file itself and in object streams, as circles and as deep as nobody builds.</summary>
    [Theory]
    [InlineData("<< /Kids [{1} 0 R] >>", 2, true)]
    [InlineData("<< /K#69ds [{1} 0 R] >>", 2, true)]
    [InlineData("<< /Limits [(a) (b)] /Kids [{1} 0 R] >>", 3000, true)]
    [InlineData("<< /Kids [{1} 0 R] >>", 3000, false)]
    [InlineData("<< /Type /Pages /Count 1 /Kids [{1} 0 R] >>", 600, false)]
    public void Trees_without_end_are_refused(string format, int count, bool isCircle)
    {
        foreach (bool isPacked in (bool[])[false, true])
        {
            RawPdf names = new RawPdf().Put(1, With(Catalog, NameTree)).Chain(count, format, isPacked, isCircle);
            RawPdf pages = new RawPdf().Put(2, PageTree).Chain(count, format, isPacked, isCircle);
            foreach (RawPdf file in (RawPdf[])[names, pages])
            {
                ReadFailure? failure = Read(file).Failure;
                if (isCircle) Assert.Equal((ReadFailureKind.Malformed, DiagnosticCodes.Malformed), (failure?.Kind, failure?.Code));
                else Assert.Equal((ReadFailureKind.LimitExceeded, nameof(ReadLimits.MaxNesting)), (failure?.Kind, failure?.Limit));
            }
        }
    }

    /// <summary>Each node names the next one twice: 60 nodes, 2^60 ways.</summary>
    [Fact]
    public void Trees_whose_branches_grow_together_are_refused()
    {
        RawPdf file = new RawPdf().Put(1, With(Catalog, NameTree)).Chain(60, "<< /Kids [{1} 0 R {1} 0 R] >>");
        Assert.Equal(nameof(ReadLimits.MaxElements), Read(file).Failure?.Limit);
    }

    [Fact]
    public void Trees_as_deep_as_allowed_are_read()
    {
        RawPdf file = new RawPdf().Put(2, PageTree).Chain(500, "<< /Type /Pages /Count 1 /Kids [{1} 0 R] >>").Put(510, With(Page, "", "")).Put(1, With(Catalog, ""));
        Assert.Equal("Hello", Read(file).Source?.Text.TrimEnd());
    }

    /// <summary>An object of one revision of the file is another thing in the next one.</summary>
    [Fact]
    public void Revisions_of_an_object_are_not_counted_together()
    {
        RawPdf file = new RawPdf().Put(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n" + string.Concat(Enumerable.Repeat("2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R 3 0 R] >>\nendobj\n", 40)) + "2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        Assert.Null(Read(file, ReadLimits.Default with { MaxElements = 20 }).Failure);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<< /A ")]
    public void Brackets_in_brackets_are_refused(string bracket)
    {
        RawPdf file = new RawPdf().Put(3, With(Page, "", "/X " + string.Concat(Enumerable.Repeat(bracket, 100_000))));
        Assert.Equal(nameof(ReadLimits.MaxNesting), Read(file).Failure?.Limit);
    }

    [Fact]
    public void Lengths_that_lead_to_each_other_end()
    {
        Assert.NotNull(Read(new RawPdf().Put(4, "<< /Length 10 0 R >>\nstream\nx\nendstream").Chain(4000, "<< /Length {1} 0 R >>\nstream\nx\nendstream")));
        Assert.NotNull(Read(new RawPdf().Put(4, "<< /Length 10 0 R >>\nstream\nx\nendstream").Chain(40, "<< /Length {1} 0 R >>\nstream\nx\nendstream", isCircle: true)));
    }

    /// <summary>Numbers that ask for memory and time: letters of a font, their widths, entries of tables, objects of a stream.</summary>
    [Theory]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange", "")]
    [InlineData("100 beginbfrange {0}<0000> <FFFF> <0000> endbfrange", "")]
    [InlineData("1 beginbfrange <0000> <FFFF> <{1}> endbfrange", "")]
    [InlineData("100 begincodespacerange {0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}{0} endcodespacerange", "")]
    [InlineData("", "/W [0 2000000000 500]")]
    [InlineData("", "/W [1 [500] 2 2000000000 500]")]
    [InlineData("", "/W 9 0 R")]
    [InlineData("", "/W [0 8 0 R 500]")]
    [InlineData("", "/W2 [0 2000000000 500 1 1]")]
    public void Letter_tables_larger_than_all_letters_are_refused(string letters, string widths)
    {
        string table = letters.Replace("{0}", string.Concat(Enumerable.Repeat("<0000> <FFFF> <0000> ", 99)), StringComparison.Ordinal).Replace("{1}", new string('0', 20_000), StringComparison.Ordinal);
        foreach (bool isPacked in (bool[])[false, true])
        {
            RawPdf file = Font(table, widths, isPacked).Put(8, "2000000000").Put(9, "[0 2000000000 500]");
            Assert.Equal(ReadFailureKind.Malformed, Read(file).Failure?.Kind);
        }
    }

    [Fact]
    public void Letter_tables_of_all_letters_are_read() =>
        Assert.Equal("AB", Read(Font("1 beginbfrange <0000> <FFFF> <0000> endbfrange", "/W [0 65535 500]", isPacked: true)).Source?.Text.TrimEnd());

    [Theory]
    [InlineData("/Index [0 2000000000]")]
    [InlineData("/Size 2000000000")]
    [InlineData("/W [1 2000000000 1]")]
    public void Cross_reference_tables_larger_than_any_file_are_refused(string entries) =>
        Assert.Equal(ReadFailureKind.Malformed, Read(new RawPdf().TableEntries(entries)).Failure?.Kind);

    [Fact]
    public void Object_streams_that_claim_more_than_they_hold_are_refused()
    {
        RawPdf file = new RawPdf().Put(30, PdfBuilder.Stream(PdfBuilder.Deflated("31 0 1 "), "/Type /ObjStm /N 2000000000 /First 5 /Filter /FlateDecode"));
        Assert.Equal(ReadFailureKind.Malformed, Read(file).Failure?.Kind);
    }

    /// <summary>Each time PdfPig unpacks the stream again.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Objects_that_are_not_where_the_table_says_are_not_looked_for_without_end(bool isCompressed)
    {
        string annotations = string.Concat(Enumerable.Range(100, 2000).Select(number => $"{number} 0 R "));
        RawPdf file = new RawPdf().Put(3, With(Page, "", $"/Annots [{annotations}]")).Pack(30, $"[{string.Concat(Enumerable.Repeat("1 ", 50_000))}]").Misplace(100, 2000);
        Assert.Equal(ReadFailureKind.Malformed, Read(isCompressed ? file : file.WithoutCompression()).Failure?.Kind);
    }

    [Fact]
    public void Objects_that_lie_over_each_other_are_refused()
    {
        RawPdf file = new RawPdf().Put(30, string.Concat(Enumerable.Repeat("1 0 obj (", 20_000)));
        Assert.Equal(ReadFailureKind.Malformed, Read(file).Failure?.Kind);
    }

    /// <summary>For each named place all pages are looked through.</summary>
    [Fact]
    public void Many_named_places_of_many_pages_are_refused()
    {
        RawPdf file = new RawPdf().Put(2, $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", 4000))}] >>")
            .Put(1, With(Catalog, NameTree)).Put(10, $"<< /Names [{string.Concat(Enumerable.Repeat("(a)[9 0 R /Fit]", 60_000))}] >>");
        Assert.Equal(nameof(ReadLimits.MaxElements), Read(file).Failure?.Limit);
    }

    /// <summary>What shows no letters is not looked at, whatever it leads to.</summary>
    [Theory]
    [InlineData("/ColorSpace << /C 10 0 R >>", "[/Separation /X {1} 0 R 9 0 R]")]
    [InlineData("/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function 10 0 R >> >>", "<< /FunctionType 3 /Domain [0 1] /Bounds [] /Encode [0 1] /Functions [{1} 0 R] >>")]
    [InlineData("/ExtGState << /C << /SMask << /S /Alpha /G 4 0 R /TR 10 0 R >> >> >>", "<< /FunctionType 3 /Domain [0 1] /Bounds [] /Encode [0 1] /Functions [{1} 0 R] >>")]
    public void Colors_and_functions_in_a_circle_do_no_harm(string resources, string format)
    {
        string content = PdfBuilder.Stream("/C cs /C gs BT /F 12 Tf 85 700 Td (Hello) Tj ET");
        RawPdf file = new RawPdf().Put(3, With(Page, resources, "")).Put(4, content).Put(9, "<< /FunctionType 2 /Domain [0 1] /N 1 >>").Chain(2, format, isCircle: true);
        // Arrays that hold nothing but each other are no colors that anybody could mean.
        ReadResult result = Read(file);
        Assert.True(result.Source?.Text.TrimEnd() == "Hello" || result.Failure?.Kind == ReadFailureKind.Malformed);
    }

    [Theory]
    [InlineData("q ", 200_000, nameof(ReadLimits.MaxNesting))]
    [InlineData("x EI zz ", 5000, null)]
    public void Commands_that_pile_up_are_stopped(string command, int count, string? limit)
    {
        string content = (limit is null ? "BI /W 1 /H 1 /BPC 8 /CS /G ID " : "") + string.Concat(Enumerable.Repeat(command, count));
        ReadFailure? failure = Read(new RawPdf().Put(4, PdfBuilder.Stream(content))).Failure;
        Assert.Equal((limit is null ? ReadFailureKind.Malformed : ReadFailureKind.LimitExceeded, limit), (failure?.Kind, failure?.Limit));
    }

    private static RawPdf Font(string table, string widths, bool isPacked)
    {
        string map = $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {table} endcmap end";
        string descendant = $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 {widths} /FontDescriptor 7 0 R >>";
        RawPdf file = new RawPdf().Put(5, "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 11 0 R >>")
            .Put(7, "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 -250 1000 950] /ItalicAngle 0 /Ascent 950 /Descent -250 /CapHeight 700 /StemV 80 >>")
            .Put(4, PdfBuilder.Stream("BT /F 12 Tf 85 700 Td <00410042> Tj ET"))
            .Put(11, isPacked ? PdfBuilder.Stream(PdfBuilder.Deflated(map), "/Filter /FlateDecode") : PdfBuilder.Stream(map));
        return isPacked ? file.Pack(6, descendant) : file.Put(6, descendant);
    }

    private static string With(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    private static ReadResult Read(RawPdf file, ReadLimits? limits = null)
    {
        var clock = Stopwatch.StartNew();
        ReadResult result = GovDocumentReader.Read(file.Bytes(), ReadOptions.Default with { Limits = limits ?? ReadLimits.Default }, TestContext.Current.CancellationToken);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
        return result;
    }
}
