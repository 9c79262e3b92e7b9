using VnGovDocs.Recognition.References;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Tells the date of a document, or of what has happened, from the time of a duty.</summary>
internal static class DocumentDate
{
    /// <summary>"Công văn số 215/UBND-KT ngày …", "Tờ trình ngày …": a number or a type word right before.</summary>
    public static bool Follows(string text, int day)
    {
        int end = TypeWord.TrimBack(text, 0, day, " \n,");
        if (end == 0) return false;
        int start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-')) start--;
        return text.AsSpan(start, end - start).ContainsAny('/', '-') || TypeWord.Before(text, Math.Max(0, end - 60), end) is not null;
    }
}
