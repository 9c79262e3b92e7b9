using System.IO.Compression;
using System.Text;

namespace VnGovDocs.Benchmarks;

/// <summary>A decision of many articles, the same in every format.</summary>
internal static class GeneratedDocument
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    public static byte[] Text(int articles) => Encoding.UTF8.GetBytes(string.Join('\n', Lines(articles)));

    public static byte[] Html(int articles)
    {
        IEnumerable<string> paragraphs = Lines(articles).Select(line => $"<p class=\"MsoNormal\" style=\"text-align:justify\"><span>{line}</span></p>");
        return Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n{string.Join('\n', paragraphs)}\n</body></html>");
    }

    public static byte[] Docx(int articles)
    {
        IEnumerable<string> paragraphs = Lines(articles)
            .Select(line => $"<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>{line}</w:t></w:r></w:p>");
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/></Types>");
            Add(zip, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"rId1\" Type=\"{OfficeDocument}\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", $"<w:document xmlns:w=\"{WordNamespace}\"><w:body>{string.Concat(paragraphs)}</w:body></w:document>");
        }
        return stream.ToArray();
    }

    private static IEnumerable<string> Lines(int articles)
    {
        yield return "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG";
        yield return "Số: 05/2025/QĐ-UBND";
        yield return "Lâm Đồng, ngày 27 tháng 3 năm 2025";
        yield return "QUYẾT ĐỊNH";
        yield return "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;";
        for (int article = 1; article <= articles; article++)
        {
            yield return $"Điều {article}. Trách nhiệm của các cơ quan, đơn vị";
            yield return "1. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành hướng dẫn, kiểm tra việc thực hiện Quyết định này.";
            yield return "a) Hoàn thành trước ngày 15 tháng 11 năm 2025, báo cáo Ủy ban nhân dân tỉnh theo quy định;";
            yield return "b) Kịp thời đề xuất sửa đổi, bổ sung cho phù hợp với Nghị định số 30/2020/NĐ-CP.";
        }
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
