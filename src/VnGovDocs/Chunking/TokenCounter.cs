using Microsoft.ML.Tokenizers;

namespace VnGovDocs.Chunking;

/// <summary>
/// Counts tokens without ever showing the tokenizer a long run of letters: byte pair encoders take time with the square of a run, 0.4 s for 8,000 letters.
/// </summary>
internal sealed class TokenCounter(Tokenizer tokenizer)
{
    /// <summary>The longest run without white space that a chunk may hold.</summary>
    public const int LongestRun = 512;

    /// <summary>Stands for more than any chunk can hold; sums of it stay in range.</summary>
    public const long TooMany = 1L << 32;

    /// <summary>Tokens of a text, or <see cref="TooMany"/> when it has a run that must be cut first.</summary>
    public long Count(string text) => HasLongRun(text) ? TooMany : tokenizer.CountTokens(text);

    /// <inheritdoc cref="Count(string)"/>
    public long Count(ReadOnlySpan<char> text) => HasLongRun(text) ? TooMany : tokenizer.CountTokens(text);

    private static bool HasLongRun(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (text.Length - start > LongestRun)
        {
            // The last blank of the next stretch: everything before it is short runs, as far as this look can tell.
            int blank = LastBlank(text.Slice(start, LongestRun + 1));
            if (blank < 0) return true;
            start += blank + 1;
        }
        return false;
    }

    private static int LastBlank(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsWhiteSpace(text[i])) return i;
        }
        return -1;
    }
}
