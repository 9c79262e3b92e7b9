using System.Globalization;
using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Hostile;

/// <summary>Twice the text takes about twice the time.</summary>
[Collection(nameof(TimingCollection))]
public class LinearTimeTests
{
    private const int Doublings = 3;

    /// <summary>Shape, count of its units at the smallest size. The largest text is eight times as long, up to about 2 MB.</summary>
    public static TheoryData<string, int> Shapes => new()
    {
        { "document", 1600 },
        { "plain paragraphs", 2500 },
        { "one line", 16_000 },
        { "signature heads", 3000 },
        { "recipients", 3000 },
        { "legal bases", 2500 },
        { "capitals", 4000 },
        { "annexes", 2000 },
        { "notes", 1000 },
        { "numbers", 2500 },
        { "notes of one label", 1500 },
        { "letterheads", 250 },
        { "enclosed documents", 50 },
        { "copies", 500 },
        { "sample signatures", 1500 },
        { "signed notes", 4000 },
        { "wrapped basis", 2000 },
        { "leads of a report", 1500 },
        { "directives", 600 },
        { "orders in one item", 1500 },
        { "names in one item", 2000 },
        { "partners in one item", 1500 },
        { "manners in one item", 2500 },
        { "topics in one item", 2000 },
        { "days in one item", 1500 },
        { "measures in one item", 2500 },
        { "clauses of one paragraph of a report", 1500 },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void Reading_takes_linear_time(string shape, int units)
    {
        string small = Text(shape, units), large = Text(shape, units << Doublings);
        LinearTime.Holds(() => Read(small), () => Read(large), Doublings);
    }

    private static void Read(string text)
    {
        ReadResult result = GovDocumentReader.ReadText(text, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.HasDocument, result.Failure?.ToString());
    }

    private static string Text(string shape, int units) => shape switch
    {
        "document" => GeneratedFiles.Document(units),
        "plain paragraphs" => Repeated("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện nhiệm vụ này trong năm.\n\n", units),
        "one line" => Repeated("Sở Nội vụ ngày 05/3/2020 Số 12 ", units),
        "signature heads" => Head + Repeated("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n", units),
        "recipients" => Head + "Nơi nhận:\n" + Repeated("- Ủy ban nhân dân các xã, phường (để t/h);\n", units),
        "legal bases" => Head + Repeated("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020;\n", units),
        "capitals" => Repeated("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n", units),
        "annexes" => GeneratedFiles.Text + "\n\n" + Repeated("PHỤ LỤC I\nKINH PHÍ\n\nNội dung.\n\n", units),
        "notes" => GeneratedFiles.Text + "\n\n" + string.Concat(Enumerable.Range(1, units).Select(i => string.Create(CultureInfo.InvariantCulture, $"[{i}] Khoản này được sửa đổi.\n"))),
        "notes of one label" => GeneratedFiles.Text + "\n\n" + Repeated("[1] Khoản này được sửa đổi.\n", units),
        "letterheads" => GeneratedFiles.Text + "\n\n" + Repeated("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQUYẾT ĐỊNH\nVề việc\n\n", units),
        "enclosed documents" => Repeated(GeneratedFiles.Text + "\n\n", units),
        "copies" => GeneratedFiles.Text + "\n\n" + Repeated("SAO Y\nSố: 12/SY-UBND\n\n", units),
        "sample signatures" => Head + "Điều 1. Mẫu.\n" + Repeated("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n", units) + "Điều 2. Thi hành.\n",
        "signed notes" => Head + "Điều 1. Thi hành.\n\nCHỦ TỊCH\nNguyễn Văn An\nCHỦ TỊCH\n" + Repeated("BỘ Đã ký ", units),
        "wrapped basis" => Head + "Căn cứ Luật Đất đai;\nCăn cứ Luật Nhà ở,\n" + Repeated("của các cơ quan, đơn vị và các địa phương có liên quan trên địa bàn tỉnh,\n", units),
        "leads of a report" => Repeated("Quyết định số 1/QĐ-UB ban hành ", units),
        "directives" => Directive + Repeated("1. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát 95% hộ dân; báo cáo trước ngày 15/11/2025.\n", units),
        "orders in one item" => Directive + "1. " + Repeated("Giao Sở Tài chính, ", units),
        "names in one item" => Directive + "1. " + Repeated("Sở Nội vụ, ", units),
        "partners in one item" => Directive + "1. " + Repeated("phối hợp với Sở Nội vụ chủ trì, ", units),
        "manners in one item" => Directive + "1. " + Repeated("tiếp tục, đồng thời ", units),
        "topics in one item" => Directive + "1. " + Repeated("về công tác, đối với ", units),
        "days in one item" => Directive + "1. Rà soát " + Repeated("trước ngày 1/1/2026 nếu ", units),
        "measures in one item" => Directive + "1. Rà soát " + Repeated("đạt chuẩn 100% hộ ", units),
        "clauses of one paragraph of a report" => "Ngày 27/3, Thành ủy Hà Nội ban hành Thông báo số 2535-TB/TU về việc học.\n\n" + Repeated("Về công tác học, tiếp tục rà soát, giao Sở Nội vụ làm tốt; ", units),
        _ => Head + Repeated("Số: 12/QĐ-UBND ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh\n\n", units),
    };

    private static string Head => GeneratedFiles.Text[..GeneratedFiles.Text.IndexOf("Căn cứ", StringComparison.Ordinal)] + "\n";

    private const string Directive = "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSố: 05/CT-UBND\nLâm Đồng, ngày 27 tháng 3 năm 2025\nCHỈ THỊ\nVề việc quản lý đất đai\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau:\n";

    private static string Repeated(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
}
