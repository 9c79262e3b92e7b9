using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The keys of law portals' metadata boxes (portal-keys.tsv), and which fact of the document a key names.</summary>
internal static class PortalKeys
{
    private static readonly (PhraseMatcher Phrase, string Field)[] Keys =
        [.. TableFile.Rows("portal-keys").OrderByDescending(row => row[0].Length).Select(row => (new PhraseMatcher(row[0]), row[1]))];

    /// <summary>The key at a position, followed by a colon or the end of its line; <paramref name="end"/> lies behind the key.</summary>
    public static bool MatchAt(ReadOnlySpan<char> text, int start, int limit, out int end, out string field)
    {
        foreach ((PhraseMatcher phrase, string name) in Keys)
        {
            if (!phrase.MatchesAt(text[..limit], start, out end)) continue;
            field = name;
            int next = end;
            while (next < limit && text[next] == ' ') next++;
            if (next == limit || text[next] == ':') return true;
        }
        (end, field) = (start, "");
        return false;
    }
}
