using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The sentence "… này có hiệu lực (thi hành) (kể) từ ngày …" of the body.</summary>
internal sealed class EffectRecognizer : IRecognizer
{
    private static readonly PhraseMatcher Effective = new("có hiệu lực"), This = new("này"), UntilWord = new("đến hết"), AfterWord = new("sau"), MonthWord = new("tháng"), YearWord = new("năm"), SigningDay = new("ngày ký"), IssueDay = new("ngày ban hành");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        foreach (BodyNode node in draft.Document.Body.Reverse())
        {
            if (node.Quoted || Read(zoned.Source.Text, node.Span, draft.Document.Issued?.Date) is not { } effect) continue;
            draft.Document = draft.Document with { Effect = effect };
            return;
        }
    }

    private static EffectiveDate? Read(string text, TextSpan span, PartialDate? issued)
    {
        if (Effective.Find(text, span.Start, span.End) is not { } words) return null;
        TextSpan sentence = Sentence(text, span, words);
        if (!SpeaksOfItself(text, sentence.Start, words.Start)) return null;
        DateSyntax? from = DateSyntax.Find(text, words.End, sentence.End);
        PartialDate? start = from is { Year: int year } date ? PartialDate.Create(year, date.Month, date.Day) : null;
        bool bySigning = SigningDay.Find(text, words.End, sentence.End) is not null || IssueDay.Find(text, words.End, sentence.End) is not null;
        if (start is null && bySigning) start = After(text, words.End, sentence.End, issued);
        PartialDate? end = null;
        if (UntilWord.Find(text, words.End, sentence.End) is { } until && DateSyntax.Find(text, until.End, sentence.End) is { Year: int last } to)
            end = PartialDate.Create(last, to.Month, to.Day);
        return new EffectiveDate(start, end, Words.Fold(text.AsSpan(sentence.Start, sentence.Length)), sentence);
    }

    /// <summary>"sau 45 ngày kể từ ngày ký", "sau 02 tháng …": the issue date moved on.</summary>
    private static PartialDate? After(string text, int from, int to, PartialDate? issued)
    {
        if (issued?.ToDateOnly() is not { } date || AfterWord.Find(text, from, to) is not { } after) return issued;
        int position = after.End, count = 0;
        while (position < to && text[position] == ' ') position++;
        for (int digits = 0; position < to && digits < 3 && char.IsAsciiDigit(text[position]); position++, digits++) count = count * 10 + text[position] - '0';
        while (position < to && text[position] == ' ') position++;
        DateOnly first = MonthWord.MatchesAt(text, position, out _) ? date.AddMonths(count) : YearWord.MatchesAt(text, position, out _) ? date.AddYears(count) : date.AddDays(count);
        return new PartialDate(first.Year, first.Month, first.Day);
    }

    /// <summary>"Nghị định này", "Quyết định này": a type name and "này" right before the verb.</summary>
    private static bool SpeaksOfItself(string text, int start, int verb)
    {
        for (int i = start; i < verb; i++)
        {
            if (i > start && char.IsLetterOrDigit(text[i - 1]) || DocumentTypes.MatchAt(text, i, out int end) is null) continue;
            while (end < verb && char.IsWhiteSpace(text[end])) end++;
            if (This.MatchesAt(text, end, out _) && verb - end < 60) return true;
        }
        return false;
    }

    private static TextSpan Sentence(string text, TextSpan span, TextSpan inside)
    {
        int start = inside.Start;
        while (start > span.Start && !(text[start - 1] is '.' or ';' && char.IsWhiteSpace(text[start]))) start--;
        int end = inside.End;
        while (end < span.End && !(text[end] is ';' || text[end] == '.' && (end + 1 >= span.End || char.IsWhiteSpace(text[end + 1]) || text[end + 1] == '/'))) end++;
        return Words.Trim(text, TextSpan.FromBounds(start, end));
    }
}
