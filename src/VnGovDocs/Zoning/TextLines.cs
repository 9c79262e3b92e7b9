using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Zoning;

/// <summary>Walks lines by text position, and cuts one line into its columns.</summary>
internal static class TextLines
{
    /// <summary>Spaces from which on a gap separates two columns typed on one line.</summary>
    private const int ColumnGap = 3;

    /// <summary>Whether a line belongs to the document proper: neither furniture nor running header, footer or note.</summary>
    public static bool IsMain(SourceLine line) => !line.IsFurniture && line.Region is (SourceRegion.Body or SourceRegion.TextBox);

    /// <summary>The main lines that overlap [start, end), cut to it.</summary>
    public static IEnumerable<Fragment> Between(SourceDocument source, int start, int end)
    {
        for (int i = FirstAt(source.Lines, start); i < source.Lines.Count && source.Lines[i].Span.Start < end; i++)
        {
            SourceLine line = source.Lines[i];
            if (!IsMain(line)) continue;
            var cut = TextSpan.FromBounds(Math.Max(start, line.Span.Start), Math.Min(end, line.Span.End));
            cut = Words.Trim(source.Text, cut);
            if (cut.Length > 0) yield return new Fragment(line, cut);
        }
    }

    /// <summary>Index of the first line that ends behind a position.</summary>
    public static int FirstAt(IReadOnlyList<SourceLine> lines, int position) => lines.FirstEndingBehind(position, line => line.Span);

    /// <summary>The columns of a span: stretches between tabs or gaps of several spaces.</summary>
    public static List<TextSpan> Columns(string text, TextSpan span)
    {
        var columns = new List<TextSpan>();
        int start = -1, last = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            if (start >= 0 && IsGap(text, last, i))
            {
                columns.Add(TextSpan.FromBounds(start, last));
                start = i;
            }
            if (start < 0) start = i;
            last = i + 1;
        }
        if (start >= 0) columns.Add(TextSpan.FromBounds(start, last));
        return columns;
    }

    /// <summary>The items of a flattened list: "- A; - B; - C." is three, each with its dash.</summary>
    public static List<TextSpan> DashItems(string text, TextSpan span)
    {
        var items = new List<TextSpan>();
        int start = span.Start;
        for (int i = span.Start + 1; i + 1 < span.End; i++)
        {
            if (text[i] != '-' || text[i + 1] != ' ' || !char.IsWhiteSpace(text[i - 1])) continue;
            TextSpan before = Words.Trim(text, TextSpan.FromBounds(start, i));
            if (before.Length > 0 && text[before.End - 1] is not (';' or ':' or '.')) continue;
            if (before.Length > 0) items.Add(before);
            start = i;
        }
        items.Add(Words.Trim(text, TextSpan.FromBounds(start, span.End)));
        return items;
    }

    /// <summary>Whether the white space between two positions is wide enough to separate columns.</summary>
    public static bool IsGap(string text, int from, int to) =>
        to - from >= ColumnGap || text.AsSpan(from, to - from).Contains('\t');

    /// <summary>Whether a span holds nothing but the signs of a drawn rule: hyphens, underscores, asterisks.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        int signs = 0;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter) || letter is 'o' or '0' or 'O') continue;
            if (letter is not ('-' or '_' or '=' or '*' or '~' or '.' or '…' or '+' or '¯')) return false;
            signs++;
        }
        return signs >= 3 || signs > 0 && text.Contains('*') || signs == 2 && text.Contains('-');
    }
}
