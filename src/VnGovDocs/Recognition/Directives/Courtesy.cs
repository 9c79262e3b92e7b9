using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Words of respect before names: "đồng chí", "các ông (bà):", "ông".</summary>
internal static class Courtesy
{
    private static readonly PhraseMatcher[] Phrases = [new("các đồng chí"), new("các ông (bà)"), new("các ông, bà"), new("các ông"), new("các bà"), new("đồng chí"), new("ông (bà)"), new("ông"), new("bà")];

    /// <summary>Behind the courtesy at a position, when a name or post follows it; else the position.</summary>
    public static int Skip(string text, int start, int limit)
    {
        foreach (PhraseMatcher phrase in Phrases)
        {
            if (!phrase.MatchesAt(text, start, out int end) || end > limit) continue;
            if (end < limit && text[end] == ')') end++;
            if (end < limit && text[end] == ':') end++;
            int next = Words.SkipSpaces(text, end, limit);
            return next < limit && char.IsUpper(text[next]) ? next : start;
        }
        return start;
    }
}
