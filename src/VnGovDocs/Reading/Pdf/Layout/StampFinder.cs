using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Marks the stamp of the office that received a document, and the text that digital signatures print.</summary>
internal static class StampFinder
{
    /// <summary>In ems: how far below each other, and beside each other, the lines of one stamp stand.</summary>
    private const float NextLine = 2.6f, SameEdge = 8f;

    /// <summary>A stamp has few lines.</summary>
    private const int MostLines = 9;

    public static void Run(PageLayout page)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            LayoutLine line = page.Lines[i];
            if (!line.IsMain) continue;
            if (BeginsReceived(page, line))
            {
                MarkAround(page, line, LayoutPhrases.Received);
                MarkOffice(page, line);
            }
            else if (BeginsSignature(line)) MarkAround(page, line, LayoutPhrases.Signed);
        }
    }

    private static bool BeginsReceived(PageLayout page, LayoutLine line) =>
        line.Text.Length < 40 && line.Baseline < page.TextHeight / 2
        && (line.Text is "ĐẾN" || LayoutPhrases.StartOf(line.Text, ["CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN", "ĐẾN Số", "ĐẾN Ngày"]) is not null && !line.Text.EndsWith(';'));

    /// <summary>The labels stand in small print; the same words in the text itself stand in the middle of sentences.</summary>
    private static bool BeginsSignature(LayoutLine line) =>
        line.Text.Length < 120 && LayoutPhrases.StartOf(line.Text, LayoutPhrases.Signer) is { } phrase && (line.Text.Length == phrase.Length || line.Text[phrase.Length] is ':' or ' ');

    /// <summary>The name of the office that received it, in smaller print right above the stamp's head.</summary>
    private static void MarkOffice(PageLayout page, LayoutLine head)
    {
        foreach (LayoutLine line in page.Lines)
        {
            float above = head.Baseline - line.Baseline;
            if (line.IsMain && above > 0 && above < NextLine * head.Size && line.Size <= head.Size && Math.Abs(line.Center - head.Center) < head.Size && line.Cell == head.Cell)
                line.IsFurniture = true;
        }
    }

    private static void MarkAround(PageLayout page, LayoutLine first, IReadOnlyList<string> phrases)
    {
        first.IsFurniture = true;
        LayoutLine last = first;
        int count = 1;
        foreach (LayoutLine line in page.Lines.Where(line => line.IsMain && line.Baseline > first.Baseline - first.Size).OrderBy(line => line.Baseline))
        {
            if (count >= MostLines || line.Baseline - last.Baseline > NextLine * Math.Max(last.Size, first.Size)) break;
            bool near = line.Left < last.Right + SameEdge && line.Right > Math.Min(first.Left, last.Left) - SameEdge;
            bool labelled = LayoutPhrases.StartOf(line.Text, phrases) is not null || IsReceivedField(line.Text, phrases);
            bool goesOn = Math.Abs(line.Size - first.Size) < 0.6f && Math.Abs(line.Left - last.Left) < first.Size && line.Origin == first.Origin && ReferenceEquals(phrases, LayoutPhrases.Signed)
                && line.Size < 10.5f;
            if (!near || !(labelled || goesOn)) continue;
            line.IsFurniture = true;
            last = line;
            count++;
        }
    }

    /// <summary>"Số: 1234", "Ngày: 12/3/2026" below the head of a received stamp.</summary>
    private static bool IsReceivedField(string text, IReadOnlyList<string> phrases) =>
        ReferenceEquals(phrases, LayoutPhrases.Received) && text.Length < 40
        && LayoutPhrases.StartOf(text, ["Số:", "Số ", "Ngày:", "Ngày ", "Giờ:", "Chuyển", "Lưu hồ sơ"]) is not null;
}
