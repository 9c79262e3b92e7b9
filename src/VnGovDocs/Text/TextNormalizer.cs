using System.Buffers;
using System.Text;

namespace VnGovDocs.Text;

/// <summary>A place where normalizing changed something: so many raw characters became so many characters of text.</summary>
internal readonly record struct TextEdit(int TextStart, int TextLength, int RawStart, int RawLength);

/// <summary>
/// One line's characters made uniform: composed letters, one space, one hyphen, one slash, Đ for its look-alikes, no invisible characters.
/// Tone placement (hoà, hòa) and capitals stay as printed. Every change is an edit, so spans keep pointing at the source.
/// </summary>
internal static class TextNormalizer
{
    private const string Spaces = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\r\n\v\f";
    private const string Hyphens = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
    private const string Slashes = "\u2044\u2215\uFF0F";
    private const string Bidi = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const string Invisible = "\u00AD\u034F\u061C\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFEFF\uFFFE\uFFFF";

    /// <summary>Characters that leave a line other than it came; everything else is copied as it is.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        Spaces + Hyphens + Slashes + Bidi + Invisible + "ÐðƉƢƣ"
        + Range('\u0000', '\u0008') + Range('\u000E', '\u001F') + Range('\u007F', '\u009F') + Range('\u0300', '\u036F')
        + Range('\uF020', '\uF0FF') + Range('\uFB00', '\uFB06') + Range('\uFF01', '\uFF5E') + Range('\uD800', '\uDFFF'));

    /// <summary>Whether a line has to be rewritten at all; most have not.</summary>
    public static bool NeedsWork(ReadOnlySpan<char> raw) => raw.ContainsAny(Suspicious);

    /// <summary>Appends the normalized line to <paramref name="output"/> and its edits, with offsets from both starts, to <paramref name="edits"/>.</summary>
    /// <returns>How many characters that deceive were met.</returns>
    public static DeceptiveSigns Normalize(ReadOnlySpan<char> raw, StringBuilder output, List<TextEdit> edits)
    {
        int origin = output.Length, bidi = 0, invisible = 0, position = 0;
        var disguised = new DisguisedLetters();
        while (position < raw.Length)
        {
            int clean = raw[position..].IndexOfAny(Suspicious);
            if (clean < 0) clean = raw.Length - position;
            output.Append(raw.Slice(position, clean));
            position += clean;
            if (position == raw.Length) break;
            if (Bidi.Contains(raw[position], StringComparison.Ordinal)) bidi++;
            else if (IsDeceptivelyInvisible(raw, position)) invisible++;
            else if (Homoglyphs.IsLatinInDisguise(raw, position)) disguised = disguised.And(output.Length - origin);
            position += Replace(raw, position, output, origin, edits);
        }
        return new DeceptiveSigns(bidi, invisible, Homoglyphs.Fold(output, origin, disguised));
    }

    /// <summary>Soft hyphens only say where a word may be broken, and a file may begin with the mark of its byte order.</summary>
    private static bool IsDeceptivelyInvisible(ReadOnlySpan<char> raw, int position) => raw[position] switch
    {
        '\u00AD' => false,
        '\uFEFF' => position > 0,
        char letter => Invisible.Contains(letter, StringComparison.Ordinal),
    };

    /// <summary>Handles the suspicious character at a position; returns how many raw characters it took.</summary>
    private static int Replace(ReadOnlySpan<char> raw, int position, StringBuilder output, int origin, List<TextEdit> edits)
    {
        char letter = raw[position];
        if (letter is >= '\u0300' and <= '\u036F') return Compose(letter, position, output, origin, edits);
        if (char.IsHighSurrogate(letter) && position + 1 < raw.Length && char.IsLowSurrogate(raw[position + 1]))
        {
            if (Homoglyphs.IsLatinInDisguise(raw, position))
            {
                output.Append(Homoglyphs.Plain(raw.Slice(position, 2)));
                edits.Add(new TextEdit(output.Length - 1 - origin, 1, position, 2));
            }
            else output.Append(raw.Slice(position, 2));
            return 2;
        }
        string replacement = Replacement(letter);
        output.Append(replacement);
        if (replacement.Length != 1) edits.Add(new TextEdit(output.Length - replacement.Length - origin, replacement.Length, position, 1));
        return 1;
    }

    private static int Compose(char mark, int position, StringBuilder output, int origin, List<TextEdit> edits)
    {
        if (output.Length == origin || !VietnameseLetters.TryCompose(output[^1], mark, out char composed))
        {
            // A mark that fits nothing is kept, in its modern form: nothing printed is lost.
            output.Append(mark is '\u0340' ? VietnameseLetters.Grave : mark is '\u0341' ? VietnameseLetters.Acute : mark);
            return 1;
        }
        output[^1] = composed;
        int text = output.Length - 1 - origin;
        if (edits.Count > 0 && edits[^1] is var last && last.TextStart + last.TextLength == text + 1 && last.RawStart + last.RawLength == position && last.TextLength > 0)
            edits[^1] = last with { RawLength = last.RawLength + 1 };
        else
            edits.Add(new TextEdit(text, 1, position - 1, 2));
        return 1;
    }

    private static string Replacement(char letter)
    {
        if (Spaces.Contains(letter, StringComparison.Ordinal)) return " ";
        if (Hyphens.Contains(letter, StringComparison.Ordinal)) return "-";
        if (Slashes.Contains(letter, StringComparison.Ordinal)) return "/";
        return letter switch
        {
            'Ð' or 'Ɖ' => "Đ",
            'ð' => "đ",
            'Ƣ' => "Ư",
            'ƣ' => "ư",
            '\uFB00' => "ff", '\uFB01' => "fi", '\uFB02' => "fl", '\uFB03' => "ffi", '\uFB04' => "ffl", '\uFB05' or '\uFB06' => "st",
            >= '\uFF01' and <= '\uFF5E' => ((char)(letter - 0xFEE0)).ToString(),
            '\uF0B7' => "•", '\uF0A7' or '\uF0A8' => "▪", '\uF0D8' => "➢", '\uF0FC' => "✓", '\uF02D' or '\uF0BE' => "-",
            >= '\uF020' and <= '\uF07E' => ((char)(letter - 0xF000)).ToString(),
            >= '\uF07F' and <= '\uF0FF' => letter.ToString(),
            >= '\uD800' and <= '\uDFFF' => "\uFFFD",
            _ => "",
        };
    }

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(code => (char)code));
}
