using System.Globalization;
using System.Text;
using VnGovDocs.Hostile.Files;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>PDFs of many marks, of circles, and of numbers that are too large.</summary>
internal static class PdfBombs
{
    private static readonly int[] Many = [300, 3000, 100_000], Huge = [1_000_000, 2_147_483_647, 99];

    public static Shape[] Shapes { get; } =
    [
        Page("letters on one place", [10_000, 100_000, 3_000_000], n => $"BT /F 12 Tf 85 700 Td ({Repeated("a", n)}) Tj ET"), Page("letters all over", Many, n => $"BT /F 1 Tf {Numbered(n, i => string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {i % 500} {i / 500 % 800} Tm (a) Tj "))} ET"),
        Page("small strings", Many, n => $"BT /F 12 Tf 85 700 Td [{Repeated("(a) -99999 ", n)}] TJ ET"), Page("rules", Many, n => Numbered(n, i => string.Create(CultureInfo.InvariantCulture, $"{i % 500} {i / 500} m {i % 500 + 20} {i / 500} l S "))), Page("boxes", Many, n => Repeated("0 0 595 842 re f ", n)),
        Page("states", Many, n => Repeated("q 1.1 0 0 1.1 0 0 cm ", n)), Page("extreme numbers", [1, 300, 3000], n => Repeated("1e300 -1e300 99999999999 340282350000000000000000000000000000000000 0 -0 cm BT /F 1e38 Tf (a) Tj ET 1e30 1e30 m 0 0 l S ", n)), Page("unknown operators", Many, n => Repeated("1 2 3 zz ", n)),
        Page("curves", Many, n => $"0 0 m {Repeated("1 2 3 4 5 6 c ", n)} S"), Page("inline pictures", Many, n => Repeated("BI /W 99999999 /H 99999999 /BPC 8 /CS /RGB ID a EI ", n)), Page("fonts set", Many, n => $"BT {Repeated("/F 12 Tf ", n)} (a) Tj ET"), Page("open strings", Many, n => Repeated("(", n)), Page("marked texts", Many, n => Repeated("/Span << /ActualText (a) >> BDC BT /F 9 Tf (a) Tj ET EMC ", n)),
        new("pages", [100, 3000, 60_000], Pages), new("one page again and again", [100, 3000, 100_000], n => new PlainPdf().Set(2, $"<< /Type /Pages /Count {n} /Kids [{Repeated("3 0 R ", n)}] >>").Bytes()), new("count of pages", Huge, n => new PlainPdf().Set(2, $"<< /Type /Pages /Count {n} /Kids [3 0 R] >>").Bytes()),
        new("circle of pages", [1, 2, 300], n => Ring(new PlainPdf().Set(2, "<< /Type /Pages /Count 9 /Kids [3 0 R 6 0 R] >>"), n, next => $"<< /Type /Pages /Count 9 /Kids [{next} 0 R] >>")), new("circle of references", [1, 2, 300], n => Ring(new PlainPdf(page: "/Rotate 6 0 R"), n, next => $"{next} 0 R")),
        new("circle of names", [1, 2, 300], n => Ring(new PlainPdf(catalog: "/Names << /Dests 6 0 R >>"), n, next => $"<< /Kids [{next} 0 R] /Limits [(a) (b)] >>")), new("circle of numbers", [1, 2, 300], n => Ring(new PlainPdf(catalog: "/PageLabels 6 0 R"), n, next => $"<< /Kids [{next} 0 R] >>")),
        new("circle of the outline", [1, 2, 300], n => Ring(new PlainPdf(catalog: "/Outlines << /First 6 0 R >>"), n, next => $"<< /Title (a) /Next {next} 0 R >>")), new("circle of fields", [1, 2, 300], n => Ring(new PlainPdf(catalog: "/AcroForm << /Fields [6 0 R] >>"), n, next => $"<< /T (a) /Kids [{next} 0 R] >>")),
        new("circle of functions", [1, 2, 300], n => Ring(new PlainPdf("/C cs 1 scn BT /F 12 Tf (a) Tj ET", resources: "/ColorSpace << /C [/Separation /X /DeviceGray 6 0 R] >>"), n, next => $"<< /FunctionType 3 /Domain [0 1] /Functions [{next} 0 R] /Bounds [] /Encode [0 1] >>")),
        new("circle of forms", [1, 2, 300], n => Forms(n, 1)), new("forms that fan out", [3, 5, 12], n => Forms(n, 10, ends: true)), new("circle of lengths", [1, 2, 3], n => Ring(new PlainPdf().Set(4, "<< /Length 6 0 R >>\nstream\nBT ET\nendstream"), n, next => $"<< /Length {next} 0 R >>\nstream\na\nendstream")), new("circle of former tables", [1, 2, 3], Former),
        new("length of the content", Huge, n => new PlainPdf().Set(4, $"<< /Length {n} >>\nstream\nBT /F 12 Tf 85 700 Td (a) Tj ET\nendstream").Bytes()), new("size of the page", Huge, n => new PlainPdf(page: $"/CropBox [-{n} -{n} {n}999999 {n}] /UserUnit {n}").Bytes()), new("turn of the page", Huge, n => new PlainPdf(page: $"/Rotate {n}").Bytes()),
        new("range of letters", Huge, n => Mapped($"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <0000> <{n:X8}> <0000> endbfrange")), new("ranges of letters", [100, 3000, 100_000], n => Mapped(Repeated("1 beginbfrange <0000> <FFFF> <0000> endbfrange ", n))), new("long names of letters", [100, 3000, 30_000], n => Mapped($"1 beginbfchar <61> <{Repeated("0061", n)}> endbfchar")),
        new("widths", [1000, 100_000, 2_000_000], n => new PlainPdf(font: $"/Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar {n} /Widths [{Repeated("1 ", n)}]").Bytes()), new("differences", [1000, 100_000, 1_000_000], n => new PlainPdf(font: $"/Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [0 {Repeated("/a ", n)}] >>").Bytes()),
        new("range of widths", Huge, n => new PlainPdf(font: $"/Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> /W [0 {n} 500] /DW {n} >>]").Bytes()),
        new("letters that draw themselves", [1, 2, 3], n => new PlainPdf(font: "/Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 0 /LastChar 255 /Widths [1] /CharProcs << /a 4 0 R >> /Encoding << /Differences [0 /a] >> /Resources << /Font << /F 5 0 R >> >>").Bytes()),
        new("annotations", [100, 3000, 60_000], n => new PlainPdf(page: $"/Annots [{Repeated("<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >> ", n)}]").Bytes()), new("fonts", Many, n => new PlainPdf(resources: $"/X << {Numbered(n, i => $"/F{i} 5 0 R ")} >>").Bytes()), new("size of the table", Huge, n => new PlainPdf { Trailer = $"/Size {n} /Prev {n}" }.Bytes()),
        new("objects", [1000, 30_000, 300_000], n => Chained(new PlainPdf(), n)), new("bytes before the start", [100, 1000, 10_000_000], n => [.. new byte[Math.Min(n, 1000)], .. new PlainPdf().Bytes(), .. new byte[n]]), new("words without meaning", Many, n => Encoding.Latin1.GetBytes("%PDF-1.7\n" + Repeated("1 0 obj ", n))), new("ends of files", Many, n => Encoding.Latin1.GetBytes("%PDF-1.7\n" + Repeated("startxref 0 %%EOF ", n))),
    ];

    private static Shape Page(string name, int[] sizes, Func<int, string> content) => new(name, sizes, n => new PlainPdf(content(n)).Bytes());

    private static byte[] Mapped(string map) =>
        new PlainPdf($"BT /F 12 Tf 85 700 Td ({Repeated("a", 300)}) Tj ET", font: "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R").SetStream(6, Encoding.Latin1.GetBytes($"begincmap {map} endcmap")).Bytes();

    private static byte[] Ring(PlainPdf file, int count, Func<int, string> link)
    {
        for (int i = 0; i < count; i++) file.Set(6 + i, link(6 + (i + 1) % count));
        return file.Bytes();
    }

    private static byte[] Chained(PlainPdf file, int count)
    {
        for (int i = 0; i < count; i++) file.Set(6 + i, "<< /A (a) >>");
        return file.Bytes();
    }

    private static byte[] Pages(int count)
    {
        var file = new PlainPdf();
        file.Set(2, $"<< /Type /Pages /Count {count} /Kids [{Numbered(count, i => $"{6 + i} 0 R ")}] >>");
        for (int i = 0; i < count; i++) file.Set(6 + i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>");
        return file.Bytes();
    }

    private static byte[] Forms(int count, int draws, bool ends = false)
    {
        var file = new PlainPdf("/X Do BT /F 12 Tf 85 700 Td (a) Tj ET", resources: "/XObject << /X 6 0 R >>");
        for (int i = 0; i < count; i++)
        {
            string content = ends && i == count - 1 ? "" : Repeated("/X Do ", draws);
            file.SetStream(6 + i, Encoding.Latin1.GetBytes(content), $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {6 + (i + 1) % count} 0 R >> >>");
        }
        return file.Bytes();
    }

    /// <summary>A table of places that names itself as the one before it.</summary>
    private static byte[] Former(int way)
    {
        byte[] file = new PlainPdf().Bytes();
        int table = Encoding.Latin1.GetString(file).LastIndexOf("xref\n0", StringComparison.Ordinal);
        string entry = way switch { 1 => $"/Prev {table}", 2 => $"/XRefStm {table}", _ => $"/Prev {table} /XRefStm {table}" };
        return new PlainPdf { Trailer = entry }.Bytes();
    }
}
