using System.Reflection;
using System.Text;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Model;
using VnGovDocs.Resolution;
using VnGovDocs.Tests.Hostile;

namespace VnGovDocs.Tests;

/// <summary>Each diagnostic code is provoked by a file through the public door, with its severity; the list of codes must be whole.</summary>
public class DiagnosticCodeTests
{
    private const string Title = "Về việc thành lập Tổ công tác của Ủy ban nhân dân tỉnh";

    private const string Signed =
        "UBND TỈNH A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\n" + Title
        + "\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình";

    /// <summary>Codes that no file provokes: a law of the library itself would have to break.</summary>
    private static readonly string[] Unprovoked = [DiagnosticCodes.BrokenLaw, DiagnosticCodes.Crashed, DiagnosticCodes.OutOfMemory, DiagnosticCodes.ChildKilled, DiagnosticCodes.ChildDied];

    private static readonly Dictionary<string, (DiagnosticSeverity Severity, Func<ReadResult> Read)> Provocations = new()
    {
        [DiagnosticCodes.Empty] = (DiagnosticSeverity.Error, () => Read(" \n ")),
        [DiagnosticCodes.UnknownFormat] = (DiagnosticSeverity.Error, () => Read([0x89, 0x50, 0x4E, 0x47, 0x0D])),
        [DiagnosticCodes.MisnamedFile] = (DiagnosticSeverity.Info, () => Read(Encoding.UTF8.GetBytes(GeneratedFiles.Text), new ReadOptions { FileName = "a.docx" })),
        [DiagnosticCodes.Malformed] = (DiagnosticSeverity.Error, () => Read(GeneratedFiles.Of("docx")[..^200])),
        [DiagnosticCodes.Encrypted] = (DiagnosticSeverity.Error, () => Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptionInfo")])),
        [DiagnosticCodes.NeedsConverter] = (DiagnosticSeverity.Error, () => Read("{\\rtf1 x}")),
        [DiagnosticCodes.NeedsOcr] = (DiagnosticSeverity.Error, () => Read(Picture(new PdfBuilder()).Bytes())),
        [DiagnosticCodes.UnreadablePage] = (DiagnosticSeverity.Error, () => Read(WithBrokenPage())),
        [DiagnosticCodes.UnmappedLetters] = (DiagnosticSeverity.Warning, () => Read(Partial())),
        [DiagnosticCodes.UnreadableAnnotation] = (DiagnosticSeverity.Warning, () => Read(WithBrokenStamp())),
        [DiagnosticCodes.PagesWithoutText] = (DiagnosticSeverity.Warning, () => Read(Picture(Printed()).Bytes())),
        [DiagnosticCodes.LimitExceeded] = (DiagnosticSeverity.Error, () => Read(GeneratedFiles.Of("text"), new ReadOptions { Limits = ReadLimits.Default with { MaxLines = 3 } })),
        [DiagnosticCodes.TimedOut] = (DiagnosticSeverity.Error, () => Read(GeneratedFiles.Of("text"), new ReadOptions { Limits = ReadLimits.Default with { Deadline = TimeSpan.Zero } })),
        [DiagnosticCodes.MoreDiagnostics] = (DiagnosticSeverity.Info, () => Read(Encoding.UTF8.GetBytes("một hai"), new ReadOptions { FileName = "a.docx", Limits = ReadLimits.Default with { MaxDiagnostics = 1 } })),
        [DiagnosticCodes.RepairedMojibake] = (DiagnosticSeverity.Warning, () => Read(Encoding.UTF8.GetBytes(Misread(GeneratedFiles.Text)))),
        [DiagnosticCodes.WrongCharset] = (DiagnosticSeverity.Warning, () => Read($"<html><head><meta charset=\"iso-8859-1\"></head><body><p>{Title}</p></body></html>")),
        [DiagnosticCodes.UndecodableBytes] = (DiagnosticSeverity.Warning, () => Read([.. Encoding.UTF8.GetBytes(GeneratedFiles.Text), 0xFF, 0x20, .. Encoding.UTF8.GetBytes(Title)])),
        [DiagnosticCodes.HiddenText] = (DiagnosticSeverity.Info, () => Read($"<html><body><p>{Title}</p><p style=\"display:none\">ẩn</p></body></html>")),
        [DiagnosticCodes.BidiControls] = (DiagnosticSeverity.Warning, () => Read(Title + " \u202Eabc\u202C")),
        [DiagnosticCodes.InvisibleCharacters] = (DiagnosticSeverity.Warning, () => Read(Title + " q\u200Buyết")),
        [DiagnosticCodes.DisguisedLetters] = (DiagnosticSeverity.Warning, () => Read(Title + " 15/QĐ-UВND")),
        [DiagnosticCodes.ContradictedLetters] = (DiagnosticSeverity.Warning, () => Read(TextDeceitTests.ContradictedPdf("B"))),
        [DiagnosticCodes.TrackedDeletions] = (DiagnosticSeverity.Info, () => ReadBody($"<w:p>{DocxBuilder.Run(Title)}<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>")),
        [DiagnosticCodes.Ocr] = (DiagnosticSeverity.Info, () => GovDocumentReader.Read(Picture(new PdfBuilder()).Bytes(), ReadOptions.Default with { Ocr = new Ocr.WordsEngine([.. Ocr.WordsEngine.Line("Số: 15/QĐ-UBND", 60, 80)]) })),
        [DiagnosticCodes.Repaired] = (DiagnosticSeverity.Info, () => GovDocumentReader.Read(Picture(new PdfBuilder()).Bytes(), ReadOptions.Default with { Ocr = new Ocr.WordsEngine([.. Ocr.WordsEngine.Line("Sô: 15/QD-UBND", 60, 80)]) })),
        [DiagnosticCodes.GarbledText] = (DiagnosticSeverity.Warning, () => Read(Garbled())),
        [DiagnosticCodes.Converted] = (DiagnosticSeverity.Info, () => GovDocumentReader.Read(@"{\rtf1 x}"u8.ToArray(), ReadOptions.Default with { Converter = new Conversion.TextConverter("a") })),
        [DiagnosticCodes.ConversionDamage] = (DiagnosticSeverity.Warning, () => Read("Về việc thành lập phịng, ban: khơng cĩ ý kiến khác thì Sở Xây dựng quyết định.\n")),
        [DiagnosticCodes.LegacyText] = (DiagnosticSeverity.Info, () => ReadBody($"<w:p>{DocxBuilder.Run("céng hßa", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>")}</w:p>")),
        [DiagnosticCodes.UnassignedText] = (DiagnosticSeverity.Info, () => Read(Signed + "\n\nGhi chú: văn bản này được gửi kèm hồ sơ của dự án.\n")),
        [DiagnosticCodes.MissingProvision] = (DiagnosticSeverity.Info, () => Read("Điều 1. Thành lập Tổ công tác.\n\nĐiều 3. Trách nhiệm thi hành.\n")),
        [DiagnosticCodes.DisorderedProvision] = (DiagnosticSeverity.Info, () => Read("Điều 2. Thành lập Tổ công tác.\n\nĐiều 1. Trách nhiệm thi hành.\n")),
        [DiagnosticCodes.RepeatedProvision] = (DiagnosticSeverity.Info, () => Read("Điều 1. Thành lập Tổ công tác.\n\nĐiều 1. Trách nhiệm thi hành.\n")),
        [DiagnosticCodes.CatalogFailed] = (DiagnosticSeverity.Warning, () => Read(Encoding.UTF8.GetBytes("Điều 1. Theo Nghị định số 30/2020/NĐ-CP.\n"), new ReadOptions { ReferenceCatalog = new BrokenCatalog() })),
        [DiagnosticCodes.NoLetterhead] = (DiagnosticSeverity.Warning, () => Read("Hôm nay trời đẹp.")),
    };

    public static TheoryData<string> Codes => [.. Provocations.Keys];

    [Theory, MemberData(nameof(Codes))]
    public void A_code_comes_up_where_it_should(string code)
    {
        (DiagnosticSeverity severity, Func<ReadResult> read) = Provocations[code];
        ReadResult result = read();
        Diagnostic found = Assert.Single(result.Diagnostics, one => one.Code == code);
        Assert.Equal(severity, found.Severity);
        Assert.Equal($"{code} {severity}: {found.Message}", found.ToString());
        // A page that cannot be read costs itself; every other error costs the document.
        Assert.Equal(severity == DiagnosticSeverity.Error, result.Status == (code == DiagnosticCodes.UnreadablePage ? ReadStatus.Partial : ReadStatus.Failed));
        Assert.InRange(found.Message.Length, 10, 160);
    }

    [Fact]
    public void An_ordinary_document_earns_no_remark()
    {
        foreach (string format in GeneratedFiles.Formats) Assert.Empty(Read(GeneratedFiles.Of(format)).Diagnostics);
    }

    [Fact]
    public void Every_code_is_provoked_or_said_to_be_beyond_files()
    {
        string[] all = [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(all.Order(), Provocations.Keys.Concat(Unprovoked).Order());
    }

    [Fact]
    public void The_page_of_codes_tells_each_with_its_severity()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "diagnostics.md")).Where(line => line.StartsWith("| VGD", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];
        Assert.Equal(Provocations.Keys.Concat(Unprovoked).Order(), rows.Select(row => row[0]).Order());
        Assert.All(rows, row => Assert.All(row, cell => Assert.NotEmpty(cell)));
        Assert.All(rows.Where(row => Provocations.ContainsKey(row[0])), row => Assert.Equal((row[0], Provocations[row[0]].Severity.ToString().ToLowerInvariant()), (row[0], row[1])));
    }

