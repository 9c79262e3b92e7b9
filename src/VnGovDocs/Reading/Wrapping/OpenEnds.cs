using VnGovDocs.Text;

namespace VnGovDocs.Reading.Wrapping;

/// <summary>Line ends that something must follow: a comma, an opened bracket, "theo khoản".</summary>
internal static class OpenEnds
{
    private static readonly string[] Before = [.. PhraseFile.Load("wrapping")["before"]];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line[^1] is ',' or '(' or '“' or '-' or '–' && line.Length > 3) return true;
        foreach (string word in Before)
        {
            if (line.Length > word.Length && line.EndsWith(word, StringComparison.OrdinalIgnoreCase) && line[^(word.Length + 1)] == ' ') return true;
        }
        return false;
    }
}
