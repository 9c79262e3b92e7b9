using VnGovDocs.Model;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives;

/// <summary>A verb by which somebody is told to do something.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">Behind it, and behind "cho".</param>
/// <param name="Modality">How strongly.</param>
/// <param name="NeedsName">Whether it is an order only when it names somebody: "Giao dự toán" allots.</param>
/// <param name="IsVerb">Whether with a subject before it it is that subject's own task ("Thủ trưởng các đơn vị phân công …").</param>
/// <param name="IsBan">Whether it forbids.</param>
internal sealed record OrderWord(int Start, int End, DirectiveModality Modality, bool NeedsName, bool IsVerb, bool IsBan)
{
    private static readonly (PhraseMatcher Word, DirectiveModality Modality, bool NeedsName, bool IsVerb, bool IsBan)[] Verbs =
    [
        (new("kính đề nghị"), DirectiveModality.Request, false, false, false), (new("đề nghị"), DirectiveModality.Request, false, false, false), (new("yêu cầu"), DirectiveModality.Order, false, false, false),
        (new("giao nhiệm vụ cho"), DirectiveModality.Order, true, false, false), (new("giao"), DirectiveModality.Order, true, false, false), (new("phân công"), DirectiveModality.Order, true, true, false),
        (new("ủy quyền"), DirectiveModality.Order, true, true, false), (new("chỉ đạo"), DirectiveModality.Order, true, true, false), (new("chỉ thị"), DirectiveModality.Order, true, false, false),
        (new("lưu ý"), DirectiveModality.Request, true, false, false), (new("nghiêm cấm"), DirectiveModality.Order, false, false, true), (new("khuyến khích"), DirectiveModality.Urge, true, true, false),
        (new("kêu gọi"), DirectiveModality.Urge, true, true, false), (new("nhắc nhở"), DirectiveModality.Request, true, true, false),
    ];

    private static readonly PhraseMatcher ForWord = new("cho"), OfWord = new("của");

    /// <summary>The order at a position; null when none stands there.</summary>
    public static OrderWord? At(string text, int start, int limit)
    {
        foreach ((PhraseMatcher word, DirectiveModality modality, bool needsName, bool isVerb, bool isBan) in Verbs)
        {
            if (!word.MatchesAt(text, start, out int end) || end > limit) continue;
            int next = Words.SkipSpaces(text, end, limit);
            if (OfWord.MatchesAt(text, next, out _)) return null;
            return new OrderWord(start, ForWord.MatchesAt(text, next, out int behind) ? behind : end, modality, needsName, isVerb, isBan);
        }
        return null;
    }
}
