using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Fuzz;

/// <summary>
/// Small PDFs with one of everything: tables, turned and invisible letters, forms, stamps, filters, simple fonts, a table of objects in a
/// stream. Most are uncompressed, for a changed byte to be a changed operator.
/// </summary>
internal static class SeedPdfs
{
    private const string Text = "BT /S 12 Tf 80 700 Td (Dieu 1. Giao So Noi vu) Tj 0 -20 Td [(Kh) -120 (oan) 40 (1.)] TJ T* 14 TL (a) ' ET";

    private const string AllLetters = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end";
    private const string SomeLetters = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfrange <0000> <01B0> <0000> <1EA0> <1EF9> <1EA0> endbfrange endcmap end";

    public static IEnumerable<(string Name, byte[] Bytes)> All() =>
    [
        ("decision", Slim(GeneratedFiles.Of("pdf"))), ("table", Table()), ("forms", Forms()), ("simple", Simple("", Text)), ("turned", Turned()),
        ("hexadecimal", Simple("/Filter /ASCIIHexDecode", Convert.ToHexString(Encoding.Latin1.GetBytes(Text)) + ">")),
        ("deflated", Simple("/Filter /FlateDecode", PdfBuilder.Deflated(Text))), ("parameters", Simple("/Filter [/FlateDecode] /DecodeParms [null]", PdfBuilder.Deflated(Text))),
        ("chained", Simple("/Filter [/ASCIIHexDecode /FlateDecode]", Convert.ToHexString(Encoding.Latin1.GetBytes(PdfBuilder.Deflated(Text))) + ">")),
        ("objectstream", ObjectStream()),
    ];

    private static byte[] Table()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page("/Rotate 90");
        page.Grid([80, 200, 400], [100, 130, 160]).Text(90, 120, "TT").Text(210, 120, "Nhiệm vụ", 12, "B").Text(90, 150, "1").Text(210, 150, "Giao Sở Nội vụ");
        page.Raw("q 1 0 0 1 5 5 cm 80 600 100 1 re f Q").Text(80, 300, "[1] Ghi chú", 8).Text(300, 820, "2", 12);
        file.Page("/CropBox [0 0 500 700]").Text(80, 100, "Điều 2.", 13, "V").Text(80, 120, "ẩn", 13, "R", 3);
        return Slim(file.Bytes());
    }

    private static byte[] Turned()
    {
        var file = new PdfBuilder();
        file.Page().Turned(200, 400, 45, "MẬT").Turned(100, 500, 90, "DỰ THẢO", 30).Text(80, 100, "THÔNG BÁO", 14, "B").Text(80, 120, "số");
        return Slim(file.Bytes());
    }

    private static byte[] Forms()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        page.Text(85, 100, "Điều 1.").Raw("/GS gs /X Do");
        page.Annotations.Add(add =>
        {
            int inner = add(PdfBuilder.Stream(Text, "/Type /XObject /Subtype /Form /BBox [0 0 400 800] /Matrix [1 0 0 1 9 9] /Resources << /Font << /S << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> >>"));
            page.Resources = $"/XObject << /X {inner} 0 R >> /ExtGState << /GS << /Type /ExtGState /ca 0.5 >> >>";
            return $"<< /Type /Annot /Subtype /Stamp /Rect [10 10 200 90] /AP << /N {inner} 0 R >> >>";
        });
        page.Annotations.Add(add => $"<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [300 10 400 90] /V {add("<< /Type /Sig /Name (Tran Van Binh) /M (D:20250305101010+07'00') /Contents <00> >>")} 0 R >>");
        page.Annotations.Add(_ => "<< /Type /Annot /Subtype /FreeText /Rect [30 30 90 60] /Contents (ghi chu) >>");
        return Slim(file.Bytes());
    }

    /// <summary>A table of 65,536 letters for each font costs most of the time of a small file; these are the ones in use, in as many bytes.</summary>
    private static byte[] Slim(byte[] file) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(AllLetters, SomeLetters.PadRight(AllLetters.Length), StringComparison.Ordinal));

    private static byte[] Simple(string entries, string content) => Assemble(Objects(entries, content), "");

    private static string[] Objects(string entries, string content) =>
    [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>",
        "<< /Type /Page /Parent 2 0 R /Contents [4 0 R] /Resources << /Font << /S 5 0 R >> >> >>", PdfBuilder.Stream(content, entries),
        "<< /Type /Font /Subtype /TrueType /BaseFont /Times-Roman /FirstChar 32 /LastChar 34 /Widths [250 333 408] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [65 /Aring /uni1EA1 /Dcroat] >> >>",
    ];

    /// <summary>Objects 1, 2 and 5 packed into object 6; the table of places is object 7.</summary>
    private static byte[] ObjectStream()
    {
        string[] objects = Objects("", Text);
        string[] packed = [objects[0], objects[1], objects[4]];
        string places = $"1 0 2 {packed[0].Length + 1} 5 {packed[0].Length + packed[1].Length + 2} ";
        string stream = PdfBuilder.Stream(places + string.Join(' ', packed), $"/Type /ObjStm /N 3 /First {places.Length}");
        return Assemble(["", "", objects[2], objects[3], "", stream], "/Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R");
    }

    /// <summary>Numbers the objects and says where they stand: in a table, or in a stream when entries for one are given.</summary>
    private static byte[] Assemble(string[] objects, string tableEntries)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        int[] at = new int[objects.Length];
        for (int i = 0; i < objects.Length; i++)
        {
            at[i] = file.Length;
            if (objects[i] != "") file.Append(PdfBuilder.Invariant($"{i + 1} 0 obj\n{objects[i]}\nendobj\n"));
        }
        int table = file.Length;
        if (tableEntries == "") file.Append(PdfBuilder.Invariant($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(at.Select(place => $"{place:D10} 00000 n \n"))}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>"));
        else file.Append(PdfBuilder.Invariant($"{objects.Length + 1} 0 obj\n{PdfBuilder.Stream(Places(objects, at, table), tableEntries)}\nendobj"));
        return Encoding.Latin1.GetBytes(file.Append(PdfBuilder.Invariant($"\nstartxref\n{table}\n%%EOF\n")).ToString());
    }

    /// <summary>Kind, place in two bytes, and index of each object; the empty ones are those of the packed stream, in order.</summary>
    private static string Places(string[] objects, int[] at, int table)
    {
        int packed = 0;
        IEnumerable<string> entries = objects.Select((one, index) => one == "" ? $"\u0002\0{(char)objects.Length}{(char)packed++}" : Entry(at[index]));
        return "\0\0\0\0" + string.Concat(entries) + Entry(table);
    }

    private static string Entry(int place) => $"\u0001{(char)(place >> 8)}{(char)(place & 255)}\0";
}
