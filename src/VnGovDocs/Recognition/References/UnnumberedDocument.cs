using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.References;

/// <summary>
/// Documents mentioned without a number: by a name ("Điều lệ Đảng", "Nghị quyết Đại hội …"), by type and issuer ("Kế hoạch của Thành ủy về …"),
/// or by kind and issuers ("các văn bản chỉ đạo của Thành ủy, …").
/// </summary>
internal static class UnnumberedDocument
{
    private const int MostWordsOfHead = 3;

    private static readonly PhraseMatcher OfWord = new("của");

    public static List<ReferenceDraft> Find(string text, TextSpan span)
    {
        var found = new List<ReferenceDraft>();
        for (int i = span.Start; i < span.End - 1; i++)
        {
            if (!char.IsLetter(text[i]) || i > span.Start && char.IsLetterOrDigit(text[i - 1]) || (ByName(text, i, span.End) ?? ByIssuer(text, i, span.End)) is not { } one) continue;
            found.Add(one);
            i = one.Span.End - 1;
        }
        return found;
    }

    private static ReferenceDraft? ByName(string text, int start, int limit)
    {
        if (NamedDocuments.MatchAt(text, start, limit, out int end) is not { } entry) return null;
        if (entry.GoesOn) end = ReferenceTail.EndOfName(text, start, end, limit);
        if (entry.IsKind && !IsOfBody(text, end, limit)) return null;
        ReferenceTail tail = ReferenceTail.Read(text, end, limit);
        int name = entry.Symbol is not null && TypeWord.At(text, start) is { } type ? Words.SkipSpaces(text, type.End, end) : start;
        return new ReferenceDraft(TextSpan.FromBounds(start, end))
        {
            Symbol = entry.Symbol, Title = entry.IsKind ? null : Words.Fold(text, TextSpan.FromBounds(name, end)), Date = tail.Date,
            Issuer = entry.IsKind ? ReferenceTail.Issuers(text, end, limit) : tail.Issuer,
        };
    }

    /// <summary>A type written as a name, behind which its issuer stands: a body, not just anybody whose plans are spoken of.</summary>
    private static ReferenceDraft? ByIssuer(string text, int start, int limit)
    {
        if (!char.IsUpper(text[start]) || char.IsUpper(text[start + 1])) return null;
        if (TypeWord.At(text, start) is not { Symbol: { } symbol, Name: not null } type || type.End >= limit || symbol is "L" or "BL" or "HP" or "PL" || !IsOfBody(text, type.End, limit) || EndsBody(text, start)) return null;
        ReferenceTail tail = ReferenceTail.Read(text, type.End, limit);
        return tail.Issuer is null ? null : new ReferenceDraft(TextSpan.FromBounds(start, type.End)) { Symbol = symbol, Title = tail.Title, TitleEnd = tail.TitleEnd, Date = tail.Date, Issuer = tail.Issuer };
    }

    /// <summary>"Phòng Kế hoạch của Sở …": the type's word is a unit's name.</summary>
    private static bool EndsBody(string text, int start)
    {
        int at = start;
        for (int words = 0; words < MostWordsOfHead && at > 0; words++)
        {
            while (at > 0 && text[at - 1] == ' ') at--;
            while (at > 0 && char.IsLetter(text[at - 1])) at--;
            if (at < start && BodyHeads.MatchAt(text, at, out int end) is not null && end <= start && text.AsSpan(end, start - end).IsWhiteSpace()) return true;
        }
        return false;
    }

    private static bool IsOfBody(string text, int end, int limit)
    {
        if (!OfWord.MatchesAt(text, Words.SkipSpaces(text, end, limit), out int of)) return false;
        int body = Words.SkipSpaces(text, of, limit);
        return body < limit && char.IsUpper(text[body]) && (BodyHeads.MatchAt(text, body, out _) is not null || Offices.MatchesAt(text, body, out _));
    }
}
