using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Marks the stamp of the office that received a document, and the text that digital signatures print. The same words occur in texts about
/// such things; a stamp is in smaller print than the text, and its labels come together.
/// </summary>
internal sealed class StampFinder(PageLayout page, float bodySize)
{
    /// <summary>In ems: how far below each other the lines of one stamp stand. In points: how far beside each other.</summary>
    private const float NextLine = 2.6f, Beside = 8f;

    /// <summary>Share of the text's size that a stamp's print stays below; in points, what is small wherever it stands.</summary>
    private const float Smaller = 0.9f, SmallPrint = 9.5f;

    /// <summary>A stamp has few lines, a page few stamps.</summary>
    private const int MostLines = 9, MostStamps = 12, LongestLine = 120, LongestField = 40;

    private readonly List<LayoutLine> _small =
        [.. page.MainLines.Where(line => line.Text.Length <= LongestLine && IsSmall(line, bodySize)).OrderBy(line => line.Baseline)];

    public void Run()
    {
        int stamps = 0;
        for (int i = 0; i < _small.Count && stamps < MostStamps; i++)
        {
            if (!_small[i].IsMain) continue;
            List<LayoutLine> block = BeginsReceived(_small[i]) ? Received(i) : BeginsSignature(_small[i]) ? Signature(i) : [];
            // One label alone is a word of the text, unless the file itself says that a signature painted it.
            if (block.Count < 2 && !(block.Count == 1 && block[0].Origin == GlyphOrigin.Signature)) continue;
            foreach (LayoutLine line in block) line.IsFurniture = true;
            stamps++;
        }
    }

    private static bool IsSmall(LayoutLine line, float bodySize) => line.Size < Math.Max(Smaller * bodySize, SmallPrint) || line.Origin == GlyphOrigin.Signature;

    private bool BeginsReceived(LayoutLine line) =>
        line.Text.Length < LongestField && line.Baseline < page.TextHeight / 2 && LayoutPhrases.ReceivedHeads.Any(head => line.Text.StartsWith(head, StringComparison.Ordinal));

    /// <summary>"Ký bởi: …", "Digitally signed by …".</summary>
    private static bool BeginsSignature(LayoutLine line) => LayoutPhrases.StartOf(line.Text, LayoutPhrases.Signer) is { } phrase && IsValue(line.Text, phrase);

    /// <summary>Whether a value follows a label, or nothing: "Số: 12", "Ngày ……", "Ký bởi"; but not "Số văn bản ghi liên tục".</summary>
    private static bool IsValue(string text, string label)
    {
        string rest = text[label.Length..].TrimStart();
        return rest.Length == 0 || rest[0] is ':' or '.' or '…' || char.IsAsciiDigit(rest[0]) || label[^1] == ':' || label.EndsWith(" BY", StringComparison.Ordinal);
    }

    /// <summary>The head, the fields below it, the name of the office above it, and all else in its frame.</summary>
    private List<LayoutLine> Received(int head)
    {
        List<LayoutLine> block = Below(head, line => line.Text.Length < LongestField && LayoutPhrases.StartOf(line.Text, LayoutPhrases.ReceivedFields) is { } label && IsValue(line.Text, label));
        if (block.Count < 2 && !block[0].Text.Any(char.IsAsciiDigit)) return [];
        LayoutLine first = block[0];
        foreach (LayoutLine line in _small)
        {
            float above = first.Baseline - line.Baseline;
            bool isAbove = line.Cell == first.Cell && above > 0 && above < NextLine * first.Size && line.Size <= first.Size && Math.Abs(line.Center - first.Center) < first.Size;
            bool isFramed = first.Cell is { Table.IsRuled: true } cell && line.Cell?.Table == cell.Table;
            if ((isAbove || isFramed) && !block.Contains(line)) block.Add(line);
        }
        return block;
    }

    /// <summary>The signer's line and the labelled lines below it, with the rest of values that are wrapped.</summary>
    private List<LayoutLine> Signature(int head)
    {
        LayoutLine first = _small[head];
        return Below(head, line => LayoutPhrases.StartOf(line.Text, LayoutPhrases.Signed) is { } label && IsValue(line.Text, label)
            || Math.Abs(line.Size - first.Size) < 0.6f && Math.Abs(line.Left - first.Left) < first.Size && line.Origin == first.Origin);
    }

    private List<LayoutLine> Below(int head, Func<LayoutLine, bool> belongs)
    {
        var block = new List<LayoutLine> { _small[head] };
        for (int i = 0; i < _small.Count && block.Count < MostLines; i++)
        {
            LayoutLine line = _small[i], first = block[0], last = block[^1];
            if (line.Baseline - last.Baseline > NextLine * Math.Max(last.Size, first.Size)) break;
            if (i == head || !line.IsMain || line.Baseline < first.Baseline - first.Size) continue;
            bool near = line.Left < last.Right + Beside && line.Right > Math.Min(first.Left, last.Left) - Beside;
            if (near && belongs(line)) block.Add(line);
        }
        return block;
    }
}
