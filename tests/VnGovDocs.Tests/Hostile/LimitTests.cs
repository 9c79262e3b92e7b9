using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Tests.Reading.Docx;
using VnGovDocs.Tests.Reading.Pdf;

namespace VnGovDocs.Tests.Hostile;

/// <summary>Every property of <see cref="ReadLimits"/>: one below what a file needs fails with its name, what it needs and one more do not.</summary>
[Collection(nameof(TimingCollection))]
public partial class LimitTests
{
    private const int Brackets = 100, Forms = 20, Letters = 40, Pages = 7;
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";

    private sealed record Case(Func<byte[]> File, Func<byte[], long> Needed, Func<ReadLimits, int, ReadLimits> With);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["MaxInputBytes html"] = Of("html", file => file.Length, (limits, value) => limits with { MaxInputBytes = value }),
        ["MaxInputBytes docx"] = Of("docx", file => file.Length, (limits, value) => limits with { MaxInputBytes = value }),
        ["MaxInputBytes text"] = Of("text", file => file.Length, (limits, value) => limits with { MaxInputBytes = value }),
        ["MaxInputBytes pdf"] = Of("pdf", file => file.Length, (limits, value) => limits with { MaxInputBytes = value }),
        ["MaxDecodedBytes docx"] = Of("docx", DecodedParts, (limits, value) => limits with { MaxDecodedBytes = value }),
        ["MaxDecodedBytes pdf"] = new(() => Packed(5000), _ => 5000, (limits, value) => limits with { MaxDecodedBytes = value }),
        ["MaxExpansionRatio pdf"] = new(() => Packed(2_000_000), file => Enumerable.Range(1, int.MaxValue - 1).First(ratio => 2_000_000 / ratio <= file.Length), (limits, value) => limits with { MaxExpansionRatio = value }),
        ["MaxZipEntries docx"] = Of("docx", file => Zip(file).Entries.Count, (limits, value) => limits with { MaxZipEntries = value }),
        ["MaxPages pdf"] = new(() => Printed(Pages), _ => Pages, (limits, value) => limits with { MaxPages = value }),
        ["MaxPageContentBytes pdf"] = new(() => Packed(5000), _ => 5000, (limits, value) => limits with { MaxPageContentBytes = value }),
        ["MaxPageLetters pdf"] = new(() => Printed(1), _ => Letters, (limits, value) => limits with { MaxPageLetters = value }),
        ["MaxPageForms pdf"] = new(Stamped, _ => Forms, (limits, value) => limits with { MaxPageForms = value }),
        ["MaxNesting html"] = new(() => Page(string.Concat(Enumerable.Repeat("<div>", Brackets)) + "x"), _ => Brackets, (limits, value) => limits with { MaxNesting = value }),
        ["MaxNesting docx"] = Of("docx", file => Elements(file).Max(element => element.Depth), (limits, value) => limits with { MaxNesting = value }),
        ["MaxNesting pdf"] = new(() => new RawPdf().Put(9, new string('[', Brackets) + new string(']', Brackets)).Bytes(), _ => Brackets, (limits, value) => limits with { MaxNesting = value }),
        ["MaxElements html"] = Of("html", file => Tag().Count(Encoding.UTF8.GetString(file)), (limits, value) => limits with { MaxElements = value }),
        ["MaxElements docx"] = Of("docx", file => Elements(file).Count, (limits, value) => limits with { MaxElements = value }),
        ["MaxElements pdf"] = new(() => Printed(Pages), _ => Pages + 1, (limits, value) => limits with { MaxElements = value }),
        ["MaxLines html"] = Of("html", Lines, (limits, value) => limits with { MaxLines = value }),
        ["MaxLines docx"] = Of("docx", Lines, (limits, value) => limits with { MaxLines = value }),
        ["MaxLines text"] = Of("text", Lines, (limits, value) => limits with { MaxLines = value }),
        ["MaxLines pdf"] = Of("pdf", Lines, (limits, value) => limits with { MaxLines = value }),
        ["MaxTextCharacters html"] = Of("html", Characters, (limits, value) => limits with { MaxTextCharacters = value }),
        ["MaxTextCharacters docx"] = Of("docx", Characters, (limits, value) => limits with { MaxTextCharacters = value }),
        ["MaxTextCharacters text"] = Of("text", Characters, (limits, value) => limits with { MaxTextCharacters = value }),
        ["MaxTextCharacters pdf"] = Of("pdf", Characters, (limits, value) => limits with { MaxTextCharacters = value }),
    };

    /// <summary>Limits that end no read: the one is a time, the other drops remarks and says so.</summary>
    private static readonly string[] OthersTested = [nameof(ReadLimits.Deadline), nameof(ReadLimits.MaxDiagnostics)];

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<string> Formats => [.. GeneratedFiles.Formats];

    [Theory, MemberData(nameof(Names))]
    public void A_limit_is_kept_exactly(string name)
    {
        Case one = Cases[name];
        byte[] file = one.File();
        int needed = checked((int)one.Needed(file));
        var failure = new ReadFailure(ReadFailureKind.LimitExceeded, DiagnosticCodes.LimitExceeded, name.Split(' ')[0]);
        Assert.Equal(failure, Read(file, one.With(ReadLimits.Default, needed - 1)).Failure);
        Assert.Null(Read(file, one.With(ReadLimits.Default, needed)).Failure);
        Assert.Null(Read(file, one.With(ReadLimits.Default, needed + 1)).Failure);
    }

    [Fact]
    public void Every_limit_is_tested() =>
        Assert.Equal(
            typeof(ReadLimits).GetProperties().Where(property => property.GetMethod is { IsStatic: false, IsPublic: true }).Select(property => property.Name).Order(),
            Cases.Keys.Select(name => name.Split(' ')[0]).Concat(OthersTested).Distinct().Order());

    [Fact]
    public void Streams_are_limited_as_bytes_are()
    {
        byte[] file = GeneratedFiles.Of("text");
        using var stream = new MemoryStream(file);
        ReadResult result = GovDocumentReader.Read(stream, new ReadOptions { Limits = ReadLimits.Default with { MaxInputBytes = file.Length - 1 } }, CancellationToken.None);
        Assert.Equal(nameof(ReadLimits.MaxInputBytes), result.Failure?.Limit);
    }

    [Fact]
    public void Remarks_past_the_limit_are_dropped_and_it_is_said()
    {
        byte[] file = Encoding.UTF8.GetBytes("Điều 1. Một.\n\nĐiều 3. Hai.\n\nĐiều 5. Ba.\n\nĐiều 7. Bốn.\n");
        int needed = Read(file, ReadLimits.Default).Diagnostics.Count;
        Assert.True(needed >= 3);
        foreach (int limit in (int[])[needed - 1, needed, needed + 1])
        {
            IReadOnlyList<Diagnostic> kept = Read(file, ReadLimits.Default with { MaxDiagnostics = limit }).Diagnostics;
            Assert.Equal(limit < needed, kept.Any(one => one.Code == DiagnosticCodes.MoreDiagnostics));
            Assert.Equal(Math.Min(limit, needed), kept.Count(one => one.Code != DiagnosticCodes.MoreDiagnostics));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_deadline_of_a_millisecond_ends_a_large_file_soon(string format)
    {
        byte[] file = format switch
        {
            "html" => Page(string.Concat(GeneratedFiles.Document(20_000).Split('\n').Select(line => $"<p>{line}</p>"))),
            "docx" => new DocxBuilder().Body(string.Concat(GeneratedFiles.Document(20_000).Split('\n').Select(line => DocxBuilder.Paragraph(line)))).Bytes(),
            "pdf" => Printed(2000),
            _ => Encoding.UTF8.GetBytes(GeneratedFiles.Document(20_000)),
        };
        var fastest = TimeSpan.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long started = Stopwatch.GetTimestamp();
            Assert.Equal(new ReadFailure(ReadFailureKind.TimedOut, DiagnosticCodes.TimedOut), Read(file, ReadLimits.Default with { Deadline = TimeSpan.FromMilliseconds(1) }).Failure);
            TimeSpan took = Stopwatch.GetElapsedTime(started);
            fastest = took < fastest ? took : fastest;
        }
        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromMilliseconds(250));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    public void A_decree_of_five_million_characters_is_within_the_limits(string format)
    {
        string[] lines = GeneratedFiles.Document(33_000).Split('\n');
        byte[] file = format == "html" ? Page(string.Concat(lines.Select(line => $"<p><span>{line}</span></p>"))) : new DocxBuilder().Body(string.Concat(lines.Select(line => DocxBuilder.Paragraph(line)))).Bytes();
        Assert.Null(Read(file, ReadLimits.Default with { Deadline = TimeSpan.FromMinutes(5), MaxExpansionRatio = 1000 }).Failure);
    }

    private static Case Of(string format, Func<byte[], long> needed, Func<ReadLimits, int, ReadLimits> with) => new(() => GeneratedFiles.Of(format), needed, with);

    private static ReadResult Read(byte[] file, ReadLimits limits) => GovDocumentReader.Read(file, new ReadOptions { Limits = limits }, CancellationToken.None);

    private static long Lines(byte[] file) => Read(file, ReadLimits.Default).Source!.Lines.Count;

    private static long Characters(byte[] file) => Read(file, ReadLimits.Default).Source!.Text.Length;

    private static byte[] Page(string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>Q</title></head><body>{body}</body></html>");

    /// <summary>A page whose commands are so long once they are unpacked.</summary>
    private static byte[] Packed(int length)
    {
        const string Text = "BT /F 12 Tf 85 700 Td (Hello) Tj ET";
        return new RawPdf().Put(4, PdfBuilder.Stream(PdfBuilder.Deflated(Text.PadRight(length)), "/Filter /FlateDecode")).Bytes();
    }

    private static byte[] Printed(int pages)
    {
        var file = new PdfBuilder();
        for (int i = 0; i < pages; i++) file.Page().Text(85, 100, new string('a', Letters));
        return file.Bytes();
    }

    private static byte[] Stamped()
    {
        string page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >> >>";
        return new RawPdf().Put(3, page).Put(10, PdfBuilder.Stream("", Form)).Put(4, PdfBuilder.Stream("BT /F 12 Tf 85 700 Td (Hello) Tj ET " + string.Concat(Enumerable.Repeat("/X Do ", Forms)))).Bytes();
    }

    private static ZipArchive Zip(byte[] file) => new(new MemoryStream(file));

    /// <summary>What a reader of Word files has to unpack: each entry once.</summary>
    private static long DecodedParts(byte[] file) => Zip(file).Entries.Sum(entry => entry.Length);

    /// <summary>The elements of the main part with their depths, from 1.</summary>
    private static List<(string Name, int Depth)> Elements(byte[] file)
    {
        var elements = new List<(string, int)>();
        using var xml = XmlReader.Create(Zip(file).GetEntry("word/document.xml")!.Open());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element) elements.Add((xml.LocalName, xml.Depth + 1));
        }
        return elements;
    }

    [GeneratedRegex("<[a-z]")]
    private static partial Regex Tag();
}
