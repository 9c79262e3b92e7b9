using VnGovDocs.Ocr;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>Puts the words that an engine read on a page where the page's own letters would stand: what makes lines and columns of letters does the rest.</summary>
internal static class ScannedLetters
{
    /// <summary>Words farther apart than this, in sizes of their print, stand in different columns.</summary>
    private const double WidestSpace = 1.0;

    /// <summary>How sure an engine must be of a word, and of one without letters.</summary>
    private const double LeastSure = 0.15, LeastSureOfSigns = 0.5;

    /// <summary>How far from a stamp's letters, in points, its picture may have been read.</summary>
    private const double Margin = 4;

    public static void Write(OcrPage read, GlyphPage page, int face, Budget budget)
    {
        page.KeepStampsOnly();
        LetterBox[] stamps = [.. Enumerable.Range(0, page.Glyphs.Count).Select(i => page.Glyphs[i].Box)];
        OcrWord? last = null;
        foreach (OcrWord word in read.Words)
        {
            budget.Tick();
            if (!IsOn(page, word) || IsNoise(word) || IsOfStamp(word, stamps)) continue;
            if (page.Glyphs.Count + word.Text.Length >= budget.Limits.MaxPageLetters) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageLetters), budget.Limits.MaxPageLetters);
            if (last is not null && last.Baseline == word.Baseline && word.Left - last.Left - last.Width is > 0 and double gap && gap < WidestSpace * word.Size)
                Add(page, " ", last.Left + last.Width, gap, word, face);
            double width = word.Width / word.Text.Length;
            for (int i = 0; i < word.Text.Length; i++) Add(page, word.Text[i].ToString(), word.Left + i * width, width, word, face);
            last = word;
        }
    }

    /// <summary>What an engine takes for letters in pictures, stamps and dirt it is not sure of, or they are none.</summary>
    private static bool IsNoise(OcrWord word) => word.Confidence < (word.Text.Any(char.IsLetterOrDigit) ? LeastSure : LeastSureOfSigns);

    /// <summary>The picture of a digital signature is drawn on the page, and its text is known already.</summary>
    private static bool IsOfStamp(OcrWord word, LetterBox[] stamps)
    {
        double x = word.Left + word.Width / 2, y = word.Top + word.Height / 2;
        return Array.Exists(stamps, box => x >= box.Left - Margin && x <= box.Right + Margin && y >= box.Top - Margin && y <= box.Bottom + Margin);
    }

    /// <summary>Written so that what is no number counts as outside.</summary>
    private static bool IsOn(GlyphPage page, OcrWord word) =>
        word.Left >= 0 && word.Top >= 0 && word.Width > 0 && word.Left + word.Width <= page.Width + 1 && word.Baseline > 0 && word.Baseline <= page.Height && word.Size > 0 && word.Size < page.Height;

    private static void Add(GlyphPage page, string letter, double left, double width, OcrWord word, int face)
    {
        float size = (float)word.Size, baseline = (float)word.Baseline, start = (float)left, end = (float)(left + width);
        var box = new LetterBox(start, Math.Max(0, baseline - size * Glyph.Ascent), Math.Min(end, page.Width), Math.Min(page.Height, baseline + size * Glyph.Descent));
        page.Glyphs.Add(new Glyph(letter, start, baseline, (float)width, size, face, Heading.Right, GlyphOrigin.Page, box));
    }
}
