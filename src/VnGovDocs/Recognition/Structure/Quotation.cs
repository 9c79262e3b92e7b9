using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Counts the quotations of a document.</summary>
internal sealed class QuotationCounter
{
    private int _count;

    /// <summary>Paragraphs that may still be looked through for closing marks: open quotations must not cost more than the text is long.</summary>
    public int Looks { get; set; } = 200_000;

    /// <summary>Quotations that are open around the text being read; deeper ones stay text.</summary>
    public int Depth { get; set; }

    public int Next() => ++_count;
}

/// <summary>What an amending provision quotes: paragraphs between quotation marks that hold provisions of another document.</summary>
internal static class Quotation
{
    private const int MostParagraphs = 2000, Deepest = 2;

    /// <summary>The index behind the quotation that begins with a paragraph; null when none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">The paragraphs around.</param>
    /// <param name="index">Where it may begin.</param>
    /// <param name="counter">The quotations of the document.</param>
    /// <param name="article">The article that quotes: the next one ends a quotation whose closing mark was forgotten.</param>
    public static int? EndOf(string text, List<BodyParagraph> paragraphs, int index, QuotationCounter counter, BodyMark? article)
    {
        TextSpan first = paragraphs[index].Span;
        if (text[first.Start] is not ('“' or '"' or '«') || first.Length < 3 || counter.Depth >= Deepest || !IsAnnounced(text, paragraphs, index)) return null;
        bool straight = text[first.Start] == '"';
        int depth = 0;
        int? unclosed = null;
        for (int i = index; i < Math.Min(paragraphs.Count, index + MostParagraphs) && counter.Looks-- > 0; i++)
        {
            TextSpan span = paragraphs[i].Span;
            foreach (char letter in text.AsSpan(span.Start, span.Length))
            {
                if (straight) depth ^= letter == '"' ? 1 : 0;
                else if (letter is '“' or '«') depth++;
                else if (letter is '”' or '»') depth--;
            }
            if (depth <= 0 && IsClosing(text, span)) return i + 1;
            if (i > index && article is { } outer && IsNext(text, span, outer) && IsProvision(text, first)) unclosed ??= i;
        }
        return unclosed;
    }

    private static bool IsNext(string text, TextSpan span, BodyMark article) =>
        DivisionMarks.Read(text, span) is { Class: MarkClass.Article } mark && article.To(mark) == Continuation.Next && text[span.Start] is not ('“' or '"');

    /// <summary>The paragraphs without the marks around them.</summary>
    public static List<BodyParagraph> Inner(string text, List<BodyParagraph> paragraphs, int index, int end)
    {
        var inner = new List<BodyParagraph>();
        for (int i = index; i < end; i++)
        {
            TextSpan span = paragraphs[i].Span;
            int start = i == index ? span.Start + 1 : span.Start, stop = i == end - 1 ? ClosingAt(text, span) : span.End;
            TextSpan words = Words.Trim(text, TextSpan.FromBounds(start, Math.Max(start, stop)));
            if (words.Length > 0) inner.Add(paragraphs[i] with { Span = words });
        }
        return inner;
    }

    /// <summary>Something before it announces it, or it is a provision itself.</summary>
    private static bool IsAnnounced(string text, List<BodyParagraph> paragraphs, int index)
    {
        if (index > 0 && text[paragraphs[index - 1].Span.End - 1] is ':' or '”' or '»' or '"' or ';' or '.' && IsProvision(text, paragraphs[index].Span)) return true;
        return index > 0 && text[paragraphs[index - 1].Span.End - 1] == ':';
    }

    private static bool IsProvision(string text, TextSpan span)
    {
        TextSpan words = Words.Trim(text, TextSpan.FromBounds(span.Start + 1, span.End));
        return words.Length > 0 && (DivisionMarks.Read(text, words) is not null || OutlineMarks.Read(text, words).Count > 0);
    }

    private static bool IsClosing(string text, TextSpan span) => ClosingAt(text, span) < span.End;

    /// <summary>Where the closing mark stands at the end of a paragraph, with the sign of the sentence around it behind; its end without one.</summary>
    private static int ClosingAt(string text, TextSpan span)
    {
        int last = span.End - 1;
        while (last > span.Start && text[last] is '.' or ';' or ',' or ' ' or '/') last--;
        return last > span.Start && text[last] is '”' or '"' or '»' ? last : span.End;
    }
}
