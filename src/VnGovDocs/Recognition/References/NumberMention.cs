using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.References;

/// <summary>A number in running text: whole ("30/2020/NĐ-CP"), or what a list leaves of it ("01", "21/2022").</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Syntax">The whole number; null when its symbol stands elsewhere.</param>
internal sealed record NumberMention(TextSpan Span, NumberSyntax? Syntax)
{
    private const int LongestOrdinal = 5;

    /// <summary>The whole numbers of a stretch of text, and the bare ones that may belong to a list or a short name.</summary>
    public static List<NumberMention> Find(string text, TextSpan span, StageWatch watch)
    {
        var mentions = new List<NumberMention>();
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsAsciiDigit(text[i]) && IsTokenStart(text, span.Start, i))
            {
                watch.Tick();
                NumberMention? mention = ReadAt(text, span, i);
                if (mention is not null) mentions.Add(mention);
                i = mention?.Span.End - 1 ?? EndOfToken(text, span, i) - 1;
            }
            else if (text[i] == '/' && ReadBlank(text, span, i) is { } blank)
            {
                mentions.Add(blank);
                i = blank.Span.End - 1;
            }
        }
        return mentions;
    }

    /// <summary>Digits behind a letter, a digit or a sign of a number are a part of something else.</summary>
    private static bool IsTokenStart(string text, int from, int at) =>
        at == from || !char.IsLetterOrDigit(text[at - 1]) && !(text[at - 1] is '/' or '-' or '.' or ',' && at - 2 >= from && char.IsLetterOrDigit(text[at - 2]));

    private static int EndOfToken(string text, TextSpan span, int at)
    {
        while (at < span.End && (char.IsLetterOrDigit(text[at]) || text[at] is '/' or '-' && at + 1 < span.End && char.IsLetterOrDigit(text[at + 1]))) at++;
        return at;
    }

    private static NumberMention? ReadAt(string text, TextSpan span, int start)
    {
        if (NumberSyntax.ReadAt(text, start, span.End) is { } whole && IsSymbol(whole)) return new NumberMention(whole.Span, whole);
        int end = start;
        while (end < span.End && char.IsAsciiDigit(text[end])) end++;
        if (end - start > LongestOrdinal) return null;
        if (end < span.End && char.IsLetter(text[end]) && (end + 1 >= span.End || !char.IsLetterOrDigit(text[end + 1]))) end++;
        // "21/2022" of a list; a date goes on with a second slash.
        if (end + 4 < span.End && text[end] == '/' && text.AsSpan(end + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (end + 5 >= span.End || !char.IsLetterOrDigit(text[end + 5]) && text[end + 5] is not ('/' or '-'))) end += 5;
        bool goesOn = end < span.End && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '%' || text[end] is '-' or '.' or ',' && end + 1 < span.End && char.IsLetterOrDigit(text[end + 1]));
        return goesOn ? null : new NumberMention(TextSpan.FromBounds(start, end), null);
    }

    /// <summary>"…/TTr-SNV" behind "số": the ordinal was left blank.</summary>
    private static NumberMention? ReadBlank(string text, TextSpan span, int slash)
    {
        int start = slash;
        while (start > span.Start && text[start - 1] is ' ' or '.' or '…' or '_') start--;
        if (start == slash || slash + 2 >= span.End || !char.IsUpper(text[slash + 1]) || !TypeWord.IsNumberLabel(text, span.Start, start)) return null;
        if (NumberSyntax.ReadAt(text, slash, span.End) is not { } number || !IsSymbol(number)) return null;
        while (start < slash && text[start] == ' ') start++;
        return new NumberMention(TextSpan.FromBounds(start, number.Span.End), number);
    }

    /// <summary>Two capitals at least: "B1" is a plate, "A3" a form.</summary>
    private static bool IsSymbol(NumberSyntax number) => number.Groups.Any(group => group.Text.Count(char.IsUpper) >= 2);
}
