using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>Small PDFs that hold what a reader may stumble over: tables, forms, annotations, a page tree of two levels, compressed streams.</summary>
internal static class RichPdf
{
    /// <summary>Less than a kilobyte, without a table of places to spare.</summary>
    public static byte[] Tiny() => PdfObjects.Parse(Encoding.Latin1.GetBytes(
        """
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
        4 0 obj << /Length 0 >>
        stream
        BT /F 12 Tf 85 700 Td (Dieu 1. So Noi vu) Tj ET
        endstream endobj
        5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
        trailer << /Root 1 0 R >>
        """)).Classic();

    public static byte[] Classic() => PdfObjects.Parse(Draft()).Classic();

    public static byte[] Packed() => PdfObjects.Parse(Draft()).Packed();

    private static byte[] Draft()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page("/Rotate 0 /CropBox [0 0 595 842]");
        page.Text(85, 60, "KẾ HOẠCH", 14, "B").Text(85, 90, "1. Giao Sở Nội vụ chủ trì trước ngày 30/6/2025.").Grid([80, 200, 500], [110, 140, 170]);
        page.Text(85, 125, "STT").Text(205, 125, "Nhiệm vụ").Text(85, 155, "1").Text(205, 155, "Rà soát");
        page.Turned(300, 400, 90, "BẢN SAO").Raw("/Span << /ActualText (x) >> BDC q 1 0 0 1 0 0 cm Q EMC").Raw("BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI");
        page.Annotations.Add(add =>
        {
            int form = add(PdfBuilder.Stream("q 1 0 0 1 0 0 cm BT /R 9 Tf 1 0 0 1 2 2 Tm <0061> Tj ET Q", "/Type /XObject /Subtype /Form /BBox [0 0 90 30] /Matrix [1 0 0 1 0 0] /Resources << >>"));
            return $"<< /Type /Annot /Subtype /Widget /FT /Tx /V (a) /Rect [300 300 390 330] /AP << /N {form} 0 R >> >>";
        });
        file.Page("/UserUnit 1").Text(85, 60, "PHỤ LỤC").Text(85, 90, "Trang 2 [1]").Text(85, 800, "[1] Ghi chú.", 9);
        return file.Bytes();
    }
}
