using System.Globalization;
using System.Net;
using System.Text;
using VnGovDocs.Chunking;

namespace VnGovDocs.Tests.Chunking;

/// <summary>Documents of random structure: articles or outlines, long and short items, tables, references, dates, rows of dots, letters of other scripts.</summary>
internal static class GeneratedDocument
{
    private static readonly string[] Phrases =
    [
        "Sở Tài chính chủ trì, phối hợp với các cơ quan liên quan thực hiện", "theo quy định tại khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
        "trước ngày 15 tháng 11 năm 2025", "kinh phí 1 500 000 đồng", "tỷ lệ 99,5 % số hộ dân", "căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "báo cáo Ủy ban nhân dân TP. Hồ Chí Minh",
        "Người đứng đầu chịu trách nhiệm trước pháp luật", "hồ sơ gồm: đơn đề nghị; bản sao giấy tờ", "họ và tên: ........................", "trong quý IV năm 2026", "(nếu có)", "文書 の 番号", "👩‍👩‍👧 🇻🇳",
    ];

    private static readonly int[] Sizes = [ChunkOptions.LeastMaxTokens, 48, 100, 256, 512];

    public static ReadResult Read(int seed)
    {
        var random = new Random(seed);
        return random.Next(4) == 0 ? GovDocumentReader.Read(Encoding.UTF8.GetBytes(Html(random))) : GovDocumentReader.ReadText(Text(random));
    }

    public static ChunkOptions Options(int seed)
    {
        int size = Sizes[seed % Sizes.Length];
        return new ChunkOptions
        {
            Tokenizer = seed % 2 == 0 ? ChunkLaws.O200k : ChunkLaws.Cl100k, MaxTokens = size, Overlap = seed % 3 == 0 ? size / (2 + seed % 7) : 0, IncludeContext = seed % 11 != 0,
        };
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        if (random.Next(5) > 0) text.Append("ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nSố: ").Append(random.Next(1, 4000)).Append("/QĐ-UBND\nAn Bình, ngày 12 tháng 5 năm 2025\nQUYẾT ĐỊNH\nVề việc kiểm thử\n");
        AddBody(random, line => text.Append(line).Append('\n'));
        if (random.Next(3) > 0) text.Append("Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu\n");
        if (random.Next(4) == 0)
        {
            text.Append("PHỤ LỤC I\nDANH MỤC\n");
            AddBody(random, line => text.Append(line).Append('\n'));
        }
        return text.ToString();
    }

    private static string Html(Random random)
    {
        var html = new StringBuilder("<html><body><p>SỞ NỘI VỤ</p><p>Số: 5/KH-SNV</p><p>KẾ HOẠCH</p><p>Kiểm thử</p>");
        AddBody(random, line => html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>"));
        html.Append("<table border=1><tr><th>STT</th><th>Nội dung</th><th>Cơ quan chủ trì</th></tr>");
        for (int row = random.Next(1, 14); row > 0; row--)
        {
            int tall = random.Next(6) == 0 ? Math.Min(row, 3) : 1;
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{row}</td><td>{WebUtility.HtmlEncode(Words(random, random.Next(1, 6)))}</td><td rowspan={tall}>{(random.Next(4) == 0 ? "" : "Sở Nội vụ")}</td></tr>");
            for (int below = 1; below < tall; below++, row--) html.Append(CultureInfo.InvariantCulture, $"<tr><td>{row - 1}</td><td>{WebUtility.HtmlEncode(Words(random, 1))}</td></tr>");
        }
        AddBody(random, line => { if (random.Next(3) == 0) html.Append("</table><p>").Append(WebUtility.HtmlEncode(line)).Append("</p>"); });
        return html.Append("</body></html>").ToString();
    }

    private static void AddBody(Random random, Action<string> add)
    {
        bool articles = random.Next(2) == 0;
        for (int i = 1; i <= random.Next(1, 4); i++)
        {
            add(articles ? $"Điều {i}. {Words(random, random.Next(1, 3))}" : $"{"I II III IV V VI VII".Split(' ')[i - 1]}. NỘI DUNG {i}");
            for (int j = 1; j <= random.Next(0, 4); j++)
            {
                add($"{j}. {Words(random, Length(random))}");
                for (int k = 0; k < random.Next(0, 3); k++) add($"{"abcd"[k]}) {Words(random, Length(random))};");
            }
        }
    }

    /// <summary>Mostly short, sometimes far longer than a chunk.</summary>
    private static int Length(Random random) => random.Next(12) switch { 0 => random.Next(12, 30), < 4 => random.Next(4, 8), _ => random.Next(1, 4) };

    private static string Words(Random random, int phrases)
    {
        var text = new StringBuilder();
        for (int i = 0; i < phrases; i++)
        {
            if (i > 0) text.Append(random.Next(4) switch { 0 => ". ", 1 => "; ", 2 => ", ", _ => " " });
            if (random.Next(300) == 0) text.Append(random.Next(2) == 0 ? 'x' : '.', random.Next(400, 1500));
            else text.Append(Phrases[random.Next(Phrases.Length)]);
        }
        return text.ToString();
    }
}
