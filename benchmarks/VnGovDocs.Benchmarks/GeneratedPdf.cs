using System.Globalization;
using System.Text;

namespace VnGovDocs.Benchmarks;

/// <summary>A decision of many pages, set as word processors set it: justified lines, a font whose codes mean nothing, letters by a table.</summary>
internal static class GeneratedPdf
{
    private const int LinesOnPage = 36;
    private const double Em = 14, LetterWidth = 0.5, Left = 85, LineWidth = 454;

    public static byte[] Of(int pages)
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>", "" };
        int font = AddFont(objects);
        var kids = new List<int>();
        using IEnumerator<string> words = Words().GetEnumerator();
        for (int page = 1; page <= pages; page++)
        {
            string content = Page(page, words);
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count} 0 R /Resources << /Font << /F {font} 0 R >> >> >>");
            kids.Add(objects.Count);
        }
        objects[1] = $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>";
        return Assemble(objects);
    }

    private static string Page(int page, IEnumerator<string> words)
    {
        var content = new StringBuilder();
        if (page > 1) Line(content, 295, 800, [page.ToString(CultureInfo.InvariantCulture)], 0);
        for (int line = 0; line < LinesOnPage; line++)
        {
            bool first = line % 6 == 0;
            double left = first ? Left + 28 : Left, room = LineWidth - (left - Left), width = 0;
            var taken = new List<string>();
            while (words.MoveNext())
            {
                double next = words.Current.Length * Em * LetterWidth;
                if (width + next + (taken.Count + 1) * Em * LetterWidth > room - 60) break;
                taken.Add(words.Current);
                width += next;
            }
            double slack = line % 6 == 5 ? 0 : room - width - (taken.Count - 1) * Em * LetterWidth;
            Line(content, left, 770 - line * 19, taken, slack / Math.Max(1, taken.Count - 1));
        }
        return content.ToString();
    }

    /// <summary>One line, its words pushed apart by so many points each.</summary>
    private static void Line(StringBuilder content, double x, double y, List<string> words, double apart)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT /F {Em} Tf {x:0.##} {y:0.##} Td [");
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0) content.Append(CultureInfo.InvariantCulture, $"<0020> {-apart / Em * 1000:0.#} ");
            content.Append('<');
            foreach (char letter in words[i]) content.Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
            content.Append('>');
        }
        content.Append("] TJ ET\n");
    }

    private static IEnumerable<string> Words()
    {
        for (int article = 1; ; article++)
        {
            string text = $"Điều {article}. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành hướng dẫn, kiểm tra việc thực hiện Quyết định này; hoàn thành trước ngày 15 tháng 11 năm 2025, "
                + "kịp thời đề xuất sửa đổi, bổ sung cho phù hợp với Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.";
            foreach (string word in text.Split(' ')) yield return word;
        }
    }

    private static int AddFont(List<string> objects)
    {
        string table = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end";
        objects.Add($"<< /Length {table.Length} >>\nstream\n{table}\nendstream");
        objects.Add("<< /Type /FontDescriptor /FontName /Serif /Flags 4 /FontBBox [0 -250 1000 950] /ItalicAngle 0 /Ascent 950 /Descent -250 /CapHeight 700 /StemV 80 >>");
        objects.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Serif /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW {LetterWidth * 1000} /FontDescriptor {objects.Count} 0 R >>");
        objects.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Serif /Encoding /Identity-H /DescendantFonts [{objects.Count} 0 R] /ToUnicode {objects.Count - 2} 0 R >>");
        return objects.Count;
    }

    private static byte[] Assemble(List<string> objects)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var offsets = new List<long>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            Write($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        long table = file.Position;
        Write($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in offsets) Write($"{offset:D10} 00000 n \n");
        Write($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }
}
