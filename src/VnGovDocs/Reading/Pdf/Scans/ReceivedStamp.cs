using VnGovDocs.Ocr;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>
/// Takes off a page what was read in the stamp with which an office notes that it received a document: its name in capitals, below it "ĐẾN" with
/// number, hour and day. It is put beside the letterhead or the title and would tear both.
/// </summary>
internal static class ReceivedStamp
{
    /// <summary>In points: how wide a stamp is, how high above its head the name stands, how far below the rest; how far its parts' left edges lie apart.</summary>
    private const double Width = 130, Above = 38, Below = 8, Aligned = 14;

    private const int LeastNameWords = 3, MostHeads = 8;

    private const string Head = "DEN";

    /// <summary>The words of a page but those of such a stamp.</summary>
    public static IEnumerable<OcrWord> Without(IReadOnlyList<OcrWord> words, double pageHeight)
    {
        foreach (OcrWord head in words.Where(word => word.Text.Length == Head.Length && LetterShape.Of(word.Text) == Head && LetterCase.IsUpper(word.Text) && word.Baseline <= pageHeight / 2).Take(MostHeads))
        {
            OcrWord[] name = [.. words.Where(word => IsName(word, head))];
            if (name.Length < LeastNameWords || Math.Abs(name.Min(word => word.Left) - head.Left) > Aligned) continue;
            double top = name.Min(word => word.Baseline) - head.Size / 2, right = Math.Max(name.Max(word => word.Left + word.Width), head.Left + Width);
            return words.Where(word => word.Baseline < top || word.Baseline > head.Baseline + Below || word.Left < head.Left - Aligned || word.Left + word.Width / 2 > right);
        }
        return words;
    }

    private static bool IsName(OcrWord word, OcrWord head) =>
        word.Baseline < head.Baseline - Below && word.Baseline > head.Baseline - Above && word.Left > head.Left - Aligned && word.Left + word.Width < head.Left + Width && LetterCase.IsUpper(word.Text);
}
