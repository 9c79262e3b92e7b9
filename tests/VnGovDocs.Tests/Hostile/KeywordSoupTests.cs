using System.Globalization;
using System.Text;

namespace VnGovDocs.Tests.Hostile;

/// <summary>The words that structure is recognized by, in any order: texts that no office wrote, and that keep the laws all the same.</summary>
public class KeywordSoupTests
{
    private const int Texts = 3000;

    private static readonly string[] Words =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH", "ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "BỘ TÀI CHÍNH", "SỞ NỘI VỤ",
        "BỘ TƯ PHÁP - BỘ TÀI CHÍNH", "VĂN PHÒNG", "*", "-------", "* * *", "Số:", "Số", "Luật số:", "12/QĐ-UBND", "30/2020/NĐ-CP", "2535-TB/TU", "/TB-VPCP", "01/2021/TTLT-BNV-BTC", "V/v", "Về việc",
        "Hà Nội, ngày 05 tháng 3 năm 2020", "ngày    tháng 4 năm 2026", "ngày", "05/3/2020", "MẬT", "HỎA TỐC", "DỰ THẢO", "LƯU HÀNH NỘI BỘ", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "THÔNG BÁO", "NGHỊ QUYẾT",
        "Q U Y Ế T  Đ Ị N H", "THÔNG TƯ LIÊN TỊCH", "CÔNG ĐIỆN", "Kính gửi:", "Kính trình:", "THỦ TƯỚNG CHÍNH PHỦ điện:", "Căn cứ", "Căn cứ Luật Tổ chức Chính phủ;", "Theo đề nghị của", "Xét đề nghị",
        "Chính phủ ban hành Nghị định", "Điều 1.", "Điều", "Khoản", "Chương I", "Mục 1", "Phần thứ nhất", "I.", "1.", "a)", "đ)", "-", "+", "“", "”", "(", ")", "[1]", "[2] Điều này", "./.", ";",
        "có hiệu lực thi hành từ ngày", "Quyết định này", "đến hết", "Nơi nhận:", "Nơi nhận", "- Như trên;", "- Lưu: VT.", "(để b/c)", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "T/L BAN THƯỜNG VỤ",
        "TUQ.", "Q. GIÁM ĐỐC", "(Đã ký)", "Người ký:", "Nguyễn Văn An", "PGS.TS.", "Đại tá", "PHỤ LỤC", "PHỤ LỤC II", "Mẫu số 01", "DANH MỤC", "QUY CHẾ", "(Ban hành kèm theo", "SAO Y", "99999999999", "12",
    ];

    private static readonly string[] Breaks = [" ", " ", " ", "\n", "\n", "\n\n", "\n\n\n", "\t", "          ", "\r\n", ""];

    [Fact]
    public void There_are_at_least_80_structural_words() => Assert.True(Words.Distinct().Count() >= 80);

    [Fact]
    public void Structural_words_in_any_order_keep_the_laws() =>
        DoorContract.Holds(Enumerable.Range(0, Texts), seed => GovDocumentReader.ReadText(Soup(seed), cancellationToken: TestContext.Current.CancellationToken),
            seed => string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));

    /// <summary>The same with line ends inside the words, as narrow columns break them.</summary>
    [Fact]
    public void Structural_words_broken_over_lines_keep_the_laws() =>
        DoorContract.Holds(Enumerable.Range(0, Texts / 3), seed => GovDocumentReader.ReadText(Soup(seed).Replace(" ", seed % 2 == 0 ? "\n" : "\n\n", StringComparison.Ordinal), cancellationToken: TestContext.Current.CancellationToken),
            seed => string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));

    private static string Soup(int seed)
    {
#pragma warning disable CA5394 // A text must come again from its seed.
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.Next(5, 80); i > 0; i--) text.Append(Words[random.Next(Words.Length)]).Append(Breaks[random.Next(Breaks.Length)]);
#pragma warning restore CA5394
        return text.ToString();
    }
}
