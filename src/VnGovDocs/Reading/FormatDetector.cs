namespace VnGovDocs.Reading;

/// <summary>Decides by content what a file is.</summary>
internal static class FormatDetector
{
    public static DocumentFormat Detect(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8) ? DocumentFormat.Docx : DocumentFormat.Text;
}
