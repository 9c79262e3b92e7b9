using System.Buffers;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.Wrapping;

/// <summary>Tells lines that begin something new by their first characters: list marks, article labels, fixed openings.</summary>
internal static class ItemStart
{
    private static readonly SearchValues<char> DigitsAndDot = SearchValues.Create("0123456789.");
    private static readonly ILookup<string, string> Words = PhraseFile.Load("wrapping");
    private static readonly string[] Openers = [.. Words["opener"].SelectMany(word => new[] { word, word.ToUpperInvariant() }).Distinct()];
    private static readonly string[] Numbered = [.. Words["numbered"].SelectMany(word => new[] { word, word.ToUpperInvariant() }).Distinct()];

    public static bool Is(ReadOnlySpan<char> line)
    {
        // A quoted provision begins with its mark too: “l) …
        if (line.Length > 2 && line[0] is '“' && (IsEnumerated(line[1..]) || IsOpener(line[1..]))) return true;
        return IsDash(line) || IsEnumerated(line) || IsOpener(line) || IsPlaceAndDate(line);
    }

    /// <summary>A number, letter or article label, whose line may be a heading.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => IsEnumerated(line) || IsOpener(line);

    /// <summary>A dash, plus, bullet or table bar, and a space or the text.</summary>
    public static bool IsDash(ReadOnlySpan<char> line) => line.Length > 1 && line[0] is '-' or '–' or '+' or '*' or '•' or '●' or '\uF0B7' or '|' or '#';

    private static bool IsOpener(ReadOnlySpan<char> line)
    {
        foreach (string opener in Openers)
        {
            if (line.StartsWith(opener, StringComparison.Ordinal)) return true;
        }
        foreach (string label in Numbered)
        {
            if (!line.StartsWith(label, StringComparison.Ordinal) || line.Length < label.Length + 2 || line[label.Length] != ' ') continue;
            if (IsLabelNumber(line[(label.Length + 1)..])) return true;
        }
        return false;
    }

    /// <summary>"5. ", "5:", "IV" at the end of the line; but not "5 của Luật".</summary>
    private static bool IsLabelNumber(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = LineShape.FirstWord(text);
        ReadOnlySpan<char> number = word.TrimEnd(".:");
        if (number.IsEmpty || number.Length > 6) return false;
        bool digits = number.IndexOfAnyExceptInRange('0', '9') < 0 || (char.IsAsciiDigit(number[0]) && char.IsAsciiLetterLower(number[^1]));
        bool roman = number.IndexOfAnyExcept("IVXLC") < 0;
        return (digits || roman) && (number.Length < word.Length || word.Length == text.Length || LineShape.IsCapitals(text));
    }

    /// <summary>"1. ", "1.2. ", "12) ", "a) ", "đ. ", "IV. ", "(1) ", "[1] ". A number without a mark, or longer than three digits, counts things.</summary>
    public static bool IsEnumerated(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> word = LineShape.FirstWord(line);
        if (word.Length < 2) return false;
        if (word[0] is '(' or '[') return word[^1] is ')' or ']' && word.Length <= 6 && IsMark(word[1..^1]);
        if (word[^1] is '.' or ')' or '/') return IsMark(word[..^1]);
        // Party texts number with "I-", "II-".
        if (word[^1] == '-') return word.Length <= 6 && word[..^1].IndexOfAnyExcept("IVX") < 0;
        // "1.Tên" without a space, but not "1.500".
        int dot = word.IndexOfAny('.', ')');
        return dot is 1 or 2 && dot + 1 < word.Length && char.IsUpper(word[dot + 1]) && char.IsAsciiDigit(word[0]) && IsMark(word[..dot]);
    }

    private static bool IsMark(ReadOnlySpan<char> mark)
    {
        if (mark.IsEmpty) return false;
        if (char.IsAsciiDigit(mark[0])) return mark.Length <= 12 && mark.IndexOfAnyExcept(DigitsAndDot) < 0 && mark.IndexOf('.') is >= -1 and <= 3 && (mark.Contains('.') || mark.Length <= 3);
        if (mark.Length == 1) return char.IsLetter(mark[0]);
        return mark.Length <= 6 && (mark.IndexOfAnyExcept("IVXLC") < 0 || mark.IndexOfAnyExcept("ivx") < 0);
    }

    /// <summary>"Hà Nội, ngày 27 …": a short name, a comma, "ngày".</summary>
    private static bool IsPlaceAndDate(ReadOnlySpan<char> line)
    {
        int comma = line.IndexOf(", ngày", StringComparison.Ordinal);
        return comma is > 2 and < 30 && char.IsUpper(line[0]) && line.Length < 50 && !line[..comma].ContainsAnyInRange('0', '9');
    }
}
