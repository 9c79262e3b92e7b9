using System.IO.Compression;
using System.Text;
using VnGovDocs.Hostile.Files;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Streams of PDFs that unfold.</summary>
internal static class PdfFilterBombs
{
    private static readonly int[] Unfolded = [1_000_000, 30_000_000, 300_000_000];

    public static Shape[] Shapes { get; } =
    [
        new("Flate", Unfolded, n => Content(PlainPdf.Deflated((byte)' ', n), "/FlateDecode")), new("Flate of Flate", Unfolded, n => Content(Flate(PlainPdf.Deflated((byte)' ', n * 4L)), "[/FlateDecode /FlateDecode]")),
        new("Flate of Flate of Flate", Unfolded, n => Content(Flate(Flate(PlainPdf.Deflated((byte)' ', n * 6L))), "[/FlateDecode /FlateDecode /FlateDecode]")), new("run lengths", [100_000, 1_000_000, 10_000_000], n => Content(Runs(n), "/RunLengthDecode")),
        new("Flate of run lengths", [100_000, 1_000_000, 10_000_000], n => Content(Flate(Runs(n)), "[/FlateDecode /RunLengthDecode]")), new("Flate of base 85", [1_000_000, 10_000_000, 30_000_000], n => Content(PlainPdf.Deflated((byte)'z', n), "[/FlateDecode /ASCII85Decode]")),
        new("Flate of hexadecimals", [1_000_000, 10_000_000, 30_000_000], n => Content(PlainPdf.Deflated((byte)'2', n), "[/FlateDecode /ASCIIHexDecode]")), new("LZW", [10_000, 100_000, 3_000_000], n => Content(new byte[n], "/LZWDecode")), new("Flate of LZW", [100_000, 1_000_000, 10_000_000], n => Content(PlainPdf.Deflated(0x55, n), "[/FlateDecode /LZWDecode]")),
        new("filters on filters", [10, 1000, 100_000], n => Content("4142>"u8.ToArray(), $"[{Repeated("/ASCIIHexDecode ", n)}]")), new("filters of Flate", [2, 10, 100], FlateTower), new("predictor", [1, 1_000_000, 2_147_483_647], n => Content(PlainPdf.Deflated(2, 100_000), $"/FlateDecode /DecodeParms << /Predictor 15 /Columns {n} /Colors 32 /BitsPerComponent 16 >>")),
        new("object stream", Unfolded, n => Indirect(n, "/Type /ObjStm /N 1000000 /First 10")), new("unicode map that unfolds", Unfolded, n => new PlainPdf(font: "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R").SetStream(6, PlainPdf.Deflated((byte)' ', n), "/Filter /FlateDecode").Bytes()),
        new("font that unfolds", Unfolded, n => new PlainPdf(font: "/Subtype /TrueType /BaseFont /A /FontDescriptor 7 0 R").SetStream(6, PlainPdf.Deflated(0, n), "/Filter /FlateDecode").Set(7, "<< /Type /FontDescriptor /FontName /A /FontFile2 6 0 R >>").Bytes()),
        new("picture that unfolds", Unfolded, n => new PlainPdf("/X Do BT /F 12 Tf (a) Tj ET", resources: "/XObject << /X 6 0 R >>").SetStream(6, PlainPdf.Deflated(0, n), "/Filter /FlateDecode /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray").Bytes()),
        new("same stream again and again", [10, 300, 30_000], n => new PlainPdf(page: $">> /Contents [{Repeated("6 0 R ", n)}] /Y << /Z 1").SetStream(6, PlainPdf.Deflated((byte)' ', 1_000_000), "/Filter /FlateDecode").Set(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [{Repeated("6 0 R ", n)}] >>").Bytes()),
    ];

    private static byte[] Content(byte[] data, string filter) => new PlainPdf().SetStream(4, data, $"/Filter {filter}").Bytes();

    private static byte[] Indirect(int length, string entries) => new PlainPdf(catalog: "/X 6 0 R").SetStream(6, PlainPdf.Deflated((byte)' ', length), $"{entries} /Filter /FlateDecode").Bytes();

    private static byte[] FlateTower(int floors)
    {
        byte[] data = PlainPdf.Deflated((byte)' ', 10_000_000);
        for (int i = 1; i < floors; i++) data = Flate(data);
        return Content(data, $"[{Repeated("/FlateDecode ", floors)}]");
    }

    /// <summary>Each pair of bytes stands for 128 spaces.</summary>
    private static byte[] Runs(int length) => Encoding.Latin1.GetBytes(Repeated("\u0081 ", length / 64) + "\u0080");

    private static byte[] Flate(byte[] data) => PdfObject.Deflated(data, CompressionLevel.SmallestSize);
}
