using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Why a piece of text begins where it does.</summary>
internal enum PieceStart
{
    Sentence,
    Semicolon,

    /// <summary>Behind "đồng thời", "trong đó".</summary>
    Connective,
}

/// <summary>A stretch between stops, semicolons and the connectives that may begin a clause of its own.</summary>
internal readonly record struct Piece(TextSpan Span, PieceStart Start)
{
    private const int LongestPair = 3;

    private static readonly PhraseMatcher[] Connectives = [new("đồng thời"), new("trong đó")];

    /// <summary>The pieces of a stretch; nothing is cut inside quotation marks and parentheses.</summary>
    public static List<Piece> Cut(string text, TextSpan span)
    {
        var pieces = new List<Piece>();
        int start = span.Start;
        PieceStart kind = PieceStart.Sentence;
        char close = '\0';
        // A sign that nothing closes is looked for once, not at each of many.
        string unclosed = "";
        for (int i = span.Start; i < span.End; i++)
        {
            if (close != '\0')
            {
                if (text[i] == close) close = '\0';
                continue;
            }
            close = Aside.Closing(text[i]) ?? '\0';
            if (close != '\0' && (unclosed.Contains(close) || text.IndexOf(close, i + 1, span.End - i - 1) < 0))
            {
                if (!unclosed.Contains(close)) unclosed += close;
                close = '\0';
            }
            PieceStart? next = text[i] == ';' ? PieceStart.Semicolon : EndsSentence(text, i, span.End) ? PieceStart.Sentence : text[i] == ',' && IsConnective(text, i + 1, span.End) ? PieceStart.Connective : null;
            if (next is not { } begins) continue;
            Add(pieces, text, start, i, kind);
            (start, kind) = (i + 1, begins);
        }
        Add(pieces, text, start, span.End, kind);
        return pieces;
    }

    /// <summary>"tiếp nhận, giải quyết": whether a comma stands inside a pair that belongs together.</summary>
    public static bool IsPair(string text, int comma, int from)
    {
        int start = comma;
        for (int words = 0; words < LongestPair && start > from; words++)
        {
            start = Predicate.WordBefore(text, start);
            if (DirectiveWords.Pairs.MatchAt(text, start, text.Length) is { } pair && pair.End > comma) return true;
        }
        return false;
    }

    private static void Add(List<Piece> pieces, string text, int start, int end, PieceStart kind)
    {
        TextSpan span = Words.TrimEnd(text, Words.Trim(text, TextSpan.FromBounds(start, Math.Max(start, end))), ".,;/");
        if (span.Length > 0) pieces.Add(new Piece(span, kind));
    }

    private static bool IsConnective(string text, int at, int limit)
    {
        at = Words.SkipSpaces(text, at, limit);
        return Array.Exists(Connectives, word => word.MatchesAt(text, at, out int end) && end <= limit);
    }

    /// <summary>A stop before a capital; not in "1.500", "TP. Huế", nor an ellipsis before a small letter.</summary>
    private static bool EndsSentence(string text, int at, int limit)
    {
        if (text[at] is not ('.' or '…')) return false;
        int next = Words.SkipSpaces(text, at + 1, limit);
        if (next == at + 1 || next >= limit) return next >= limit;
        if (!char.IsUpper(text[next]) && text[next] is not ('“' or '"') && !char.IsAsciiDigit(text[next])) return false;
        int word = at;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        return !(at - word is 1 or 2 && char.IsUpper(text[word]) && text[at] == '.');
    }
}
