using VnGovDocs.Hostile.Files;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Deep PDFs: tokens in tokens, and chains of objects.</summary>
internal static class PdfDepths
{
    public static Shape[] Shapes { get; } =
    [
        Of("arrays", depth => new PlainPdf(catalog: "/X 6 0 R").Set(6, Nest("[", "]", depth))),
        Of("dictionaries", depth => new PlainPdf(catalog: "/X 6 0 R").Set(6, Nest("<</A ", ">>", depth))),
        Of("arrays in the page", depth => new PlainPdf(page: "/X " + Nest("[", "]", depth))),
        Of("brackets in a string", depth => new PlainPdf(page: "/X (" + Nest("(", ")", depth) + ")")),
        Of("arrays in the content", depth => new PlainPdf(Nest("[", "]", depth) + " TJ")),
        Of("dictionaries in the content", depth => new PlainPdf("/S " + Nest("<</A ", ">>", depth) + " BDC EMC")),
        Of("saved states", depth => new PlainPdf(Nest("q ", "Q ", depth))),
        Of("texts in texts", depth => new PlainPdf(Nest("BT ", "ET ", depth))),
        Of("marks in marks", depth => new PlainPdf(Nest("/S BMC ", "EMC ", depth))),
        Of("page tree", depth => Chain(new PlainPdf(), depth, next => $"<< /Type /Pages /Count 1 /Kids [{next} 0 R] >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>").Set(2, "<< /Type /Pages /Count 1 /Kids [6 0 R] >>")),
        Of("parents", depth => Chain(new PlainPdf(), depth, next => $"<< /Type /Pages /Parent {next} 0 R >>", "<< /Type /Pages >>").Set(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] /Parent 6 0 R >>")),
        Of("name tree", depth => Chain(new PlainPdf(catalog: "/Names << /Dests 6 0 R >>"), depth, next => $"<< /Kids [{next} 0 R] /Limits [(a) (b)] >>", "<< /Names [(a) [3 0 R /Fit]] >>")),
        Of("number tree", depth => Chain(new PlainPdf(catalog: "/PageLabels 6 0 R"), depth, next => $"<< /Kids [{next} 0 R] >>", "<< /Nums [0 << /S /r >>] >>")),
        Of("outline", depth => Chain(new PlainPdf(catalog: "/Outlines 6 0 R"), depth, next => $"<< /Title (a) /First {next} 0 R /Last {next} 0 R /Count 1 >>", "<< /Title (a) >>")),
        Of("fields", depth => Chain(new PlainPdf(catalog: "/AcroForm << /Fields [6 0 R] >>"), depth, next => $"<< /T (a) /Kids [{next} 0 R] >>", "<< /T (a) /FT /Tx >>")),
        Of("references", depth => Chain(new PlainPdf(page: "/Rotate 6 0 R"), depth, next => $"{next} 0 R", "0")),
        Of("forms", depth => Forms(depth)),
        Of("functions", depth => Chain(new PlainPdf(resources: "/ColorSpace << /C [/Separation /X /DeviceGray 6 0 R] >>", content: "/C cs 1 scn BT /F 12 Tf (a) Tj ET"), depth, next => $"<< /FunctionType 3 /Domain [0 1] /Functions [{next} 0 R] /Bounds [] /Encode [0 1] >>", "<< /FunctionType 2 /Domain [0 1] /N 1 >>")),
        Of("color spaces", depth => Chain(new PlainPdf(resources: "/ColorSpace << /C 6 0 R >>", content: "/C cs 1 scn BT /F 12 Tf (a) Tj ET"), depth, next => $"[/Indexed {next} 0 R 1 <0000>]", "/DeviceGray")),
        Of("structure", depth => Chain(new PlainPdf(catalog: "/StructTreeRoot 6 0 R"), depth, next => $"<< /S /P /K {next} 0 R >>", "<< /S /P /K 0 >>")),
        Of("articles", depth => Chain(new PlainPdf(catalog: "/Threads [6 0 R]"), depth, next => $"<< /F {next} 0 R /N {next} 0 R >>", "<< >>")),
    ];


    private static Shape Of(string name, Func<int, PlainPdf> make) => new(name, [100, 1000, 10_000, 100_000, 1_000_000], depth => make(depth).Bytes());

    private static string Nest(string open, string close, int depth) => Repeated(open, depth) + Repeated(close, depth);

    /// <summary>Objects from 6 on, each of which names the next.</summary>
    private static PlainPdf Chain(PlainPdf file, int depth, Func<int, string> link, string end)
    {
        int length = Math.Min(depth, MostObjects);
        for (int i = 0; i < length; i++) file.Set(6 + i, i == length - 1 ? end : link(7 + i));
        return file;
    }

    private static PlainPdf Forms(int depth)
    {
        var file = new PlainPdf("/X Do BT /F 12 Tf (a) Tj ET", resources: "/XObject << /X 6 0 R >>");
        int length = Math.Min(depth, MostObjects);
        for (int i = 0; i < length; i++) file.SetStream(6 + i, "/X Do"u8.ToArray(), $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {Math.Min(7 + i, 5 + length)} 0 R >> >>");
        return file;
    }

    private const int MostObjects = 300_000;
}
