using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>A value of gold that was not read, or a read value that gold does not have.</summary>
/// <param name="Field">The field.</param>
/// <param name="IsExtra">Whether it was read and is not in gold.</param>
/// <param name="Value">As written.</param>
/// <param name="Excerpt">Where it stands in the text of the file; null where it was not found there.</param>
internal sealed record Miss(string Field, bool IsExtra, string Value, Excerpt? Excerpt);

/// <summary>A value among what is printed around it, on one line.</summary>
/// <param name="Span">Place of the value in <c>source.text</c>.</param>
internal sealed record Excerpt(TextSpan Span, string Before, string Marked, string After)
{
    private const int Around = 60, LongestMark = 160;

    /// <summary>The excerpt of a text around a span.</summary>
    public static Excerpt? Of(string? text, TextSpan? place)
    {
        if (text is null || place is not { } span || span.Length <= 0 || span.Start < 0 || span.End > text.Length) return null;
        int from = Math.Max(0, span.Start - Around), to = Math.Min(text.Length, span.End + Around);
        string marked = OneLine(text[span.Start..span.End]);
        if (marked.Length > LongestMark) marked = marked[..LongestMark] + "…";
        return new Excerpt(span, (from > 0 ? "…" : "") + OneLine(text[from..span.Start]), marked, OneLine(text[span.End..to]) + (to < text.Length ? "…" : ""));
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}
