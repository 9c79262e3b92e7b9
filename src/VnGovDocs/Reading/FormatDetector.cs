using System.Text;

namespace VnGovDocs.Reading;

/// <summary>Decides by content what a file is.</summary>
internal static class FormatDetector
{
    /// <summary>How far a PDF's mark may stand from the start, as readers of PDF allow.</summary>
    private const int PdfWindow = 1024;

    /// <summary>How much of a file is looked at to tell text from data.</summary>
    private const int TextWindow = 1 << 16;

    /// <summary>First bytes of what is certainly no document, although short samples of it might pass as text.</summary>
    private static readonly byte[][] Foreign =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), "RIFF"u8.ToArray(), [0x1F, 0x8B], "BZh"u8.ToArray(),
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], [(byte)'7', (byte)'z', 0xBC, 0xAF], "Rar!"u8.ToArray(), [0x7F, (byte)'E', (byte)'L', (byte)'F'],
        "wOFF"u8.ToArray(), "%!PS"u8.ToArray(), "SQLite format"u8.ToArray(), [0xCA, 0xFE, 0xBA, 0xBE],
    ];

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The format; a file without any printed character counts as text, whose reader says that it is empty.</summary>
    public static DocumentFormat Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return IsWordPackage(bytes) ? DocumentFormat.Docx : DocumentFormat.Unknown;
        if (bytes.StartsWith(Ole)) return IsEncryptedPackage(bytes) ? DocumentFormat.Docx : DocumentFormat.Doc;
        if (bytes.StartsWith("{\\rtf"u8)) return DocumentFormat.Rtf;
        if (bytes[..Math.Min(bytes.Length, PdfWindow)].IndexOf("%PDF-"u8) >= 0) return DocumentFormat.Pdf;
        foreach (byte[] signature in Foreign)
        {
            if (bytes.StartsWith(signature)) return DocumentFormat.Unknown;
        }
        string head = Head(bytes);
        return HtmlSigns.Judge(head) switch
        {
            HtmlSigns.Verdict.Page => DocumentFormat.Html,
            HtmlSigns.Verdict.OtherMarkup => DocumentFormat.Unknown,
            _ => IsText(bytes) ? DocumentFormat.Text : DocumentFormat.Unknown,
        };
    }

    /// <summary>An OLE container around a DOCX that needs a password ([MS-OFFCRYPTO]); its streams' names are UTF-16.</summary>
    public static bool IsEncryptedPackage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Ole)
        && (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptionInfo")) >= 0);

    /// <summary>Names stand uncompressed in a zip's local headers and its directory, so nothing has to be opened.</summary>
    private static bool IsWordPackage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("word/document.xml"u8) >= 0) return true;
        return bytes.IndexOf("[Content_Types].xml"u8) >= 0 && bytes.IndexOf("xl/workbook."u8) < 0 && bytes.IndexOf("ppt/presentation."u8) < 0;
    }

    private static string Head(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HtmlSigns.Window)];
        return (TextDecoder.WideEncoding(head) ?? Encoding.Latin1).GetString(head);
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.WideEncoding(bytes) is not null) return true;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, TextWindow)];
        int controls = 0;
        foreach (byte one in sample)
        {
            if (one == 0) return false;
            if (one < 0x20 && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'\v') || one == 0x7F) controls++;
        }
        return controls <= 2 + sample.Length / 100;
    }
}
