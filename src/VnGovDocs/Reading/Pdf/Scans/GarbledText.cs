using System.Buffers;
using System.Text;
using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>
/// Sees whether a page's own text is none that anybody wrote: what a scanner's program read without knowing Vietnamese ("CQNG HOA xA H(H CHiJ NGHiA"), or
/// what fonts name wrongly. Vietnamese is known by its syllables; text in an old font is none of the two.
/// </summary>
internal static class GarbledText
{
    /// <summary>Fewer words tell nothing.</summary>
    private const int LeastWords = 30;

    /// <summary>Shares of the words: syllables, and what is none and no other language's word either, before a picture that shows what was meant; and sound words where no picture is.</summary>
    private const double SoundOverPicture = 0.7, StrangeOverPicture = 0.08, Sound = 0.4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    public static bool Is(PageLayout page)
    {
        var text = new StringBuilder();
        var edits = new List<TextEdit>();
        foreach (LayoutLine line in page.Lines.Where(line => line.Origin == GlyphOrigin.Page))
        {
            edits.Clear();
            TextNormalizer.Normalize(line.Text, text, edits);
            text.Append('\n');
        }
        return IsGarbled(text.ToString(), page.HasImages);
    }

    /// <param name="text">What a page says.</param>
    /// <param name="hasPicture">Whether it shows a picture too.</param>
    public static bool IsGarbled(string text, bool hasPicture)
    {
        if (IsInOldFont(text)) return false;
        List<TextSpan> words = WordsOf(text);
        if (words.Count < LeastWords) return false;
        // Every page of every file is looked at, and syllables cost most: plain words are sound without.
        int strange = words.Count(word => !IsPlain(text.AsSpan(word.Start, word.Length)) && !IsSyllable(word));
        if (!hasPicture) return words.Count - strange < Sound * words.Count;
        // Words of plain letters may be another language's; misread ones come with some that are no language's.
        return strange > StrangeOverPicture * words.Count && words.Count(IsSyllable) < SoundOverPicture * words.Count;
        bool IsSyllable(TextSpan word) => Syllables.IsLegal(text.AsSpan(word.Start, word.Length));
    }

    /// <summary>The words without the signs around them; single letters and figures tell nothing.</summary>
    private static List<TextSpan> WordsOf(string text) =>
        [.. Words.Split(text).Select(word => Words.Trim(text, word, ".,;:()[]\"“”'’/-…")).Where(word => word.Length > 1 && !IsFigure(text.AsSpan(word.Start, word.Length)))];

    private static bool IsInOldFont(string text)
    {
        var sample = new LegacySample();
        sample.Add(text);
        return sample.Encoding != LegacyEncoding.None;
    }

    private static bool IsFigure(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (char.IsLetter(letter)) return false;
        }
        return word.ContainsAnyInRange('0', '9');
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('-' or '/' or '\'' or '&' or '.' or '@' or '_')) return false;
        }
        return word.ContainsAny(Vowels) || LetterCase.IsUpper(word);
    }
}
