using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>
/// Writes small PDFs by hand. Letters are those of fonts that are not embedded: every letter is half an em wide, its code is its Unicode
/// value, so that tests say exactly where each letter stands.
/// </summary>
internal sealed class PdfBuilder
{
    public const float LetterWidth = 0.5f;

    private readonly List<PdfPage> _pages = [];
    private readonly List<string> _objects = [];

    /// <summary>Adds an A4 page and returns it to be painted on.</summary>
    public PdfPage Page(string extra = "", float width = 595, float height = 842)
    {
        var page = new PdfPage(width, height, extra);
        _pages.Add(page);
        return page;
    }

    /// <summary>The whole file.</summary>
    public byte[] Bytes()
    {
        _objects.Clear();
        int catalog = Reserve(), pages = Reserve();
        string fonts = string.Concat(PdfPage.Fonts.Select(font => $"/{font.Key} {AddFont(font.Value)} 0 R "));
        var kids = new List<int>();
        foreach (PdfPage page in _pages)
        {
            int content = Add(Stream(page.Content, page.StreamEntries));
            string annotations = string.Concat(page.Annotations.Select(annotation => $"{Add(annotation(text => Add(text)))} 0 R "));
            kids.Add(Add(Invariant($"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {page.Width} {page.Height}] {page.Extra} /Contents {content} 0 R /Resources << /Font << {fonts}>> {page.Resources} >> /Annots [{annotations}] >>")));
        }
        _objects[catalog - 1] = $"<< /Type /Catalog /Pages {pages} 0 R >>";
        _objects[pages - 1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>";
        return Assemble(catalog);
    }

    /// <summary>A stream object of text.</summary>
    public static string Stream(string content, string entries = "") => $"<< /Length {Encoding.Latin1.GetByteCount(content)} {entries} >>\nstream\n{content}\nendstream";

    /// <summary>The data of a stream with the filter /FlateDecode.</summary>
    public static string Deflated(string text) => Encoding.Latin1.GetString(PdfObject.Deflated(Encoding.Latin1.GetBytes(text), CompressionLevel.Optimal));

    private int Reserve()
    {
        _objects.Add("");
        return _objects.Count;
    }

    private int Add(string text)
    {
        _objects.Add(text);
        return _objects.Count;
    }

    private int AddFont(string name)
    {
        // A partial font does not say what its codes beyond 255 mean.
        string last = name == "Partial" ? "00FF" : "FFFF";
        int toUnicode = Add(Stream($"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <{last}> <0000> endbfrange endcmap end"));
        int descriptor = Add($"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -250 1000 950] /ItalicAngle 0 /Ascent 950 /Descent -250 /CapHeight 700 /StemV 80 >>");
        int descendant = Add(Invariant($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW {LetterWidth * 1000} /FontDescriptor {descriptor} 0 R >>"));
        return Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    private byte[] Assemble(int catalog)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var offsets = new List<long>();
        for (int i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Position);
            Write($"{i + 1} 0 obj\n{_objects[i]}\nendobj\n");
        }
        long table = file.Position;
        Write($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in offsets) Write($"{offset:D10} 00000 n \n");
        Write($"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
