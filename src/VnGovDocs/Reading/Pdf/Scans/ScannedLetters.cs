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

    /// <summary>Words of one line stand so near to each other's height, in sizes of their print.</summary>
    private const double SameLine = 0.3;

    /// <summary>What is steeper was not read off lines of text.</summary>
    private const double Steepest = 0.2;

    /// <summary>What still counts as the usual size.</summary>
    private const double LeastUsual = 0.8, GreatestUsual = 1.6;

    public static void Write(OcrPage read, GlyphPage page, int face, Budget budget)
    {
        page.KeepStampsOnly();
        LetterBox[] stamps = [.. Enumerable.Range(0, page.Glyphs.Count).Select(i => page.Glyphs[i].Box)];
        double slope = Math.Abs(read.Slope) <= Steepest ? read.Slope : 0;
        double size = UsualSize(read.Words);
        StraightWord? last = null;
        foreach (OcrWord one in ReceivedStamp.Without(read.Words, page.Height))
        {
            OcrWord word = Uniform(one, size);
            budget.Tick();
            if (!IsOn(page, word) || IsNoise(word) || IsOfStamp(word, stamps)) continue;
            if (page.Glyphs.Count + word.Text.Length >= budget.Limits.MaxPageLetters) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxPageLetters), budget.Limits.MaxPageLetters);
            StraightWord straight = Straighten(word, page, slope);
            if (last is { } before && straight.Left > before.Left && Math.Abs(straight.Baseline - before.Baseline) < SameLine * word.Size)
            {
                straight = straight with { LineBaseline = before.LineBaseline };
                double gap = straight.Left - before.Left - before.Word.Width;
                if (gap > 0 && gap < WidestSpace * word.Size) Add(page, " ", straight with { Left = straight.Left - gap, Word = word with { Left = word.Left - gap } }, gap, 0, face);
            }
            double width = word.Width / word.Text.Length;
            for (int i = 0; i < word.Text.Length; i++) Add(page, word.Text[i].ToString(), straight, width, i * width, face);
            last = straight;
        }
    }

    /// <summary>The size of most letters on a page; 0 for a page without any.</summary>
    private static double UsualSize(IReadOnlyList<OcrWord> words)
    {
        OcrWord[] bySize = [.. words.Where(word => word.Size > 0).OrderBy(word => word.Size)];
        int half = bySize.Sum(word => word.Text.Length) / 2;
        foreach (OcrWord word in bySize)
        {
            half -= word.Text.Length;
            if (half <= 0) return word.Size;
        }
        return 0;
    }

    /// <summary>Engines guess the size of print from each line's highest and lowest letters: what is near to the page's usual size is of that size.</summary>
    private static OcrWord Uniform(OcrWord word, double usual) => word.Size > LeastUsual * usual && word.Size < GreatestUsual * usual ? word with { Size = usual } : word;

    /// <summary>A word, and where it would stand on a straight page; words of one line have one height.</summary>
    private readonly record struct StraightWord(OcrWord Word, double Left, double Baseline, double LineBaseline);

    private static StraightWord Straighten(OcrWord word, GlyphPage page, double slope)
    {
        double left = word.Left + slope * (word.Baseline - page.Height / 2), baseline = word.Baseline - slope * (word.Left + word.Width / 2 - page.Width / 2);
        return new StraightWord(word, Math.Max(0, left), baseline, baseline);
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

    /// <summary>Adds a letter: laid out where it stands on a straight page, boxed where it stands on this one.</summary>
    private static void Add(GlyphPage page, string letter, StraightWord word, double width, double before, int face)
    {
        float size = (float)word.Word.Size, baseline = (float)word.Word.Baseline, start = (float)(word.Word.Left + before), end = (float)(start + width);
        var box = new LetterBox(start, Math.Max(0, baseline - size * Glyph.Ascent), Math.Min(end, page.Width), Math.Min(page.Height, baseline + size * Glyph.Descent));
        page.Glyphs.Add(new Glyph(letter, (float)(word.Left + before), (float)word.LineBaseline, (float)width, size, face, Heading.Right, GlyphOrigin.Page, box));
    }
}
