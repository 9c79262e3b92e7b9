using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Texts that repeat what recognition looks for.</summary>
internal static class TextBombs
{
    private const string Head = "UBND TỈNH LÂM ĐỒNG\nSố: 1/QĐ-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2025\nQUYẾT ĐỊNH\nVề việc a\n\n";

    private static readonly int[] Many = [300, 3000, 100_000];

    public static Shape[] Shapes { get; } =
    [
        .. Repeats("a\n"), .. Repeats("\n\na"), .. Repeats("a "), .. Repeats("Căn cứ Luật Đất đai;\n"), .. Repeats("Điều 1. a\n"), .. Repeats("Điều 99999999999999999999. a\n"), .. Repeats("Chương MMMMMMMMMMMM\nA\n"), .. Repeats("1. a\n"),
        .. Repeats("- a;\n"), .. Repeats("a) b\n"), .. Repeats("“"), .. Repeats("”"), .. Repeats("(a"), .. Repeats("[1] "), .. Repeats("[1] a.\n"), .. Repeats("Nơi nhận:\n- a;\n"), .. Repeats("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An\n"),
        .. Repeats("PHỤ LỤC\n"), .. Repeats("Số: 1/QĐ-UBND "), .. Repeats("Số: 1/QĐ-UBND\n"), .. Repeats("ngày 05 tháng 3 năm 2025 "), .. Repeats("khoản 1 Điều 2 Nghị định số 30/2020/NĐ-CP "), .. Repeats("điểm a, b, c khoản 1, 2, 3 "), .. Repeats("Điều 1, "),
        .. Repeats("Sửa đổi Điều 1 như sau:\n“Điều 1. a\n"), .. Repeats("giao Sở Nội vụ "), .. Repeats("trước ngày 30/6 "), .. Repeats("95% "), .. Repeats("THÔNG BÁO\n"), .. Repeats("THÔNG BÁO "), .. Repeats("A B C D "), .. Repeats("Đồng chí Nguyễn Văn An phát biểu: "),
        .. Repeats("| a | b |\n"), .. Repeats("# a\n"), .. Repeats("**a** "), .. Repeats("a\tb\tc\n"), .. Repeats("....."), .. Repeats("-----\n"), .. Repeats("999999999"), .. Repeats("IVX"), .. Repeats("\u0301"), .. Repeats("\u202E\u200Ba"),
        .. Repeats("Cá»™ng hÃ²a "), .. Repeats("Kính gửi: a;\n"), .. Repeats("V/v a\n"), .. Repeats("Kính thưa "), .. Repeats("Nghị quyết số 1-NQ/TW và "), .. Repeats("Ông Nguyễn Văn An, "), .. Repeats("1.1.1.1. a\n"), .. Repeats("          a\n"),
        OfText("one line", [10_000, 300_000, 16_000_000], n => Head + Repeated("a b ", n / 4)), OfText("one word", [10_000, 300_000, 16_000_000], n => Head + Repeated("a", n)), OfText("spaces", [10_000, 300_000, 16_000_000], n => Head + Repeated(" ", n)),
        OfText("lines", [10_000, 100_000, 5_000_000], n => Head + Repeated("a\n", n)), OfText("empty lines", [10_000, 300_000, 16_000_000], n => Head + Repeated("\n", n) + "a"),
    ];

    /// <summary>The unit again and again; then the same without a document around it.</summary>
    private static Shape[] Repeats(string unit) =>
        [OfText($"'{unit.ReplaceLineEndings("⏎")}' in a decision", Many, n => Head + Repeated(unit, n)), OfText($"'{unit.ReplaceLineEndings("⏎")}' alone", Many, n => Repeated(unit, n))];
}
