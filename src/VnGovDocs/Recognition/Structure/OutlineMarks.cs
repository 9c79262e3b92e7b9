using System.Globalization;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Reads numbers, letters and signs at the start of a paragraph: "1.", "1-", "2.1.", "I.", "A.", "đ)", "(1)", "ii)", "-".</summary>
internal static class OutlineMarks
{
    private const int LongestMark = 12, LargestNumber = 199;

    /// <summary>All readings of a paragraph's mark: "I." is a Roman number and a letter. Empty without one.</summary>
    public static List<BodyMark> Read(string text, TextSpan span)
    {
        var readings = new List<BodyMark>(2);
        if (Sign(text, span) is { } sign) readings.Add(sign);
        int start = text[span.Start] == '(' ? span.Start + 1 : span.Start, end = start;
        while (end < span.End && end - start < LongestMark && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is 'đ' or 'Đ' || text[end] == '.' && end > start && end + 1 < span.End && char.IsAsciiDigit(text[end + 1]))) end++;
        if (end == start || end >= span.End) return readings;
        ReadOnlySpan<char> mark = text.AsSpan(start, end - start);
        bool bracketed = start > span.Start;
        char closing = text[end];
        if (closing == ' ' && end + 2 < span.End && text[end + 1] == '-' && text[end + 2] == ' ') return PartyHeading(text, span, mark, end);
        // "1.1 Abc": Word's multilevel lists leave out the last stop.
        bool bare = closing == ' ' && !bracketed && char.IsAsciiDigit(mark[0]) && mark.Contains('.');
        if (!bare && closing is not ('.' or ')' or '-' or '/') || bracketed && closing != ')') return readings;
        int behind = bare ? end : end + 1;
        if (!IsFollowedByWords(text, span, behind, closing)) return readings;
        string label = text[span.Start..behind];
        if (char.IsAsciiDigit(mark[0])) AddNumber(readings, mark, label, behind, closing, bracketed);
        else if (closing != '/') AddLetters(readings, mark, label, behind, closing, bracketed);
        return readings;
    }

    /// <summary>"I - MỤC ĐÍCH": the spaced hyphen of Party texts, before capitals only.</summary>
    private static List<BodyMark> PartyHeading(string text, TextSpan span, ReadOnlySpan<char> mark, int end)
    {
        if (!char.IsUpper(mark[0]) || Ordinals.Roman(mark) is not (> 0 and int roman) || !LetterCase.IsUpper(text.AsSpan(end, span.End - end))) return [];
        return [new BodyMark(MarkClass.Roman, roman, "", text[span.Start..(end + 2)], mark.ToString(), end + 2)];
    }

    private static bool IsFollowedByWords(string text, TextSpan span, int behind, char closing)
    {
        if (behind >= span.End || NoteMark.At(text, behind, span.End) > behind) return true;
        // "1.Abc" is typed without the space; "I-NĂM" too. "A-B" is a word, "1.500" an amount.
        if (!char.IsWhiteSpace(text[behind])) return closing != '-' ? char.IsUpper(text[behind]) || text[behind] is '“' or '"' : behind + 1 < span.End && char.IsUpper(text[behind]) && char.IsUpper(text[behind + 1]);
        return true;
    }

    private static void AddNumber(List<BodyMark> readings, ReadOnlySpan<char> mark, string label, int behind, char closing, bool bracketed)
    {
        int stops = mark.Count('.');
        int last = mark.LastIndexOf('.') + 1, digits = last;
        while (digits < mark.Length && char.IsAsciiDigit(mark[digits])) digits++;
        if (digits == last || digits - last > 3 || mark.Length - digits > 1 || stops > 0 && closing == ')') return;
        int value = int.Parse(mark[last..digits], CultureInfo.InvariantCulture);
        if (value is 0 or > LargestNumber) return;
        MarkClass kind = bracketed ? MarkClass.NumberBrackets : stops > 0 ? MarkClass.Decimal : closing == ')' ? MarkClass.NumberBracket : MarkClass.Number;
        readings.Add(new BodyMark(kind, value, mark[digits..].ToString(), label, mark.ToString(), behind) { Depth = stops + 1 });
    }

    private static void AddLetters(List<BodyMark> readings, ReadOnlySpan<char> mark, string label, int behind, char closing, bool bracketed)
    {
        bool upper = char.IsUpper(mark[0]);
        if (Ordinals.Roman(mark) is > 0 and int roman && (upper || closing == ')'))
        {
            if (!upper) readings.Add(new BodyMark(MarkClass.RomanSmall, roman, "", label, mark.ToString(), behind));
            else if (!bracketed) readings.Add(new BodyMark(MarkClass.Roman, roman, "", label, mark.ToString(), behind));
        }
        // "c1)" is inserted behind c); "a.1)" is the first below a).
        bool numbered = mark.Length == 2 && char.IsAsciiDigit(mark[1]);
        if (mark.Length == 3 && mark[1] == '.' && char.IsAsciiDigit(mark[2]) && closing == ')' && !upper)
            readings.Add(new BodyMark(MarkClass.LetterBrackets, mark[2] - '0', "", label, mark.ToString(), behind) { Depth = 2 });
        int place = Ordinals.Letter(mark[0], out string inserted);
        if (mark.Length > 1 && !numbered || closing == '-' && !upper || place == 0) return;
        MarkClass kind = upper ? MarkClass.UpperLetter : bracketed ? MarkClass.LetterBrackets : closing == ')' ? MarkClass.Letter : MarkClass.LetterStop;
        readings.Add(new BodyMark(kind, place, numbered ? mark[1..].ToString() : inserted, label, mark.ToString(), behind));
    }

    private static BodyMark? Sign(string text, TextSpan span)
    {
        if (span.Length < 3 || !Openers.IsDash(text[span.Start])) return null;
        char next = text[span.Start + 1];
        if (!char.IsWhiteSpace(next) && !char.IsUpper(next)) return null;
        MarkClass kind = text[span.Start] switch { '+' => MarkClass.Plus, '*' => MarkClass.Star, '-' => MarkClass.Dash, _ => MarkClass.Bullet };
        return new BodyMark(kind, 0, "", text[span.Start].ToString(), null, span.Start + 1);
    }
}
