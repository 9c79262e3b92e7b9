using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace VnGovDocs.Text;

/// <summary>
/// Letters of other scripts that look like Latin ones. In a word or number that has Latin letters too they are taken for those, for a person
/// reads them so; words that are wholly of another script are left alone.
/// </summary>
internal static class Homoglyphs
{
    /// <summary>How far around a letter its word is looked at.</summary>
    private const int LongestWord = 32;

    private const int FirstStyled = 0x1D400, Alphabet = 26;

    private static readonly FrozenDictionary<char, char> Latin =
        PhraseFile.Load("confusables").SelectMany(role => role.Select(letter => (Letter: letter[0], Latin: role.Key[0]))).ToFrozenDictionary(pair => pair.Letter, pair => pair.Latin);

    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Latin.Keys]);

    /// <summary>Turns the letters of a line, from its start in the output on, into the Latin ones they pass for; none changes its place.</summary>
    public static DisguisedLetters Fold(StringBuilder output, int start, DisguisedLetters known)
    {
        if (!HasSuspects(output, start)) return known;
        char[] line = new char[output.Length - start];
        output.CopyTo(start, line, line.Length);
        for (int from = 0; from < line.Length;)
        {
            int to = from;
            while (to < line.Length && IsJoined(line[to])) to++;
            if (to > from && HasLatin(line.AsSpan(from, to - from)))
            {
                for (int word = from; word < to;)
                {
                    int end = word;
                    while (end < to && char.IsLetter(line[end])) end++;
                    known = FoldWord(line.AsSpan(word, end - word), word, line, known);
                    word = Math.Max(end, word + 1);
                }
            }
            from = Math.Max(to, from + 1);
        }
        output.Length = start;
        output.Append(line);
        return known;
    }

    /// <summary>A word between hyphens that is wholly of another script, and has a letter that no Latin one looks like, is a foreign word.</summary>
    private static DisguisedLetters FoldWord(ReadOnlySpan<char> word, int start, char[] line, DisguisedLetters known)
    {
        if (!word.ContainsAny(Suspects) || (!HasLatin(word) && word.ContainsAnyExcept(Suspects))) return known;
        for (int i = start, end = start + word.Length; i < end; i++)
        {
            if (!Latin.TryGetValue(line[i], out char latin)) continue;
            line[i] = latin;
            known = known.And(i);
        }
        return known;
    }

    /// <summary>Whether a wide or a mathematical letter stands in a word with ordinary Latin ones.</summary>
    public static bool IsLatinInDisguise(ReadOnlySpan<char> raw, int position)
    {
        if (!IsStyled(raw, position, out int length)) return false;
        int before = position, after = position + length;
        while (after < raw.Length && after - position < LongestWord && IsStyled(raw, after, out int next)) after += next;
        if (after < raw.Length && IsLatin(raw[after])) return true;
        while (before > 0 && position - before < LongestWord && IsStyled(raw, before - (char.IsLowSurrogate(raw[before - 1]) && before > 1 ? 2 : 1), out int previous)) before -= previous;
        return before > 0 && IsLatin(raw[before - 1]);
    }

    /// <summary>The plain letter of a mathematical one: the alphabets of U+1D400 to U+1D6A3 follow each other, capitals before small letters.</summary>
    public static char Plain(ReadOnlySpan<char> pair)
    {
        int letter = (char.ConvertToUtf32(pair[0], pair[1]) - FirstStyled) % (2 * Alphabet);
        return (char)(letter < Alphabet ? 'A' + letter : 'a' + letter - Alphabet);
    }

    /// <summary>Wide forms, and bold, italic or script letters of mathematics (U+1D400 to U+1D6A3) that are Latin.</summary>
    private static bool IsStyled(ReadOnlySpan<char> raw, int position, out int length)
    {
        length = 1;
        if (raw[position] is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A')) return true;
        length = 2;
        return raw[position] == '\uD835' && position + 1 < raw.Length && raw[position + 1] is >= '\uDC00' and <= '\uDEA3';
    }

    private static bool HasSuspects(StringBuilder output, int start)
    {
        int at = 0;
        foreach (ReadOnlyMemory<char> chunk in output.GetChunks())
        {
            if (at + chunk.Length > start && chunk.Span[Math.Max(0, start - at)..].ContainsAny(Suspects)) return true;
            at += chunk.Length;
        }
        return false;
    }

    private static bool HasLatin(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (IsLatin(letter)) return true;
        }
        return false;
    }

    /// <summary>Letters of Vietnamese and its neighbors; the micro sign, ª and º are none.</summary>
    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is (>= '\u00C0' and <= '\u024F' and not ('×' or '÷')) or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsJoined(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '/' or '.' or (>= '\u0300' and <= '\u036F');
}
