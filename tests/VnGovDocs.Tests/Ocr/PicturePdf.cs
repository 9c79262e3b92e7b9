using System.Globalization;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Ocr;

/// <summary>A PDF as scanners write it: its page a JPEG from edge to edge, and nothing else.</summary>
internal static class PicturePdf
{
    /// <param name="jpeg">The picture.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public static byte[] Of(byte[] jpeg, int width, int height) =>
        new PlainPdf("q 595 0 0 842 0 0 cm /P Do Q", resources: "/XObject << /P 6 0 R >>")
            .SetStream(6, jpeg, string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"))
            .Bytes();
}
