using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Amendments;

/// <summary>The words by which a provision says that it amends.</summary>
/// <param name="Action">What they do.</param>
/// <param name="Start">Index of the first of them.</param>
/// <param name="End">Index behind them.</param>
internal readonly record struct AmendmentVerb(AmendmentAction Action, int Start, int End)
{
    private static readonly (PhraseMatcher Words, AmendmentAction Action)[] Verbs =
    [
        (new("sửa đổi, bổ sung"), AmendmentAction.Amend), (new("sửa đổi"), AmendmentAction.Amend), (new("điều chỉnh, bổ sung"), AmendmentAction.Amend), (new("điều chỉnh"), AmendmentAction.Amend),
        (new("đính chính"), AmendmentAction.Amend), (new("đổi tên"), AmendmentAction.Amend), (new("thay thế"), AmendmentAction.Amend), (new("thay"), AmendmentAction.Amend),
        (new("bổ sung"), AmendmentAction.Supplement), (new("bãi bỏ"), AmendmentAction.Repeal), (new("hủy bỏ"), AmendmentAction.Repeal), (new("bỏ"), AmendmentAction.Repeal),
    ];

    /// <summary>What may stand before the verb.</summary>
    private static readonly PhraseMatcher[] Openers = [new("nay"), new("nhất trí"), new("thống nhất")];

    private static readonly PhraseMatcher AtWord = new("tại"), ThisWord = new("này"), RepealWord = new("bãi bỏ"), AndWord = new("và");

    /// <summary>"Khoản 2 Điều 5 được sửa đổi, bổ sung như sau".</summary>
    private static readonly PhraseMatcher Passive = new("được"), FollowsWord = new("như sau");

    /// <summary>The verb that the words of a node begin with, or that says what their subject, a place or the document itself, does.</summary>
    public static AmendmentVerb? At(string text, TextSpan words)
    {
        int start = words.Start;
        if (Array.Find(Openers, opener => opener.MatchesAt(text, words.Start, out _)) is { } found && found.MatchesAt(text, start, out int behind)) start = Words.SkipSpaces(text, behind, words.End);
        return ReadAt(text, start) ?? BehindPlace(text, words) ?? OfDocument(text, words) ?? ReadPassive(text, words);
    }

    /// <summary>A second verb behind "và" or a comma ("Sửa đổi khoản 2 và bổ sung khoản 2a"); the end without one.</summary>
    public int NextIn(string text, int limit)
    {
        for (int i = End; i < limit; i++)
        {
            if (text[i] is not ',' && !AndWord.MatchesAt(text, i, out _)) continue;
            int at = Words.SkipSpaces(text, text[i] == ',' ? i + 1 : i + 2, limit);
            if (ReadAt(text, at) is { } next && next.Action != Action) return i;
        }
        return limit;
    }

    private static AmendmentVerb? ReadAt(string text, int start)
    {
        foreach ((PhraseMatcher verb, AmendmentAction action) in Verbs)
        {
            if (verb.MatchesAt(text, start, out int end)) return new AmendmentVerb(action, start, end);
        }
        return null;
    }

    /// <summary>"Tại khoản 2 Điều 5, thay cụm từ …".</summary>
    private static AmendmentVerb? BehindPlace(string text, TextSpan words)
    {
        if (!AtWord.MatchesAt(text, words.Start, out _)) return null;
        int comma = text.IndexOf(',', words.Start, words.Length);
        for (; comma >= 0; comma = text.IndexOf(',', comma + 1, words.End - comma - 1))
        {
            if (ReadAt(text, Words.SkipSpaces(text, comma + 1, words.End)) is { } verb) return verb;
        }
        return null;
    }

    /// <summary>"Quyết định này bãi bỏ …", "… có hiệu lực từ ngày … và bãi bỏ …".</summary>
    private static AmendmentVerb? OfDocument(string text, TextSpan words)
    {
        if (TypeWord.At(text, words.Start) is not { } type || !ThisWord.MatchesAt(text, Words.SkipSpaces(text, type.End, words.End), out int end)) return null;
        if (RepealWord.Find(text, end, words.End) is not { } repeal) return null;
        int before = TypeWord.TrimBack(text, end, repeal.Start, " \n");
        bool follows = before == end || before - 2 >= end && AndWord.MatchesAt(text, before - 2, out int and) && and == before;
        return follows ? new AmendmentVerb(AmendmentAction.Repeal, repeal.Start, repeal.End) : null;
    }

    private static AmendmentVerb? ReadPassive(string text, TextSpan words)
    {
        if (FollowsWord.Find(text, words.Start, words.End) is not { } follows || Passive.Find(text, words.Start, follows.Start) is not { } passive) return null;
        int start = Words.SkipSpaces(text, passive.End, words.End);
        return ReadAt(text, start) is { } verb && text.AsSpan(verb.End, Math.Max(0, follows.Start - verb.End)).IsWhiteSpace() ? verb : null;
    }
}
