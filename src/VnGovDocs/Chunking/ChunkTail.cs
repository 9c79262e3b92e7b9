namespace VnGovDocs.Chunking;

/// <summary>The end of a chunk's text that the next one repeats.</summary>
internal sealed class ChunkTail(TokenCounter counter)
{
    /// <summary>Characters in a token, at most.</summary>
    private const int LongestToken = 24;

    /// <summary>The longest tail of whole words within a number of tokens, from the beginning of a sentence or line where one begins in it; empty when none fits.</summary>
    public string Of(string text, int tokens)
    {
        if (tokens == 0) return "";
        int low = (int)Math.Max(0, text.Length - (long)tokens * LongestToken), high = text.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (counter.Count(text.AsSpan(WordStart(text, middle))) <= tokens) high = middle;
            else low = middle + 1;
        }
        int start = WordStart(text, high);
        return text[SentenceStart(text, start)..].Trim();
    }

    /// <summary>Where the first whole word from a place on begins.</summary>
    private static int WordStart(string text, int place)
    {
        if (place > 0 && !char.IsWhiteSpace(text[place - 1]))
        {
            while (place < text.Length && !char.IsWhiteSpace(text[place])) place++;
        }
        while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        return place;
    }

    private static int SentenceStart(string text, int start)
    {
        for (int i = start; i < text.Length - 2; i++)
        {
            if (text[i] == '\n' || i > start && char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or ';' && char.IsUpper(text[i + 1])) return i + 1;
        }
        return start;
    }
}
