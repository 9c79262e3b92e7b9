using System.Globalization;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Ocr;

/// <summary>A PDF as scanners write it: its page a JPEG from edge to edge, and nothing else.</summary>
internal static class PicturePdf
{
    /// <summary>A page of the smallest gray JPEG, for engines that do not look at it.</summary>
    public static byte[] Blank => Of(Convert.FromHexString("FFD8FFDB004300" + new string('1', 128) + "FFC0000B080001000101011100FFC40014000100000000000000000000000000000009FFC40014100100000000000000000000000000000000FFDA0008010100003F0054DFFFD9"), 1, 1);

    /// <param name="jpeg">The picture.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public static byte[] Of(byte[] jpeg, int width, int height) =>
        new PlainPdf("q 595 0 0 842 0 0 cm /P Do Q", resources: "/XObject << /P 6 0 R >>")
            .SetStream(6, jpeg, string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"))
            .Bytes();
}
