using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Empty words before a clause: "Do đó,", "Trên cơ sở đó,", "đồng thời".</summary>
internal static class Connective
{
    /// <summary>Behind all connectives at a position.</summary>
    public static int Skip(string text, int start, int limit)
    {
        int at = Words.SkipSpaces(text, start, limit);
        while (at < limit && DirectiveWords.Connectives.MatchAt(text, at, limit) is { } word)
        {
            int next = Words.SkipSpaces(text, word.End, limit);
            bool sign = next < limit && text[next] is ',' or ':';
            // "Trong đó có …", "Riêng Sở Y tế": without a comma only words that never belong to what follows are left out.
            if (!sign && word.Text is not ("đồng thời" or "trong đó" or "do đó" or "vì vậy" or "theo đó" or "do vậy" or "vì thế")) return at;
            at = sign ? Words.SkipSpaces(text, next + 1, limit) : next;
        }
        return at;
    }
}
