using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Deep texts.</summary>
internal static class TextDepths
{
    public static Shape[] Shapes { get; } =
    [
        Of("quotes", "“", "”"), Of("brackets", "(", ")"), Of("notes", "[", "]"), Of("angles", "«", "»"), Of("unclosed quotes", "“Điều 1.\n", ""), Of("quoted articles", "Điều 1. Sửa đổi Điều 2 như sau:\n“", "”\n"),
        Of("annexes in annexes", "PHỤ LỤC I\n(Ban hành kèm theo Phụ lục II)\n", ""), Of("quoted lines", "> ", ""), Of("stars", "*", "*"), Of("headings", "#", ""), Of("code", "`", "`"), Of("pipes", "|", "|"),
        Of("chapters and articles", "Phần thứ nhất\nChương I\nMục 1\nĐiều 1.\n1. a\na) b\n- c\n", ""), Of("documents in documents", "QUY CHẾ\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND)\nĐiều 1. a\n", ""),
        OfText("numbers in numbers", [100, 1000, 10_000, 100_000, 1_000_000], depth => Head + Repeated("1.", depth) + " a\n"),
        OfText("indents", [100, 300, 1000, 2000, 4000], depth => Head + Numbered(depth, i => new string(' ', i) + "- a\n")),
    ];

    private const string Head = "UBND TỈNH LÂM ĐỒNG\nSố: 1/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc a\n\n";

    private static Shape Of(string name, string open, string close) => OfText(name, DepthFamily.Depths, depth => Head + Repeated(open, depth) + "Điều 1. a" + Repeated(close, depth) + "\nNơi nhận:\n- b.");
}
