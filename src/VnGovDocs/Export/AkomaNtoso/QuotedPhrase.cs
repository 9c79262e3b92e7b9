using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>The words that a provision replaces, and those that take their place, in its text.</summary>
/// <param name="Start">Where, in the text.</param>
/// <param name="Words">The words.</param>
/// <param name="Id">The eId of the <c>quotedText</c>.</param>
/// <param name="IsNew">Whether they take the place of others.</param>
internal readonly record struct QuotedPhrase(int Start, string Words, string Id, bool IsNew)
{
    /// <summary>None for what is no change of words, or whose words stand elsewhere.</summary>
    public static List<QuotedPhrase> In(AmendingNode amending)
    {
        var found = new List<QuotedPhrase>();
        if (amending is not { Mod: { } mod, Node: { Amendment: { Action: AmendmentAction.ReplacePhrase } amendment, Text: var text } }) return found;
        int behind = Add(found, text, amendment.Phrase, 0, $"{mod}__qtext_1", isNew: false);
        Add(found, text, amendment.Replacement, behind, $"{mod}__qtext_2", isNew: true);
        return found;
    }

    private static int Add(List<QuotedPhrase> found, string text, string? words, int from, string id, bool isNew)
    {
        int start = string.IsNullOrEmpty(words) ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
        if (start < 0) return from;
        found.Add(new QuotedPhrase(start, words!, id, isNew));
        return start + words!.Length;
    }
}
