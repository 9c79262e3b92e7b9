using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace VnGovDocs.SampleKit.Dress;

/// <summary>
/// Makes of a printed file what an office's scanner makes of the paper: pages in black and white, a little askew, the last one with a round seal over
/// the signature. Nothing of the text is left in the file.
/// </summary>
internal static class ScannedPdf
{
    private const int Resolution = 200;

    private const double PointsPerInch = 72;

    /// <param name="pages">The pages, drawn in gray at <see cref="Resolution"/>.</param>
    /// <param name="askew">By how many degrees they are turned.</param>
    /// <param name="seal">Where on the last page the seal's center is, in millimeters from the left and the top; null for none.</param>
    public static byte[] Of(IReadOnlyList<PaperPage> pages, double askew, (double Left, double Top)? seal)
    {
        using var pdf = new PdfWriter();
        for (int i = 0; i < pages.Count; i++)
        {
            PaperPage page = pages[i];
            if (i == pages.Count - 1 && seal is { } at) page.Stamp(at.Left, at.Top, Resolution);
            pdf.AddPage(page.Turned(askew).ToBits(), page.Width, page.Height, page.Width * PointsPerInch / Resolution, page.Height * PointsPerInch / Resolution);
        }
        return pdf.ToBytes();
    }

    /// <summary>A file whose pages are one picture each.</summary>
    private sealed class PdfWriter : IDisposable
    {
        private readonly MemoryStream _file = new();
        private readonly List<long> _places = [];
        private readonly List<int> _pages = [];

        public PdfWriter()
        {
            Write("%PDF-1.5\n");
            // The catalog and the tree of pages are written last, when all pages are known.
            _places.AddRange([0, 0]);
        }

        public void AddPage(byte[] bits, int width, int height, double across, double down)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(bits);
            int picture = Begin(Text($"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"));
            _file.Write(packed.GetBuffer(), 0, (int)packed.Length);
            Write("\nendstream\nendobj\n");
            string drawn = Text($"q {across:0.##} 0 0 {down:0.##} 0 0 cm /P Do Q");
            int content = Begin(Text($"<< /Length {drawn.Length} >>\nstream\n{drawn}\nendstream\nendobj\n"));
            _pages.Add(Begin(Text($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across:0.##} {down:0.##}] /Resources << /XObject << /P {picture} 0 R >> >> /Contents {content} 0 R >>\nendobj\n")));
        }

        public byte[] ToBytes()
        {
            _places[0] = _file.Position;
            Write("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
            _places[1] = _file.Position;
            Write(Text($"2 0 obj\n<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] >>\nendobj\n"));
            long table = _file.Position;
            Write(Text($"xref\n0 {_places.Count + 1}\n0000000000 65535 f \n{string.Concat(_places.Select(place => Text($"{place:0000000000} 00000 n \n")))}"));
            Write(Text($"trailer\n<< /Size {_places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
            return _file.ToArray();
        }

        public void Dispose() => _file.Dispose();

        private int Begin(string content)
        {
            _places.Add(_file.Position);
            Write(Text($"{_places.Count} 0 obj\n{content}"));
            return _places.Count;
        }

        private void Write(string text) => _file.Write(Encoding.Latin1.GetBytes(text));

        private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
