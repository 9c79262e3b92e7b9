using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>How the remarks of a portal around a document begin (portal-phrases.tsv).</summary>
internal static class PortalPhrases
{
    private static readonly PhraseMatcher[] Phrases = [.. VocabularyTable.Rows("portal-phrases").Select(row => new PhraseMatcher(row[0]))];

    /// <summary>Whether a line begins with one of them.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("# *-");
        if (line.Length > 120) return false;
        foreach (PhraseMatcher phrase in Phrases)
        {
            if (phrase.MatchesAt(line, 0, out _)) return true;
        }
        return false;
    }
}
