using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>
/// "(sau đây gọi là Luật Căn cước)": a parenthesis that gives a document a short name. It is no mention of its own; where the name stands again, the
/// document's number belongs to it.
/// </summary>
internal sealed class Aliases
{
    private const int Longest = 120;

    private static readonly PhraseMatcher[] CalledWords = [new("gọi là"), new("gọi tắt là"), new("gọi chung là"), new("viết tắt là")];

    private readonly Dictionary<(string?, string), string> _numbers = [];

    /// <summary>Takes the definitions out of a paragraph's mentions, and remembers them.</summary>
    public void Define(string text, TextSpan paragraph, List<ReferenceDraft> mentions)
    {
        for (int i = mentions.Count - 1; i > 0; i--)
        {
            if (!IsDefinition(text, paragraph, mentions[i].Span.Start)) continue;
            if (mentions[i].Title is { } name && mentions[i].Number is null && mentions[i - 1].Number is { } number) _numbers[(mentions[i].Symbol, TextKey.Of(name))] = number;
            mentions.RemoveAt(i);
        }
    }

    /// <summary>Gives a mention by a defined name the number that the name stands for.</summary>
    public void Complete(ReferenceDraft draft)
    {
        if (draft is { Number: null, ShortNumber: null, Title: { } name, Date: null } && _numbers.TryGetValue((draft.Symbol, TextKey.Of(name)), out string? number)) draft.Number = number;
    }

    private static bool IsDefinition(string text, TextSpan paragraph, int place)
    {
        int from = Math.Max(paragraph.Start, place - Longest);
        int open = text.LastIndexOf('(', place, place - from + 1);
        if (open < from || text.IndexOf(')', open, place - open) >= 0) return false;
        return Array.Exists(CalledWords, word => word.Find(text, open, place) is { } found && text.AsSpan(found.End, place - found.End).Trim(" “\"'").IsEmpty);
    }
}
