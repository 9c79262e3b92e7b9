using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>A small decision in each format, made in memory.</summary>
internal static class GeneratedFiles
{
    public static readonly string[] Formats = ["html", "docx", "text", "pdf"];

    private static readonly string[] Lines =
    [
        "ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 15/QĐ-UBND", "Lâm Đồng, ngày 05 tháng 3 năm 2025",
        "QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác", "Căn cứ Luật Tổ chức chính quyền địa phương;", "Theo đề nghị của Giám đốc Sở Nội vụ.", "QUYẾT ĐỊNH:",
        "Điều 1. Thành lập Tổ công tác[1].", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "Nơi nhận:", "- Như Điều 2;", "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Bình", "PHỤ LỤC", "DANH SÁCH", "1. Ông Nguyễn Văn An.", "[1] Tổ này gồm 05 người.",
    ];

    public static string Text { get; } = string.Join("\n", Lines);

    public static byte[] Of(string format) => format switch
    {
        "html" => Html(),
        "pdf" => Pdf(),
        "docx" => new DocxBuilder().Body(WordBody()).Bytes(),
        _ => Encoding.UTF8.GetBytes(Text),
    };

    /// <summary>A state document of so many paragraphs, about 140 characters each.</summary>
    public static string Document(int paragraphs)
    {
        var text = new StringBuilder(string.Join("\n\n", Lines[..11])).Append("\n\n");
        for (int i = 1; i <= paragraphs; i++)
        {
            if (i % 10 == 1) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Điều {i / 10 + 1}. Trách nhiệm của các cơ quan, đơn vị\n\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i % 10 + 1}. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện Nghị định số {i}/2020/NĐ-CP ngày 05 tháng 3 năm 2020, hoàn thành trước ngày 30/6/2025.\n\n");
        }
        return text.Append(string.Join("\n\n", Lines[13..])).ToString();
    }

    private static byte[] Html()
    {
        string head = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Quyết định</title><style>.c{text-align:center}</style></head><body>";
        string letterhead = $"<table><tr><td><p class=\"c\">{Lines[0]}<br>{Lines[1]}</p><p>{Lines[4]}</p></td><td><p><b>{Lines[2]}</b></p><p>{Lines[3]}</p><p><i>{Lines[5]}</i></p></td></tr></table>";
        string body = string.Concat(Lines[6..13].Select(line => $"<p>{line.Replace("ệ", "&#7879;", StringComparison.Ordinal)}</p>"));
        string closing = $"<table><tr><td>{Lines[13]}<br>{Lines[14]}<br>{Lines[15]}</td><td>{string.Join("<br>", Lines[16..20])}</td></tr></table>";
        return Encoding.UTF8.GetBytes(head + letterhead + body + closing + string.Concat(Lines[20..].Select(line => $"<div>{line}</div>")) + "</body></html>");
    }

    private static byte[] Pdf()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        void Put(int line, float x, float y, string font = "R") => page.Text(x, y, Lines[line], 12, font);
        Put(0, 100, 60);
        Put(1, 100, 75);
        Put(2, 330, 60, "B");
        Put(3, 360, 75, "B");
        Put(4, 110, 100);
        Put(5, 350, 100, "I");
        Put(6, 260, 140, "B");
        for (int i = 7; i < 13; i++) Put(i, i == 10 ? 260 : 85, 20 + i * 20, i is 7 or 10 ? "B" : "R");
        for (int i = 13; i < 16; i++) Put(i, 85, 320 + (i - 13) * 15);
        for (int i = 16; i < 20; i++) Put(i, 360, 320 + (i - 16) * 15, "B");
        page = file.Page();
        Put(20, 270, 60, "B");
        Put(21, 270, 80, "B");
        Put(22, 85, 110);
        Put(23, 85, 140);
        return file.Bytes();
    }

    private static string WordBody()
    {
        string table = $"<w:tbl><w:tr><w:tc>{Paragraphs(0, 2)}{Paragraphs(4, 5)}</w:tc><w:tc>{Paragraphs(2, 4)}{Paragraphs(5, 6)}</w:tc></w:tr></w:tbl>";
        string closing = $"<w:tbl><w:tr><w:tc>{Paragraphs(13, 16)}</w:tc><w:tc>{Paragraphs(16, 20)}</w:tc></w:tr></w:tbl>";
        return table + Paragraphs(6, 13) + closing + Paragraphs(20, Lines.Length);
    }

    private static string Paragraphs(int from, int to) => string.Concat(Lines[from..to].Select(line => DocxBuilder.Paragraph(line)));
}
