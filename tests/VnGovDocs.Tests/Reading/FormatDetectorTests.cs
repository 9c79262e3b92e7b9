using System.Text;
using VnGovDocs.Reading;

namespace VnGovDocs.Tests.Reading;

public class FormatDetectorTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, byte[], DocumentFormat> Samples => new()
    {
        { "docx", Bytes("PK\u0003\u0004....word/document.xml"), DocumentFormat.Docx },
        { "package without names of its kind", Bytes("PK\u0003\u0004....[Content_Types].xml"), DocumentFormat.Docx },
        { "workbook", Bytes("PK\u0003\u0004[Content_Types].xml xl/workbook.xml"), DocumentFormat.Unknown },
        { "other zip", Bytes("PK\u0003\u0004....readme.txt"), DocumentFormat.Unknown },
        { "pdf", Bytes("%PDF-1.7\n"), DocumentFormat.Pdf },
        { "pdf behind rubbish", Bytes(new string('x', 1000) + "%PDF-1.4"), DocumentFormat.Pdf },
        { "pdf named in a text", Bytes(new string('x', 2000) + "%PDF-1.4"), DocumentFormat.Text },
        { "doc", [.. Ole, .. new byte[600]], DocumentFormat.Doc },
        { "encrypted docx", [.. Ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], DocumentFormat.Docx },
        { "rtf", Bytes("{\\rtf1 x}"), DocumentFormat.Rtf },
        { "doctype", Bytes("\n<!DOCTYPE html><p>x"), DocumentFormat.Html },
        { "comment first", Bytes("\u00EF\u00BB\u00BF <!-- saved --><HTML>"), DocumentFormat.Html },
        { "xhtml", Bytes("<?xml version=\"1.0\"?><!DOCTYPE html><html/>"), DocumentFormat.Html },
        { "utf-16 page", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body>Số</body>")], DocumentFormat.Html },
        { "fragment", Bytes("<p>Mot</p><p>Hai</p>"), DocumentFormat.Html },
        { "other xml", Bytes("<?xml version=\"1.0\"?><root/>"), DocumentFormat.Unknown },
        { "mhtml", Bytes("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>"), DocumentFormat.Unknown },
        { "markdown with breaks", Bytes("| a<br>b | c<br>d |\n| e<br>f | g<br>h<br>i |"), DocumentFormat.Text },
        { "text with a bracket", Bytes("a < b va <Noi dung> = x"), DocumentFormat.Text },
        { "utf-8 text", Encoding.UTF8.GetBytes("Cộng hòa"), DocumentFormat.Text },
        { "utf-16 text without a mark", Encoding.Unicode.GetBytes("Số 12 ngày 3"), DocumentFormat.Text },
        { "legacy text", [0x43, 0xE9, 0xD2, 0x6E, 0x67], DocumentFormat.Text },
        { "png", [0x89, 0x50, 0x4E, 0x47, 0x0D], DocumentFormat.Unknown },
        { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0], DocumentFormat.Unknown },
        { "gzip", [0x1F, 0x8B, 8], DocumentFormat.Unknown },
        { "program", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0], DocumentFormat.Unknown },
        { "zero bytes", new byte[100], DocumentFormat.Unknown },
        { "control characters", [.. Enumerable.Repeat((byte)1, 50)], DocumentFormat.Unknown },
        { "empty", [], DocumentFormat.Text },
    };

    [Theory, MemberData(nameof(Samples))]
    public void A_file_is_what_its_bytes_say(string name, byte[] bytes, DocumentFormat expected)
    {
        Assert.True(FormatDetector.Detect(bytes) == expected, name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n ")]
    [InlineData("<html><body> <p>&nbsp;</p></body></html>")]
    public void A_file_without_print_is_empty(string text) =>
        Assert.Equal(ReadFailureKind.Empty, GovDocumentReader.Read(Encoding.UTF8.GetBytes(text), cancellationToken: TestContext.Current.CancellationToken).Failure?.Kind);

    [Fact]
    public void An_encrypted_package_is_said_to_be_encrypted()
    {
        byte[] bytes = [.. Ole, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptionInfo")];
        ReadResult result = GovDocumentReader.Read(bytes, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new ReadFailure(ReadFailureKind.Encrypted, DiagnosticCodes.Encrypted), result.Failure);
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
