using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// A notice that passes on a leader's conclusions (thông báo kết luận): its subject, or the report of it behind the number, begins with them.
/// </summary>
internal sealed class ConclusionNotice : IRecognizer
{
    public const string Name = "Thông báo kết luận";

    private static readonly PhraseMatcher[] Beginnings = [new("kết luận"), new("về kết luận"), new("ý kiến kết luận"), new("về ý kiến kết luận"), new("về việc kết luận"), new("thông báo kết luận"), new("thông báo ý kiến kết luận")];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (draft.Document is { Type: { Kind: "notice" } type, Abstract.Text: { } subject } && PhraseMatcher.AnyAt(Beginnings, subject, 0, out _))
            draft.Document = draft.Document with { Type = type with { Subtype = Name } };
    }

    /// <summary>Whether a sentence calls the notice so that it named with its number: "… số 12-TB/TU, thông báo kết luận của …".</summary>
    public static bool IsCalledSo(string text, string kind, TextSpan behindNumber)
    {
        if (kind != "notice") return false;
        for (int i = behindNumber.Start; i < behindNumber.End && text[i] is not ('.' or ';'); i++)
        {
            if (PhraseMatcher.AnyAt(Beginnings, text, i, out _)) return true;
        }
        return false;
    }
}
