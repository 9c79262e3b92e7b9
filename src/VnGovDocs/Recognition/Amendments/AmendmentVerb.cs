using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Amendments;

/// <summary>The words with which an amending provision begins.</summary>
/// <param name="Action">What they do.</param>
/// <param name="End">Index behind them.</param>
internal readonly record struct AmendmentVerb(AmendmentAction Action, int End)
{
    private static readonly (PhraseMatcher Words, AmendmentAction Action)[] Verbs =
    [
        (new("sửa đổi, bổ sung"), AmendmentAction.Amend), (new("sửa đổi"), AmendmentAction.Amend), (new("điều chỉnh, bổ sung"), AmendmentAction.Amend), (new("điều chỉnh"), AmendmentAction.Amend),
        (new("đính chính"), AmendmentAction.Amend), (new("đổi tên"), AmendmentAction.Amend), (new("thay thế"), AmendmentAction.Amend), (new("thay"), AmendmentAction.Amend),
        (new("bổ sung"), AmendmentAction.Supplement), (new("bãi bỏ"), AmendmentAction.Repeal), (new("hủy bỏ"), AmendmentAction.Repeal), (new("bỏ"), AmendmentAction.Repeal),
    ];

    private static readonly PhraseMatcher NowWord = new("nay");

    /// <summary>"Khoản 2 Điều 5 được sửa đổi, bổ sung như sau".</summary>
    private static readonly PhraseMatcher Passive = new("được"), FollowsWord = new("như sau");

    public static AmendmentVerb? At(string text, TextSpan words)
    {
        int start = words.Start;
        if (NowWord.MatchesAt(text, start, out int now)) start = Words.SkipSpaces(text, now, words.End);
        return ReadAt(text, start) ?? ReadPassive(text, words);
    }

    private static AmendmentVerb? ReadAt(string text, int start)
    {
        foreach ((PhraseMatcher verb, AmendmentAction action) in Verbs)
        {
            if (verb.MatchesAt(text, start, out int end)) return new AmendmentVerb(action, end);
        }
        return null;
    }

    private static AmendmentVerb? ReadPassive(string text, TextSpan words)
    {
        if (FollowsWord.Find(text, words.Start, words.End) is not { } follows || Passive.Find(text, words.Start, follows.Start) is not { } passive) return null;
        int start = Words.SkipSpaces(text, passive.End, words.End);
        return ReadAt(text, start) is { } verb && text.AsSpan(verb.End, Math.Max(0, follows.Start - verb.End)).IsWhiteSpace() ? verb : null;
    }
}
