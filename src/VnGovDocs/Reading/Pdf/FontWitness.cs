using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Asks fonts whose codes have names (PDF 32000-1, 9.6.6) whether their table of meanings agrees: a glyph named "A" that is said to mean "B" shows
/// one text and copies another. Fonts whose codes are numbers of glyphs name nothing and cannot be asked.
/// </summary>
internal sealed class FontWitness
{
    /// <summary>Share of a font's letters, and their number, from which on they count: single ones are mistakes of programs.</summary>
    private const double SignificantShare = 0.2;
    private const int SignificantCount = 10;

    private sealed class Testimony
    {
        public Dictionary<int, char> Names { get; } = [];
        public int Asked { get; set; }
        public int Contradicted { get; set; }
    }

    private readonly Dictionary<IFont, Testimony> _fonts = [];
    private IFont? _last;
    private Testimony? _lastTestimony;

    /// <summary>Letters of fonts that contradict themselves in a significant part.</summary>
    public int Contradicted =>
        _fonts.Values.Where(font => font.Contradicted >= SignificantCount && font.Contradicted >= SignificantShare * font.Asked).Sum(font => font.Contradicted);

    public void Hear(IFont font, int code, string said, IPdfTokenScanner scanner)
    {
        if (!ReferenceEquals(_last, font))
        {
            _last = font;
            if (!_fonts.TryGetValue(font, out _lastTestimony)) _fonts.Add(font, _lastTestimony = Ask(font, scanner));
        }
        if (_lastTestimony!.Names.Count == 0 || said.Length != 1 || !_lastTestimony.Names.TryGetValue(code, out char named) || !char.IsAsciiLetterOrDigit(said[0])) return;
        _lastTestimony.Asked++;
        if (char.ToUpperInvariant(named) != char.ToUpperInvariant(said[0])) _lastTestimony.Contradicted++;
    }

    /// <summary>The letters and digits that a font's codes are named after. Accented letters are left out: older Vietnamese fonts name them wrongly in good faith.</summary>
    private static Testimony Ask(IFont font, IPdfTokenScanner scanner)
    {
        var testimony = new Testimony();
        if (font.Details?.FontDictionaryReference is not { } reference) return testimony;
        if (TokenResolver.Resolve<DictionaryToken>(new IndirectReferenceToken(reference), scanner) is not { } dictionary || !dictionary.ContainsKey(NameToken.ToUnicode)) return testimony;
        IToken? encoding = TokenResolver.Entry<IToken>(dictionary, "Encoding", scanner);
        string? basis = encoding is NameToken name ? name.Data : encoding is DictionaryToken own ? TokenResolver.Entry<NameToken>(own, "BaseEncoding", scanner)?.Data : null;
        if (basis is "WinAnsiEncoding" or "MacRomanEncoding" or "StandardEncoding")
        {
            for (char letter = '0'; letter <= 'z'; letter++)
            {
                if (char.IsAsciiLetterOrDigit(letter)) testimony.Names[letter] = letter;
            }
        }
        if (encoding is DictionaryToken changed && TokenResolver.Entry<ArrayToken>(changed, "Differences", scanner) is { } differences) Change(testimony.Names, differences);
        return testimony;
    }

    private static void Change(Dictionary<int, char> names, ArrayToken differences)
    {
        int code = 0;
        foreach (IToken token in differences.Data)
        {
            if (token is NumericToken number) code = number.Int;
            else if (token is NameToken name)
            {
                names.Remove(code);
                if (UglyToad.PdfPig.Fonts.GlyphList.AdobeGlyphList.NameToUnicode(name.Data) is [var letter] && char.IsAsciiLetterOrDigit(letter)) names[code] = letter;
                code++;
            }
        }
    }
}
