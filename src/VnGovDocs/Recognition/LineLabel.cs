using System.Buffers;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The number or mark at the start of a line: "Điều 5.", "Chương II", "IV-", "2.1.", "đ)", "-".</summary>
/// <param name="Kind">What such a mark usually opens.</param>
/// <param name="Text">As printed, without final punctuation for the divisions of a law.</param>
/// <param name="Ordinal">Its value; empty for a dash.</param>
/// <param name="End">Where the label ends.</param>
internal sealed record LineLabel(BodyNodeKind Kind, string Text, string? Ordinal, int End)
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.abcdđ");

    private static readonly (PhraseMatcher Word, BodyNodeKind Kind)[] Divisions =
        [(new("Phần"), BodyNodeKind.Part), (new("Chương"), BodyNodeKind.Chapter), (new("Tiểu mục"), BodyNodeKind.Subsection), (new("Mục"), BodyNodeKind.Section), (new("Điều"), BodyNodeKind.Article)];

    /// <summary>Reads the label of a line; null when it has none.</summary>
    public static LineLabel? Read(string text, TextSpan span) => Division(text, span) ?? Mark(text, span) ?? Dash(text, span);

    private static LineLabel? Division(string text, TextSpan span)
    {
        foreach ((PhraseMatcher word, BodyNodeKind kind) in Divisions)
        {
            if (!word.MatchesAt(text, span.Start, out int end) || !char.IsUpper(text[span.Start])) continue;
            int start = Words.SkipSpaces(text, end, span.End);
            int stop = start;
            while (stop < span.End && char.IsLetterOrDigit(text[stop])) stop++;
            ReadOnlySpan<char> ordinal = text.AsSpan(start, stop - start);
            bool counted = ordinal.Length is > 0 and < 7 && (char.IsAsciiDigit(ordinal[0]) || ordinal.IndexOfAnyExcept("IVXLC") < 0);
            if (!counted) return null;
            int behind = stop < span.End && text[stop] is '.' or ':' ? stop + 1 : stop;
            // An article's label is followed by a sign or ends its line; "Điều 5 của Luật …" is a reference.
            if (kind == BodyNodeKind.Article && behind == stop && stop < span.End) return null;
            return new LineLabel(kind, Words.Fold(text.AsSpan(span.Start, stop - span.Start)), ordinal.ToString(), behind);
        }
        return null;
    }

    private static LineLabel? Mark(string text, TextSpan span)
    {
        int end = span.Start;
        while (end < span.End && end - span.Start < 9 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is 'đ' or 'Đ' || text[end] == '.' && end + 1 < span.End && char.IsAsciiDigit(text[end + 1]))) end++;
        if (end == span.Start || end >= span.End || text[end] is not ('.' or ')' or '-' or '/')) return null;
        ReadOnlySpan<char> mark = text.AsSpan(span.Start, end - span.Start);
        bool number = char.IsAsciiDigit(mark[0]) && mark.IndexOfAnyExcept(NumberSigns) < 0 && mark.Length <= 7 && !(mark.Length == 4 && mark.IndexOf('.') < 0);
        bool roman = mark.IndexOfAnyExcept("IVX") < 0;
        bool letter = mark.Length <= 2 && char.IsLetter(mark[0]) && (mark.Length == 1 || char.IsAsciiDigit(mark[1]));
        if (!number && !roman && !letter) return null;
        int behind = end + 1;
        if (behind < span.End && !char.IsWhiteSpace(text[behind]) && !(text[end] != '-' && char.IsUpper(text[behind]))) return null;
        BodyNodeKind kind = roman || letter && char.IsUpper(mark[0]) ? BodyNodeKind.Heading : BodyNodeKind.Item;
        return new LineLabel(kind, text[span.Start..behind], mark.ToString(), behind);
    }

    private static LineLabel? Dash(string text, TextSpan span)
    {
        if (span.Length < 3 || !Openers.IsDash(text[span.Start]) || !char.IsWhiteSpace(text[span.Start + 1])) return null;
        return new LineLabel(BodyNodeKind.Item, text[span.Start].ToString(), null, span.Start + 1);
    }
}
