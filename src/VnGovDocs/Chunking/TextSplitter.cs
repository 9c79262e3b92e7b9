using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>Cuts a text that is too long for one chunk, behind paragraphs, sentences or phrases, into pieces of about the same size.</summary>
internal sealed class TextSplitter(SourceProse prose, TokenCounter counter, WordCuts cuts)
{
    /// <summary>Trials for one piece; each halves the doubt or better.</summary>
    private const int Trials = 6;

    /// <summary>Characters in a token, at most; only rows of dots have longer ones.</summary>
    private const int LongestToken = 24;

    /// <summary>The pieces in order; together they hold every letter of the span once.</summary>
    /// <param name="span">What is too long.</param>
    /// <param name="budget">Tokens that a piece may have.</param>
    /// <param name="firstBudget">Tokens that the first may have.</param>
    public IEnumerable<TextSpan> Split(TextSpan span, long budget, long firstBudget)
    {
        List<WordCut> words = cuts.Of(span);
        double density = 0.4;
        long room = firstBudget;
        for (int first = 0; first < words.Count; room = budget)
        {
            int last = LastFitting(words, first, room, ref density);
            if (last < first)
            {
                int cut = Fitting(words[first], room);
                yield return TextSpan.FromBounds(words[first].Start, cut);
                words[first] = words[first] with { Start = cut };
                continue;
            }
            last = BestCut(words, first, last, room, density);
            yield return TextSpan.FromBounds(words[first].Start, words[last].End);
            first = last + 1;
        }
    }

    /// <summary>The last word up to which the words fit; one before the first when not even that does.</summary>
    /// <param name="words">All words.</param>
    /// <param name="first">Where the piece begins.</param>
    /// <param name="room">Tokens it may have.</param>
    /// <param name="density">Tokens of a character, as far as known.</param>
    private int LastFitting(List<WordCut> words, int first, long room, ref double density)
    {
        int fits = first - 1, tooFar = Farthest(words, first, room) + 1;
        for (int trial = 0; trial < Trials * 3 && tooFar - fits > 1; trial++)
        {
            int guess = trial < Trials ? WordAt(words, fits, tooFar, words[first].Start + (int)Math.Min(int.MaxValue / 2, room / density)) : fits + (tooFar - fits) / 2;
            long tokens = Count(words[first].Start, words[guess].End);
            if (tokens < TokenCounter.TooMany) density = Math.Max(0.001, (double)tokens / (words[guess].End - words[first].Start));
            if (tokens <= room)
            {
                fits = guess;
                if (room - tokens <= room / 32) break;
            }
            else
            {
                tooFar = guess;
            }
        }
        return fits;
    }

    /// <summary>The word around a place, strictly between two.</summary>
    private static int WordAt(List<WordCut> words, int after, int before, int place)
    {
        int low = after + 1, high = before - 1;
        while (low < high)
        {
            int middle = low + (high - low + 1) / 2;
            if (words[middle].End <= place) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>The last word that may be in one piece: no farther than where the text must be cut, and than so many tokens reach.</summary>
    private static int Farthest(List<WordCut> words, int first, long room)
    {
        long reach = words[first].Start + room * LongestToken;
        int last = first;
        while (last + 1 < words.Count && words[last].Behind != CutRank.Must && words[last].End < reach) last++;
        return last;
    }

    /// <summary>
    /// Behind which word to cut: the best place in the second half of the piece. Where the rest is less than another piece, the cut is
    /// looked for about its middle, so that no crumb is left.
    /// </summary>
    private static int BestCut(List<WordCut> words, int first, int last, long room, double density)
    {
        if (last == words.Count - 1 || words[last].Behind == CutRank.Must) return last;
        int start = words[first].Start, length = words[last].End - start, rest = words[^1].End - start;
        int longest = rest < 2L * length && rest * density < 2 * room ? Math.Max(length / 2, (int)(rest * 11L / 20)) : length;
        int limit = last;
        while (limit > first && words[limit].End - start > longest) limit--;
        int best = -1;
        for (int i = limit; i >= first && (best < 0 || words[i].End - start >= longest / 2); i--)
        {
            if (words[i].Behind > CutRank.Glued && (best < 0 || words[i].Behind > words[best].Behind)) best = i;
        }
        for (int i = limit + 1; best < 0 && i <= last; i++)
        {
            if (words[i].Behind > CutRank.Glued) best = i;
        }
        return best < 0 ? last : best;
    }

    /// <summary>Where a single overlong word is cut so that its head fits.</summary>
    private int Fitting(WordCut word, long room)
    {
        int length = word.End - word.Start;
        while (length > 1 && Count(word.Start, word.Start + length) > room) length /= 2;
        int cut = word.Start + length;
        if (cut < word.End && char.IsLowSurrogate(prose.Text[cut])) cut++;
        return cut;
    }

    private long Count(int start, int end) => counter.Count(prose.Render(TextSpan.FromBounds(start, end)));
}
