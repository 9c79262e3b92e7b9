using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>
/// A PDF of one page whose objects a test says itself: 1 is the catalog, 2 the page tree, 3 the page, 4 its content, 5 its font, from 6 on
/// whatever else. Objects that a test names replace these.
/// </summary>
internal sealed class PlainPdf
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    public PlainPdf(string content = "BT /F 12 Tf 85 700 Td (So: 1/QD) Tj ET", string catalog = "", string page = "", string resources = "", string font = "/Subtype /Type1 /BaseFont /Helvetica")
    {
        Set(1, $"<< /Type /Catalog /Pages 2 0 R {catalog} >>");
        Set(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        Set(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> {resources} >> {page} >>");
        SetStream(4, Encoding.Latin1.GetBytes(content));
        Set(5, $"<< /Type /Font {font} >>");
    }

    /// <summary>Extra entries of the file's trailer.</summary>
    public string Trailer { get; set; } = "";

    public PlainPdf Set(int number, string text)
    {
        _objects[number] = Encoding.Latin1.GetBytes(text);
        return this;
    }

    public PlainPdf SetStream(int number, byte[] data, string entries = "")
    {
        _objects[number] = [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {data.Length} {entries} >>\nstream\n")), .. data, .. "\nendstream"u8];
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        int size = _objects.Keys.Max() + 1;
        long[] places = new long[size];
        Write(file, "%PDF-1.7\n");
        foreach ((int number, byte[] text) in _objects)
        {
            places[number] = file.Position;
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(text);
            Write(file, "\nendobj\n");
        }
        long table = file.Position;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n"));
        foreach (long place in places) Write(file, place == 0 ? "0000000000 65535 f \n" : string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>So many bytes of one value, deflated without ever being held.</summary>
    public static byte[] Deflated(byte value, long count)
    {
        using var stored = new MemoryStream();
        using (var stream = new ZLibStream(stored, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            byte[] block = new byte[1 << 16];
            Array.Fill(block, value);
            for (long left = count; left > 0; left -= block.Length) stream.Write(block, 0, (int)Math.Min(left, block.Length));
        }
        return stored.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
