using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>Finds the longest of many phrases at a place, by the key of its first word.</summary>
internal sealed class PhraseIndex<T>
{
    private const int LongestWord = 8;

    /// <summary>By the hash of the first word's key: a lookup needs no string, and the phrases themselves tell two words of one hash apart.</summary>
    private readonly Dictionary<int, (PhraseMatcher Phrase, string Text, T Value)[]> _byFirstWord;

    private readonly FirstWords _firstWords;

    public PhraseIndex(IEnumerable<(string Text, T Value)> phrases)
    {
        _byFirstWord = phrases
            .OrderByDescending(one => one.Text.Length)
            .GroupBy(one => WordKey.HashOf(FirstWord(one.Text)))
            .ToDictionary(group => group.Key, group => group.Select(one => (new PhraseMatcher(one.Text), one.Text, one.Value)).ToArray());
        _firstWords = new FirstWords(_byFirstWord.Keys);
    }

    /// <summary>The letters at the beginning: "Covid" of "Covid-19", "m" of "m2".</summary>
    private static string FirstWord(string phrase)
    {
        int end = 0;
        while (end < phrase.Length && char.IsLetter(phrase[end])) end++;
        return phrase[..end];
    }

    /// <summary>The longest phrase that begins at a position and ends before a limit; null when none does.</summary>
    public (string Text, T Value, int End)? MatchAt(ReadOnlySpan<char> text, int start, int limit)
    {
        foreach ((PhraseMatcher phrase, string words, T value) in CandidatesAt(text[..Math.Min(limit, text.Length)], start))
        {
            if (phrase.MatchesAt(text, start, out int end) && end <= limit) return (words, value, end);
        }
        return null;
    }

    /// <summary>The phrases that begin with the word at a position, the longest first; which of them stand there is still to be seen.</summary>
    public ReadOnlySpan<(PhraseMatcher Phrase, string Text, T Value)> CandidatesAt(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && start <= text.Length && char.IsLetterOrDigit(text[start - 1])) return [];
        int wordEnd = start;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd])) wordEnd++;
        if (wordEnd == start || wordEnd - start > LongestWord) return [];
        int hash = WordKey.HashOf(text[start..wordEnd]);
        return _firstWords.MayHold(hash) && _byFirstWord.TryGetValue(hash, out var phrases) ? phrases : [];
    }
}
