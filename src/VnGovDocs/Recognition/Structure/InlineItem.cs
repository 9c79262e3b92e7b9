using System.Globalization;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Structure;

/// <summary>One of the items "(1) …; (2) …" that are counted inside a paragraph.</summary>
/// <param name="Ordinal">Its number.</param>
/// <param name="Span">From its bracket to the next item, or the paragraph's end.</param>
/// <param name="Words">What stands behind its number.</param>
internal sealed record InlineItem(string Ordinal, TextSpan Span, TextSpan Words)
{
    /// <summary>The items of a paragraph; none when there are fewer than two in a row.</summary>
    public static List<InlineItem> Find(string text, TextSpan paragraph)
    {
        var starts = new List<int>();
        int from = paragraph.Start;
        while (NumberAt(text, paragraph, from, starts.Count + 1) is { } start)
        {
            starts.Add(start);
            from = start + 1;
        }
        if (starts.Count < 2) return [];
        var items = new List<InlineItem>();
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : paragraph.End;
            string ordinal = (i + 1).ToString(CultureInfo.InvariantCulture);
            TextSpan span = VnGovDocs.Text.Words.Trim(text, TextSpan.FromBounds(starts[i], end));
            items.Add(new InlineItem(ordinal, span, VnGovDocs.Text.Words.Trim(text, TextSpan.FromBounds(Math.Min(span.End, starts[i] + ordinal.Length + 2), span.End))));
        }
        return items;
    }

    private static int? NumberAt(string text, TextSpan paragraph, int from, int number)
    {
        string mark = string.Create(CultureInfo.InvariantCulture, $"({number})");
        int at = text.IndexOf(mark, from, paragraph.End - from, StringComparison.Ordinal);
        return at >= 0 && at + mark.Length < paragraph.End && char.IsWhiteSpace(text[at + mark.Length]) ? at : null;
    }
}
