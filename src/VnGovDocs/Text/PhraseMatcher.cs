using VnGovDocs.Source;

namespace VnGovDocs.Text;

/// <summary>
/// Finds a fixed phrase whatever its case, its tone placement and the white space between its words, a line break included:
/// "CỘNG HÒA XÃ⏎HỘI CHỦ NGHĨA VIỆT NAM". Signs between words (hyphens of the motto) are optional on both sides.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly WordKey[] _words;

    private readonly char _first;

    public PhraseMatcher(string phrase)
    {
        _words = [.. phrase.Split([' ', '/', ',', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => new WordKey(word))];
        _first = _words[0].First;
        FirstHash = _words[0].Hash;
    }

    /// <summary>The hash of the first word.</summary>
    public int FirstHash { get; }

    /// <summary>Whether the phrase stands at <paramref name="start"/>, as whole words; gives the index behind it.</summary>
    public bool MatchesAt(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        // What most positions fail, and cheaply.
        if (start >= text.Length || VietnameseLetters.Small(text[start], out _) != _first || start > 0 && char.IsLetterOrDigit(text[start - 1])) return false;
        int position = start;
        foreach (WordKey word in _words)
        {
            while (position > start && position < text.Length && !char.IsLetterOrDigit(text[position]) && position - end < 12) position++;
            if (!word.StandsAt(text, position, out int wordEnd)) return false;
            end = position = wordEnd;
        }
        return true;
    }

    /// <summary>Whether one of some phrases stands at <paramref name="start"/>; gives the index behind the first that does.</summary>
    public static bool AnyAt(PhraseMatcher[] phrases, ReadOnlySpan<char> text, int start, out int end)
    {
        foreach (PhraseMatcher phrase in phrases)
        {
            if (phrase.MatchesAt(text, start, out end)) return true;
        }
        end = start;
        return false;
    }

    /// <summary>The first occurrence at or behind <paramref name="from"/> that ends before <paramref name="limit"/>.</summary>
    public TextSpan? Find(ReadOnlySpan<char> text, int from, int limit)
    {
        for (int i = from; i < limit; i++)
        {
            if (MatchesAt(text, i, out int end) && end <= limit) return TextSpan.FromBounds(i, end);
        }
        return null;
    }
}
