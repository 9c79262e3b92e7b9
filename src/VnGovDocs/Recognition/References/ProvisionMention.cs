using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.References;

/// <summary>Provisions named in a row: "điểm a khoản 1, khoản 3 Điều 11", "Điều 5 và Điều 7".</summary>
/// <param name="Chains">Each from the smallest unit to the largest, ordinals of a unit together.</param>
/// <param name="Span">From the first unit to the last.</param>
internal sealed record ProvisionMention(List<List<ProvisionToken>> Chains, TextSpan Span)
{
    private static readonly PhraseMatcher AndWord = new("và"), OrWord = new("hoặc"), ToWord = new("đến"), OfWord = new("của"), TheWord = new("các");

    /// <summary>All mentions of a stretch of text.</summary>
    public static List<ProvisionMention> Find(string text, TextSpan span, StageWatch watch)
    {
        var mentions = new List<ProvisionMention>();
        for (int i = span.Start; i < span.End; i++)
        {
            if (i + 4 > span.End || !BeginsLike(text[i], text[i + 1]) || i > span.Start && char.IsLetterOrDigit(text[i - 1])) continue;
            watch.Tick();
            if (ReadAt(text, i, span.End) is not { } mention) continue;
            mentions.Add(mention);
            i = mention.Span.End - 1;
        }
        return mentions;
    }

    /// <summary>The first two letters of the units' words: what nearly all words fail, and cheaply.</summary>
    private static bool BeginsLike(char first, char second) => (first, char.ToLowerInvariant(second)) switch
    {
        ('đ' or 'Đ', 'i') or ('k' or 'K' or 'C' or 'P', 'h') or ('M', 'ụ') or ('T', 'i') => true,
        _ => false,
    };

    private static ProvisionMention? ReadAt(string text, int start, int limit)
    {
        if (ProvisionToken.ReadAt(text, start, limit) is not { } token) return null;
        var tokens = new List<(ProvisionToken Token, string Separator)> { (token, "") };
        while (NextAt(text, tokens[^1].Token.Span.End, limit, out string separator) is { } next)
        {
            if (separator == "đến" && next.Level == tokens[^1].Token.Level && !next.IsThis && !tokens[^1].Token.IsThis) tokens[^1] = (Joined(tokens[^1].Token, next), tokens[^1].Separator);
            else tokens.Add((next, separator));
        }
        return new ProvisionMention(ChainsOf(tokens), TextSpan.FromBounds(start, tokens[^1].Token.Span.End));
    }

    private static ProvisionToken Joined(ProvisionToken first, ProvisionToken last) =>
        first with { Ordinals = [.. first.Ordinals, .. ProvisionToken.Range(first.Level, first.Ordinals[^1], last.Ordinals[0]).Skip(1)], Span = TextSpan.Cover(first.Span, last.Span) };

    private static ProvisionToken? NextAt(string text, int end, int limit, out string separator)
    {
        int at = Words.SkipSpaces(text, end, limit);
        separator = "";
        if (at < limit && text[at] is ',' or ';')
        {
            separator = text[at].ToString();
            at = Words.SkipSpaces(text, at + 1, limit);
        }
        if (AndWord.MatchesAt(text, at, out int behind) || OrWord.MatchesAt(text, at, out behind)) (separator, at) = ("và", Words.SkipSpaces(text, behind, limit));
        else if (ToWord.MatchesAt(text, at, out behind)) (separator, at) = ("đến", Words.SkipSpaces(text, behind, limit));
        else if (separator.Length == 0 && OfWord.MatchesAt(text, at, out behind)) at = Words.SkipSpaces(text, behind, limit);
        if (TheWord.MatchesAt(text, at, out behind)) at = Words.SkipSpaces(text, behind, limit);
        return at < limit ? ProvisionToken.ReadAt(text, at, limit) : null;
    }

    /// <summary>
    /// Units go from small to large; where a unit is not larger than the one before, a new chain begins, and shares what stands above it in the next.
    /// In the old order, from large to small, all units make one chain.
    /// </summary>
    private static List<List<ProvisionToken>> ChainsOf(List<(ProvisionToken Token, string Separator)> tokens)
    {
        bool old = tokens.Count > 1 && tokens.Skip(1).Select((one, i) => one.Token.Level > tokens[i].Token.Level && one.Separator is "" or ",").All(finer => finer);
        if (old) return [[.. tokens.Select(one => one.Token).Reverse()]];
        var chains = new List<List<ProvisionToken>>();
        foreach ((ProvisionToken token, string separator) in tokens)
        {
            // An article is named without its section, so what follows it behind a comma is the next of a list.
            bool goesOn = separator.Length == 0 || separator == "," && chains.Count > 0 && chains[^1][^1].Level > ProvisionLevel.Article;
            if (chains.Count > 0 && token.Level < chains[^1][^1].Level && goesOn) chains[^1].Add(token);
            else chains.Add([token]);
        }
        for (int i = chains.Count - 2; i >= 0; i--)
        {
            ProvisionLevel top = chains[i][^1].Level;
            if (top > ProvisionLevel.Article) chains[i].AddRange(chains[i + 1].Where(token => token.Level < top));
        }
        return chains;
    }
}
