namespace VnGovDocs.Text;

/// <summary>The first words of many phrases. Whether one of them can begin at a position is told by one look at the word there, which most words fail.</summary>
internal sealed class FirstWords
{
    private const int Mask = 63;

    /// <summary>A bit for each hash, of few bits: a word without its bit begins no phrase, one with it nearly always does.</summary>
    private readonly ulong[] _bits = new ulong[Mask + 1];

    public FirstWords(IEnumerable<PhraseMatcher> phrases)
        : this(phrases.Select(phrase => phrase.FirstHash))
    {
    }

    /// <param name="hashes">What <see cref="WordKey.HashOf"/> gives for each.</param>
    public FirstWords(IEnumerable<int> hashes)
    {
        foreach (int hash in hashes) _bits[hash >> 6 & Mask] |= 1UL << hash;
    }

    /// <summary>Whether a word with this hash may be one of them.</summary>
    public bool MayHold(int hash) => (_bits[hash >> 6 & Mask] >> hash & 1) != 0;

    /// <summary>Whether a phrase can begin with the word at a position, which is the start of a word.</summary>
    public bool MayBeginAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return MayHold(WordKey.HashOf(text[start..end]));
    }
}
