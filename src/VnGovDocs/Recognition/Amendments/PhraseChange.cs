using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Amendments;

/// <summary>Words that are changed wherever they stand: "cụm từ “A” bằng cụm từ “B”".</summary>
/// <param name="Old">What is replaced or left out; null when no words are named.</param>
/// <param name="New">What takes its place; null when nothing does.</param>
/// <param name="Quotes">The quotations, marks included.</param>
/// <param name="Asides">The parentheses: what is said there of former changes is not changed here.</param>
internal sealed record PhraseChange(string? Old, string? New, List<TextSpan> Quotes, List<TextSpan> Asides)
{
    private static readonly PhraseMatcher[] WordWords = [new("cụm từ"), new("các cụm từ"), new("từ"), new("các từ"), new("số")];
    private static readonly PhraseMatcher ByWord = new("bằng"), IntoWord = new("thành");

    public bool IsFound => Old is not null;

    /// <summary>Behind the last quotation.</summary>
    public int End => Quotes.Count == 0 ? 0 : Quotes[^1].End;

    /// <summary>Whether a stretch lies in words that are quoted or said aside.</summary>
    public bool Holds(TextSpan span) => Quotes.Exists(quote => quote.Contains(span)) || Asides.Exists(aside => aside.Contains(span));

    public static PhraseChange Read(string text, TextSpan words)
    {
        List<TextSpan> quotes = QuotesOf(text, words), asides = AsidesOf(text, words);
        int first = quotes.FindIndex(quote => FollowsWordWord(text, words.Start, quote.Start));
        if (first < 0) return new PhraseChange(null, null, quotes, asides);
        TextSpan? second = first + 1 < quotes.Count && IsReplaced(text, quotes[first].End, quotes[first + 1].Start) ? quotes[first + 1] : null;
        return new PhraseChange(Inner(text, quotes[first]), second is { } quote ? Inner(text, quote) : null, quotes, asides);
    }

    private static List<TextSpan> QuotesOf(string text, TextSpan words)
    {
        var quotes = new List<TextSpan>();
        for (int i = words.Start; i < words.End; i++)
        {
            char close = text[i] switch { '“' => '”', '«' => '»', '"' => '"', _ => '\0' };
            if (close == '\0') continue;
            int end = text.IndexOf(close, i + 1, words.End - i - 1);
            if (end < 0) break;
            quotes.Add(TextSpan.FromBounds(i, end + 1));
            i = end;
        }
        return quotes;
    }

    private static List<TextSpan> AsidesOf(string text, TextSpan words)
    {
        var asides = new List<TextSpan>();
        for (int open = text.IndexOf('(', words.Start, words.Length); open >= 0;)
        {
            int close = text.IndexOf(')', open, words.End - open);
            if (close < 0) break;
            asides.Add(TextSpan.FromBounds(open, close + 1));
            open = text.IndexOf('(', close, words.End - close);
        }
        return asides;
    }

    private static bool FollowsWordWord(string text, int from, int quote)
    {
        int end = quote;
        while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
        return Array.Exists(WordWords, word => word.Find(text, Math.Max(from, end - 12), end) is { } found && found.End == end);
    }

    private static bool IsReplaced(string text, int from, int to) => ByWord.Find(text, from, to) is not null || IntoWord.Find(text, from, to) is not null;

    private static string Inner(string text, TextSpan quote) => Words.Fold(text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1));
}
