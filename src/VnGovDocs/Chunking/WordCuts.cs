using VnGovDocs.Source;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Chunking;

/// <summary>How well a text may be cut behind a word.</summary>
internal enum CutRank
{
    /// <summary>Not, unless what it belongs to is too long itself: inside a number, a date, a reference.</summary>
    Glued,

    /// <summary>Between words.</summary>
    Word,

    /// <summary>Behind a comma.</summary>
    Comma,

    /// <summary>Behind a semicolon or colon.</summary>
    Phrase,

    /// <summary>Behind a sentence.</summary>
    Sentence,

    /// <summary>Where a line ends that somebody ended.</summary>
    Paragraph,

    /// <summary>It must be cut: the run of letters is longer than a tokenizer may see.</summary>
    Must,
}

/// <summary>A word, or a piece of an overlong run.</summary>
internal readonly record struct WordCut(int Start, int End, CutRank Behind);

/// <summary>Finds the words of a text, and how well it may be cut behind each.</summary>
/// <param name="prose">The text.</param>
/// <param name="unbroken">Spans that are kept whole, in order, none overlapping another.</param>
internal sealed class WordCuts(SourceProse prose, IReadOnlyList<TextSpan> unbroken)
{
    private readonly string _text = prose.Text;

    /// <summary>The words of a span in order.</summary>
    public List<WordCut> Of(TextSpan span)
    {
        var words = new List<WordCut>();
        int kept = unbroken.FirstEndingBehind(span.Start, whole => whole);
        for (int start = Next(span.Start, span.End); start < span.End;)
        {
            int end = start;
            while (end < span.End && !char.IsWhiteSpace(_text[end])) end++;
            int next = Next(end, span.End);
            AddRun(words, start, end);
            while (kept < unbroken.Count && unbroken[kept].End <= next) kept++;
            bool whole = kept < unbroken.Count && unbroken[kept].Start < end && next < unbroken[kept].End;
            words[^1] = words[^1] with { Behind = next >= span.End ? CutRank.Paragraph : whole ? CutRank.Glued : Rank(start, end, next, span.End) };
            start = next;
        }
        return words;
    }

    /// <summary>A run of letters, in pieces that a tokenizer may see.</summary>
    private void AddRun(List<WordCut> words, int start, int end)
    {
        while (end - start > TokenCounter.LongestRun)
        {
            int cut = start + TokenCounter.LongestRun;
            if (char.IsLowSurrogate(_text[cut])) cut--;
            words.Add(new WordCut(start, cut, CutRank.Must));
            start = cut;
        }
        words.Add(new WordCut(start, end, CutRank.Word));
    }

    private CutRank Rank(int start, int end, int next, int limit)
    {
        if (IsMark(start, end)) return CutRank.Glued;
        bool line = _text.AsSpan(end, next - end).Contains('\n');
        if (line && !prose.GoesOnAt(next)) return CutRank.Paragraph;
        int nextEnd = next;
        while (nextEnd < limit && !char.IsWhiteSpace(_text[nextEnd])) nextEnd++;
        ReadOnlySpan<char> word = _text.AsSpan(start, end - start), following = _text.AsSpan(next, nextEnd - next);
        if (EndsSentence(word, following)) return CutRank.Sentence;
        if (UnbrokenWords.Belong(word, following)) return CutRank.Glued;
        return word[^1] switch { ';' or ':' => CutRank.Phrase, ',' or ')' => CutRank.Comma, _ => CutRank.Word };
    }

    /// <summary>The number of a list at the start of a line ("1.", "a)", "-") belongs to what it numbers.</summary>
    private bool IsMark(int start, int end)
    {
        bool opens = start == 0 || _text[start - 1] == '\n';
        if (!opens || end - start > 6) return false;
        return _text[end - 1] is '.' or ')' or '/' || end - start == 1 && !char.IsLetterOrDigit(_text[start]);
    }

    /// <summary>"TP. Hồ Chí Minh" and "Q. 1" go on.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> word, ReadOnlySpan<char> following)
    {
        ReadOnlySpan<char> core = word.TrimEnd("”\"')");
        if (core.IsEmpty || core[^1] is not ('.' or '!' or '?' or '…')) return false;
        bool abbreviation = core[^1] == '.' && core.Length <= 4 && char.IsUpper(core[0]);
        ReadOnlySpan<char> next = following.TrimStart("“\"'(");
        return !abbreviation && (next.IsEmpty || !char.IsLower(next[0]));
    }

    private int Next(int place, int limit)
    {
        while (place < limit && char.IsWhiteSpace(_text[place])) place++;
        return place;
    }
}
