namespace VnGovDocs.Hostile.Families;

/// <summary>The words that structure, directives, references and amendments are recognized by.</summary>
internal static class SoupWords
{
    public static readonly string[] Words =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH", "ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "BỘ TÀI CHÍNH", "SỞ NỘI VỤ",
        "BỘ TƯ PHÁP - BỘ TÀI CHÍNH", "VĂN PHÒNG", "*", "-------", "* * *", "Số:", "Số", "Luật số:", "12/QĐ-UBND", "30/2020/NĐ-CP", "2535-TB/TU", "/TB-VPCP", "01/2021/TTLT-BNV-BTC", "V/v", "Về việc",
        "Hà Nội, ngày 05 tháng 3 năm 2020", "ngày    tháng 4 năm 2026", "ngày", "05/3/2020", "MẬT", "HỎA TỐC", "DỰ THẢO", "LƯU HÀNH NỘI BỘ", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "THÔNG BÁO", "NGHỊ QUYẾT",
        "Q U Y Ế T  Đ Ị N H", "THÔNG TƯ LIÊN TỊCH", "CÔNG ĐIỆN", "Kính gửi:", "Kính trình:", "THỦ TƯỚNG CHÍNH PHỦ điện:", "Căn cứ", "Căn cứ Luật Tổ chức Chính phủ;", "Theo đề nghị của", "Xét đề nghị",
        "Chính phủ ban hành Nghị định", "Điều 1.", "Điều", "Khoản", "Chương I", "Mục 1", "Phần thứ nhất", "I.", "1.", "a)", "đ)", "-", "+", "“", "”", "(", ")", "[1]", "[2] Điều này", "./.", ";",
        "có hiệu lực thi hành từ ngày", "Quyết định này", "đến hết", "Nơi nhận:", "Nơi nhận", "- Như trên;", "- Lưu: VT.", "(để b/c)", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "T/L BAN THƯỜNG VỤ",
        "TUQ.", "Q. GIÁM ĐỐC", "(Đã ký)", "Người ký:", "Nguyễn Văn An", "PGS.TS.", "Đại tá", "PHỤ LỤC", "PHỤ LỤC II", "Mẫu số 01", "DANH MỤC", "QUY CHẾ", "(Ban hành kèm theo", "SAO Y", "99999999999", "12",
        "giao", "Giao Sở Nội vụ chủ trì,", "phối hợp với", "chủ trì", "yêu cầu các sở, ban, ngành:", "tiếp tục", "khẩn trương", "rà soát, hoàn thành", "báo cáo Chủ tịch", "trước ngày 15/11/2025", "trong quý IV", "hằng tháng",
        "xong trong tháng 6", "đến hết năm 2026", "đạt 95%", "ít nhất 3 tỷ đồng", "thống nhất", "đồng ý chủ trương", "cho ý kiến", "kết luận như sau:", "KẾT LUẬN", "BÁO CÁO", "CHỈ THỊ", "KẾ HOẠCH", "TỔ CHỨC THỰC HIỆN",
        "Thời gian:", "STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Phần thứ hai", "kỳ báo cáo", "khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP", "Luật Đất đai năm 2024", "các điều 3, 4 và 5", "điểm a khoản 1 Điều này",
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017", "được sửa đổi, bổ sung bởi", "Sửa đổi, bổ sung một số điều của", "Bổ sung Điều 5a vào sau Điều 5 như sau:", "Bãi bỏ", "thay thế", "Thay cụm từ “a” bằng cụm từ “b”", "hết hiệu lực",
        "đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy", "Ông", "Bà", "phát biểu:", "Đài Tiếng nói", "Ban Thường vụ", "xin ý kiến", "trình", "số liệu", "(1)", "①", "IV", "1.1.1.", "a.1)", "Bước 1:", "|", "| a | b |", "#", "**", ">", "«", "»", "\u0301", "\u200B", "\u202E",
    ];


    public static readonly string[] Breaks = [" ", " ", " ", "\n", "\n", "\n\n", "\n\n\n", "\t", "          ", "\r\n", ""];
}