    private sealed class BrokenCatalog : IReferenceCatalog
    {
        public string? Find(DocumentReference reference) => throw new InvalidOperationException();
    }

    private static PdfBuilder Printed()
    {
        var file = new PdfBuilder();
        file.Page().Text(85, 100, Title, 14);
        return file;
    }

    private static PdfBuilder Picture(PdfBuilder file)
    {
        file.Page().Raw("q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q");
        return file;
    }

    /// <summary>What a scanner's program made of a Vietnamese page, over the page's picture.</summary>
    private static byte[] Garbled()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        page.Raw("q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q");
        for (int line = 0; line < 12; line++) page.Text(60, 700 - 20 * line, "CQNG HOA xA H[H CHiJ NGHiA VI~T NAM d[>c l~p t{[ do h;;mh phuc");
        return file.Bytes();
    }

    private static byte[] Partial()
    {
        var file = new PdfBuilder();
        file.Page().Text(85, 100, "Ban hành quy \u1EBFt định", 14, "P");
        return file.Bytes();
    }

    /// <summary>A stamp whose picture uses a font that is none.</summary>
    private static byte[] WithBrokenStamp()
    {
        PdfBuilder file = Printed();
        file.Page().Text(85, 100, Title, 14).Annotations.Add(add =>
            $"<< /Type /Annot /Subtype /Stamp /Rect [10 10 50 50] /AP << /N {add("")} 0 R >> >>");
        return file.Bytes();
    }

    /// <summary>A second page whose contents are no stream.</summary>
    private static byte[] WithBrokenPage()
    {
        PdfBuilder file = Printed();
        file.Page("/Rotate (x) /MediaBox [0 0]").Text(85, 100, "x");
        return file.Bytes();
    }

    private static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReadResult ReadBody(string body) => Read(new DocxBuilder().Body(body).Bytes());

    private static ReadResult Read(byte[] bytes, ReadOptions? options = null) => GovDocumentReader.Read(bytes, options, CancellationToken.None);

    /// <summary>UTF-8 taken for Windows-1252, as broken exports leave it.</summary>
    private static string Misread(string text)
    {
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return western.GetString(Encoding.UTF8.GetBytes(text));
    }
}
