using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>How the remarks of a portal around a document begin (portal-phrases.tsv).</summary>
internal static class PortalPhrases
{
    private static readonly PhraseMatcher[] Phrases = [.. TableFile.Rows("portal-phrases").Select(row => new PhraseMatcher(row[0]))];

    private const int LongestRest = 24;

    /// <summary>
    /// Whether a line begins with one of them. Words that documents use too ("Chia sẻ dữ liệu giữa …") count only when little follows: a name
    /// of a network, a count, a year.
    /// </summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("# *").TrimEnd();
        if (line.Length > 120) return false;
        foreach (PhraseMatcher phrase in Phrases)
        {
            if (!phrase.MatchesAt(line, 0, out int end)) continue;
            ReadOnlySpan<char> words = line[..end], rest = line[end..];
            if (words.Count(' ') >= 3 || rest.Length <= LongestRest && !rest.EndsWith(".") && !rest.EndsWith(";")) return true;
        }
        return false;
    }
}
