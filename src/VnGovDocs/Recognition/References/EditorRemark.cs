using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>
/// What a law portal writes between the provisions: "[Khoản này được hướng dẫn bởi Điều 4 Thông tư … có hiệu lực từ ngày …]". It names documents
/// that the law itself does not name.
/// </summary>
internal static class EditorRemark
{
    private const int Longest = 400;

    private static readonly PhraseMatcher GuidedWord = new("được hướng dẫn bởi"), EffectWord = new("có hiệu lực");

    /// <summary>Whether a place lies in such a remark; a bracket that the page lost at the end is closed by the paragraph.</summary>
    public static bool Holds(string text, TextSpan paragraph, int place)
    {
        int from = Math.Max(paragraph.Start, place - Longest), to = Math.Min(paragraph.End, place + Longest);
        int open = text.LastIndexOf('[', place, place - from + 1);
        if (open < from || text.IndexOf(']', open, place - open) >= 0) return false;
        int close = text.IndexOf(']', place, to - place);
        int end = close < 0 ? to : close;
        return GuidedWord.Find(text, open, place) is { } words && EffectWord.Find(text, words.End, end) is not null;
    }
}
