using System.Globalization;
using System.Text;

namespace VnGovDocs.Tests.Ocr;

/// <summary>A PDF as scanners write it: each page a JPEG from edge to edge, and nothing else.</summary>
internal static class PicturePdf
{
    /// <param name="pages">The pictures, and their sides in pixels.</param>
    public static byte[] Of(params (byte[] Jpeg, int Width, int Height)[] pages)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Begin()
        {
            offsets.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n"));
        }
        Write("%PDF-1.4\n");
        Begin();
        Write("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Begin();
        Write($"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{3 + 3 * i} 0 R"))}] >>\nendobj\n");
        for (int i = 0; i < pages.Length; i++)
        {
            (byte[] jpeg, int width, int height) = pages[i];
            const string Draw = "q 595 0 0 842 0 0 cm /P Do Q";
            Begin();
            Write($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {4 + 3 * i} 0 R /Resources << /XObject << /P {5 + 3 * i} 0 R >> >> >>\nendobj\n");
            Begin();
            Write($"<< /Length {Draw.Length} >>\nstream\n{Draw}\nendstream\nendobj\n");
            Begin();
            Write($"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n");
            file.Write(jpeg);
            Write("\nendstream\nendobj\n");
        }
        long table = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }
}
