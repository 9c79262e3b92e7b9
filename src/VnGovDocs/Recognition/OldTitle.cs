using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// Old collections print body, number and date in the title: "QUYẾT ĐỊNH CỦA BỘ … SỐ 12/1999/QĐ-BTC NGÀY 16 THÁNG 10 NĂM 1999 VỀ …".
/// </summary>
internal static class OldTitle
{
    private static readonly PhraseMatcher OfWord = new("của"), AboutWord = new("về"), NumberWord = new("số"), DayWord = new("ngày");

    /// <summary>What stands between "CỦA" and "VỀ", or the abstract; null for any other title.</summary>
    public static TextSpan? Head(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        if (zoned.Title.TypeSpan is not { } type) return null;
        int of = Words.SkipSpaces(text, type.End, zoned.Title.End);
        if (!OfWord.MatchesAt(text, of, out int start) || start >= zoned.Title.End) return null;
        int end = zoned.Title.AbstractSpan is { } title ? title.Start > start ? title.Start : title.End : zoned.Title.End;
        return TextSpan.FromBounds(start, AboutWord.Find(text, start, end)?.Start ?? end);
    }

    /// <summary>The body's name at the beginning of a head; null when it names none in capitals.</summary>
    public static TextSpan? Body(string text, TextSpan head)
    {
        int end = NumberWord.Find(text, head.Start, head.End)?.Start ?? head.End;
        if (DayWord.Find(text, head.Start, end) is { } day) end = day.Start;
        TextSpan name = Words.Trim(text, TextSpan.FromBounds(head.Start, end), ",.-*");
        return name.Length > 0 && BodyHeads.MatchAt(text, name.Start, out _) is not null && LetterCase.IsUpper(text.AsSpan(name.Start, name.Length)) ? name : null;
    }
}
