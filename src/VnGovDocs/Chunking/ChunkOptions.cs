using Microsoft.ML.Tokenizers;

namespace VnGovDocs.Chunking;

/// <summary>How large chunks may be, and in whose tokens; immutable, changed by <c>with</c>.</summary>
/// <example>
/// <code>
/// var options = new ChunkOptions { Tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base"), MaxTokens = 512, Overlap = 48 };
/// </code>
/// </example>
public sealed record ChunkOptions
{
    /// <summary>The least that <see cref="MaxTokens"/> may be: below it a path line and a sentence do not fit together.</summary>
    public const int LeastMaxTokens = 32;

    /// <summary>
    /// What counts the tokens: that of the model which the chunks are for. Chunks differ with it. It is asked from the thread that makes the chunks only.
    /// </summary>
    public required Tokenizer Tokenizer { get; init; }

    /// <summary>
    /// The most tokens that <see cref="DocumentChunk.Text"/> has, path line and overlap included; 512 by default. What single tokens a tokenizer puts around
    /// every text (start and end marks) is counted as far as <see cref="Microsoft.ML.Tokenizers.Tokenizer.CountTokens(string, bool, bool)"/> counts it.
    /// </summary>
    public int MaxTokens { get; init; } = 512;

    /// <summary>
    /// At most so many tokens of the end of the chunk before are repeated, from the beginning of a sentence where one begins there; 0 by default. Tables
    /// repeat their heading instead. At most half of <see cref="MaxTokens"/>.
    /// </summary>
    public int Overlap { get; init; }

    /// <summary>Whether the text begins with the line that says where it stands (<see cref="DocumentChunk.Context"/>); true by default.</summary>
    public bool IncludeContext { get; init; } = true;

    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Tokenizer);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTokens, LeastMaxTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(Overlap);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Overlap, MaxTokens / 2);
    }
}
