using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// Old collections print body, number and date in the title: "QUYẾT ĐỊNH CỦA BỘ … SỐ 12/1999/QĐ-BTC NGÀY 16 THÁNG 10 NĂM 1999 VỀ …".
/// </summary>
internal static class OldTitle
{
    private static readonly PhraseMatcher OfWord = new("của"), AboutWord = new("về");

    /// <summary>What stands between "CỦA" and "VỀ"; null for any other title.</summary>
    public static TextSpan? Head(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        if (zoned.Title.AbstractSpan is not { } title || !OfWord.MatchesAt(text, title.Start, out int start)) return null;
        return TextSpan.FromBounds(start, AboutWord.Find(text, start, title.End)?.Start ?? title.End);
    }
}
