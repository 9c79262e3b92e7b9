using System.Text;
using VnGovDocs.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading;

/// <summary>
/// Makes Unicode of lines in pre-Unicode encodings, run by run: by the font where it names the encoding, else by the encoding that the file was
/// found to be in at a first reading.
/// </summary>
/// <param name="assumed">The encoding of runs whose font names none.</param>
/// <param name="diagnostics">Receives which encodings were met.</param>
internal sealed class LegacyText(LegacyEncoding assumed, DiagnosticBag diagnostics)
{
    private readonly LegacySample _sample = new();
    private readonly HashSet<LegacyEncoding> _met = [];
    private bool _isDecoded, _hasUnicode, _hasUnicodeInLegacyFont;
    private RawLine _decoded = new();

    /// <summary>The encoding in which the text that was left as it is seems to be; None when it seems to be in none.</summary>
    public LegacyEncoding Suspected => assumed == LegacyEncoding.None ? _sample.Encoding : LegacyEncoding.None;

    /// <summary>Name of the whole text's encoding.</summary>
    public string Name => _met.Count switch
    {
        0 => "unicode",
        1 when !_hasUnicode => _met.Single().ToString().ToLowerInvariant(),
        _ => "mixed",
    };

    /// <summary>Says that all text comes decoded, and whether some of it was Unicode before.</summary>
    public void NoteDecoded(LegacyEncoding encoding, bool hadUnicode)
    {
        Note(encoding);
        (_isDecoded, _hasUnicode) = (true, hadUnicode);
    }

    private void Note(LegacyEncoding encoding)
    {
        if (_met.Add(encoding)) diagnostics.Add(DiagnosticCodes.HasLegacyText(encoding));
    }

    /// <summary>A stretch of its own in Unicode.</summary>
    public static string Plain(string raw, Lettering lettering)
    {
        string letters = lettering.Font.Encoding == LegacyEncoding.None ? raw : LegacyDecoder.Decode(raw, lettering.Font.Encoding);
        return lettering.IsUppercase || lettering.Font.IsCapital ? letters.ToUpperInvariant() : letters;
    }

    /// <summary>The line in Unicode: the same object when there is nothing to do.</summary>
    public RawLine Decode(RawLine line)
    {
        if (_isDecoded) return line;
        _hasUnicode = _hasUnicode || LegacySigns.HasUnicode(line.Text);
        if (!line.HasLettering && assumed == LegacyEncoding.None)
        {
            _sample.Add(line.Text);
            return line;
        }
        if (!line.HasLettering && !LegacySigns.MayBeCoded(line.Text)) return line;
        _decoded.Clear();
        for (int first = 0; first < line.Pieces.Count;)
        {
            int next = first + 1;
            while (next < line.Pieces.Count && line.Pieces[next].Lettering == line.Pieces[first].Lettering) next++;
            Take(line, first, next);
            first = next;
        }
        return _decoded;
    }

    /// <summary>Takes the pieces of one lettering: a letter's codes may lie in two of them.</summary>
    private void Take(RawLine line, int first, int next)
    {
        Lettering lettering = line.Pieces[first].Lettering;
        int start = line.Pieces[first].Start, end = line.EndOf(next - 1);
        string raw = line.Text[start..end];
        LegacyEncoding encoding = EncodingOf(raw, lettering.Font);
        if (encoding == LegacyEncoding.None)
        {
            for (int i = first; i < next; i++) _decoded.Append(Cased(line.Text.AsSpan(line.Pieces[i].Start, line.EndOf(i) - line.Pieces[i].Start), lettering.IsUppercase), line.Pieces[i]);
            return;
        }
        if (LegacySigns.HasCodes(raw)) Note(encoding);
        var letters = new StringBuilder(raw.Length);
        var edits = new List<TextEdit>();
        LegacyDecoder.Decode(raw, encoding, letters, edits);
        new DecodedRun(line, first, start, Cased(letters.ToString(), lettering.IsUppercase || lettering.Font.IsCapital), edits).WriteTo(_decoded);
    }

    /// <summary>
    /// The encoding to be decoded; None for text that is Unicode whatever its font: whoever typed Unicode in such a font was shown another one.
    /// </summary>
    private LegacyEncoding EncodingOf(string raw, LegacyFont font)
    {
        bool isNamed = font.Encoding != LegacyEncoding.None;
        LegacyEncoding encoding = isNamed ? font.Encoding : assumed;
        if (encoding == LegacyEncoding.None)
        {
            _sample.Add(raw);
            return LegacyEncoding.None;
        }
        if (LegacySigns.HasUnicode(raw))
        {
            _hasUnicodeInLegacyFont |= isNamed;
            return LegacyEncoding.None;
        }
        if (!LegacySigns.HasCodes(raw)) return font.IsCapital ? encoding : LegacyEncoding.None;
        int improvement = LegacyDecoder.Improvement(raw, encoding);
        bool isBetter = improvement > 0 || improvement == 0 && isNamed && !_hasUnicodeInLegacyFont;
        return isBetter ? encoding : LegacyEncoding.None;
    }

    private static ReadOnlySpan<char> Cased(ReadOnlySpan<char> text, bool isUppercase) => isUppercase ? text.ToString().ToUpperInvariant() : text;
}
