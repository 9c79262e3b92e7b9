using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Reports;

/// <summary>The sentence of a page that says who issued what: "[Ngày …,] BODY ban hành TYPE số NUMBER[, ngày …]".</summary>
/// <param name="Line">The paragraph it stands in.</param>
/// <param name="Issuer">The body.</param>
/// <param name="Type">The type.</param>
/// <param name="TypeSpan">Where the type is named.</param>
/// <param name="Number">The number.</param>
internal sealed record ReportLead(TextSpan Line, TextSpan Issuer, DocumentTypeEntry Type, TextSpan TypeSpan, NumberSyntax Number)
{
    private const int LongestLead = 400;

    /// <summary>A page names what it reports where its paragraph begins; a longer one is no lead.</summary>
    private const int LastType = 1200;

    private static readonly PhraseMatcher[] Verbs = [new("ký ban hành"), new("đã ban hành"), new("vừa ban hành"), new("ban hành"), new("vừa có"), new("đã có"), new("vừa ký"), new("đã ký"), new("có")];
    private static readonly PhraseMatcher NumberWord = new("số");

    /// <summary>The lead in a line; null when it holds none.</summary>
    public static ReportLead? Find(string text, TextSpan line)
    {
        for (int i = line.Start, last = Math.Min(line.End, line.Start + LastType); i < last; i++)
        {
            if (!char.IsLetter(text[i]) || i > line.Start && char.IsLetterOrDigit(text[i - 1]) || DocumentTypes.MatchAt(text, i, out int end) is not { } type) continue;
            if (ReadNumber(text, end, line.End) is not { } number || IssuerBefore(text, line, i) is not { } issuer) continue;
            return new ReportLead(line, issuer, type, TextSpan.FromBounds(i, end), number);
        }
        return null;
    }

    private static NumberSyntax? ReadNumber(string text, int behindType, int limit)
    {
        int position = Words.SkipSpaces(text, behindType, limit);
        if (NumberWord.MatchesAt(text, position, out int behind)) position = Words.SkipSpaces(text, behind, limit);
        NumberSyntax? number = NumberSyntax.ReadAt(text, position, limit);
        return number is { Ordinal.Length: > 0 } && number.Span.Start == position ? number : null;
    }

    /// <summary>The body whose name ends right before the verb of issuing.</summary>
    private static TextSpan? IssuerBefore(string text, TextSpan line, int type)
    {
        line = TextSpan.FromBounds(Math.Max(line.Start, type - LongestLead), line.End);
        foreach (PhraseMatcher verb in Verbs)
        {
            if (verb.Find(text, line.Start, type) is not { } found || text.AsSpan(found.End, type - found.End).Trim().Length > 0) continue;
            for (int i = found.Start - 1; i >= line.Start; i--)
            {
                bool begins = i == line.Start || text[i - 1] is ' ' && (i < line.Start + 2 || text[i - 2] is ',' or '-' or '–' or '.' or ':' or ')');
                if (!begins || !char.IsUpper(text[i])) continue;
                if (BodyHeads.MatchAt(text, i, out _) is not null || Offices.MatchesAt(text, i, out _)) return Words.Trim(text, TextSpan.FromBounds(i, found.Start), ",");
            }
        }
        return null;
    }
}
