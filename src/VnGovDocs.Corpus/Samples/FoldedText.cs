using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Corpus.Samples;

/// <summary>
/// A text in which printed values are looked for: letters, digits, slashes and hyphens only, lower case, the tone of a word at its end,
/// so that white space, wrapped lines, punctuation and hoà/hòa make no difference. Knows for each character where it came from.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Tones 1–5 stand in the folded text as these, which no printed text holds.</summary>
    private const char FirstTone = '\uE000';

    /// <summary>How many lines may stand between two pieces of one value: the other column of a letterhead, a seal, a page's furniture.</summary>
    private const int LinesBetween = 12;

    /// <summary>Folded characters that a list of numbers before its shared symbol may have.</summary>
    private const int LongestList = 120;

    private readonly string _source;
    private readonly int[] _places;

    /// <summary>Folded positions at which a printed line begins.</summary>
    private readonly int[] _lineStarts;

    public FoldedText(string source)
    {
        _source = source;
        var folded = new StringBuilder(source.Length);
        var places = new List<int>(source.Length);
        var lines = new List<int> { 0 };
        int tone = 0, lastLetter = 0;
        for (int i = 0; i < source.Length; i++)
        {
            char letter = Uniform(source[i]);
            if (!char.IsLetter(letter) && tone != 0) EndWord();
            if (letter == '\n' && lines[^1] != folded.Length) lines.Add(folded.Length);
            if (!char.IsLetterOrDigit(letter) && letter is not ('/' or '-')) continue;
            folded.Append(char.ToLowerInvariant(VietnameseLetters.WithoutTone(letter, out int own)));
            places.Add(i);
            if (own != 0) tone = own;
            lastLetter = i;
        }
        if (tone != 0) EndWord();
        Key = folded.ToString();
        _places = [.. places];
        _lineStarts = [.. lines];

        void EndWord()
        {
            folded.Append((char)(FirstTone + tone));
            places.Add(lastLetter);
            tone = 0;
        }
    }

    /// <summary>The text in comparison form.</summary>
    public string Key { get; }

    /// <summary>The comparison form of a value.</summary>
    public static string KeyOf(string value) => new FoldedText(value).Key;

    /// <summary>Where a whole value stands, or null. A value cut short matches the beginning of what is printed.</summary>
    public TextSpan? Find(string value, bool isCut = false)
    {
        string key = KeyOf(value);
        // The tone of a last word that was cut may stand behind letters that are not there.
        if (isCut && key.Length > 0 && key[^1] >= FirstTone) key = key[..^1];
        if (key.Length == 0) return null;
        for (int at = Key.IndexOf(key, StringComparison.Ordinal); at >= 0; at = Key.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (IsWordStart(at) && (isCut || IsWordEnd(at + key.Length))) return SpanOf(at, at + key.Length);
        }
        return FindAcrossLines(key, isCut);
    }

    /// <summary>A value whose pieces end and begin lines, with other lines between: issuers and titles beside another column.</summary>
    private TextSpan? FindAcrossLines(string key, bool isCut)
    {
        // Pieces that led nowhere once need no second try, whatever came before them.
        var tried = new HashSet<(int, int)>();
        for (int at = Key.IndexOf(key[0], StringComparison.Ordinal); at >= 0; at = Key.IndexOf(key[0], at + 1))
        {
            if (IsWordStart(at) && EndOfPieces(key, 0, at, isCut, tried) is { } end) return SpanOf(at, end);
        }
        return null;
    }

    private int? EndOfPieces(string key, int matched, int at, bool isCut, HashSet<(int, int)> tried)
    {
        if (!tried.Add((matched, at))) return null;
        int lineEnd = EndOfLine(at), start = at;
        while (matched < key.Length && at < lineEnd && Key[at] == key[matched])
        {
            at++;
            matched++;
        }
        if (matched == key.Length) return isCut || IsWordEnd(at) ? at : null;
        if (at < lineEnd)
        {
            // Columns typed side by side on one line: the left one gives pieces that begin lines and end anywhere between words.
            if (Array.BinarySearch(_lineStarts, start) < 0) return null;
            int read = at;
            while (at > start && !IsWordEnd(at)) at--;
            matched -= read - at;
        }
        if (at == start) return null;
        int line = Array.BinarySearch(_lineStarts, lineEnd);
        for (int next = Math.Max(line, 0); line >= 0 && next < Math.Min(_lineStarts.Length, line + LinesBetween); next++)
        {
            if (EndOfPieces(key, matched, _lineStarts[next], isCut, tried) is { } end) return end;
        }
        return null;
    }

    private int EndOfLine(int at)
    {
        int line = Array.BinarySearch(_lineStarts, at + 1);
        line = line < 0 ? ~line : line;
        return line < _lineStarts.Length ? _lineStarts[line] : Key.Length;
    }

    /// <summary>Not inside a word, nor behind the slash or hyphen that makes it part of a longer number.</summary>
    private bool IsWordStart(int at)
    {
        int place = _places[at];
        if (place == 0 || !char.IsLetterOrDigit(_source[place])) return true;
        if (char.IsLetterOrDigit(_source[place - 1])) return char.IsLetter(_source[place - 1]) != char.IsLetter(_source[place]);
        return !(_source[place - 1] is '/' or '-' && place > 1 && char.IsLetterOrDigit(_source[place - 2]) && char.IsDigit(_source[place]));
    }

    private bool IsWordEnd(int end)
    {
        if (end < Key.Length && Key[end] >= FirstTone) return false;
        int place = _places[end - 1] + 1;
        // "2963/SNNMT" is no whole value where "2963/SNNMT-CCTL" is printed.
        if (place + 1 < _source.Length && _source[place] is '/' or '-' && char.IsLetterOrDigit(_source[place + 1]) && char.IsLetterOrDigit(_source[place - 1])) return false;
        return place >= _source.Length || !char.IsLetterOrDigit(_source[place]) || char.IsLetter(_source[place]) != char.IsLetter(_source[place - 1]);
    }

    private TextSpan SpanOf(int from, int end) => TextSpan.FromBounds(_places[from], _places[end - 1] + 1);

    /// <summary>Whether a bare number stands in a list whose later item ends with a symbol: "12, 13/QĐ-UBND".</summary>
    public bool FindListed(string number, string symbol)
    {
        string bare = KeyOf(number), tail = KeyOf(symbol);
        for (int at = Key.IndexOf(tail, StringComparison.Ordinal); at >= 0; at = Key.IndexOf(tail, at + 1, StringComparison.Ordinal))
        {
            int from = Math.Max(0, at - LongestList);
            for (int i = Key.IndexOf(bare, from, at - from, StringComparison.Ordinal); i >= 0; i = Key.IndexOf(bare, i + 1, at - i - 1, StringComparison.Ordinal))
            {
                if (IsWordStart(i) && IsWordEnd(i + bare.Length)) return true;
            }
        }
        return false;
    }

    /// <summary>The first printed character behind a span; a line feed where its line or the text ends.</summary>
    public char Behind(TextSpan span)
    {
        int at = span.End;
        while (at < _source.Length && _source[at] is ' ' or '\t') at++;
        return at < _source.Length ? _source[at] : '\n';
    }

    private static char Uniform(char letter) => letter switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        'Ð' => 'Đ',
        'ð' => 'đ',
        _ => letter,
    };
}
