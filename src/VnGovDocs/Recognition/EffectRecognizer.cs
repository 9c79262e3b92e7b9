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

    private static readonly PhraseMatcher DayWord = new("ngày"), WhenWord = new("khi"), ArticleWord = new("Điều"), Adopted = new("thông qua");
    private static readonly PhraseMatcher[] OtherDocument = [new("thay thế"), new("thay cho"), new("bãi bỏ"), new("hủy bỏ"), new("hết hiệu lực")];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        EffectiveDate? ofPart = null;
        foreach (TextSpan span in OwnTexts(draft.Document.Body).Reverse())
        {
            draft.Watch.Tick();
            if (Read(zoned.Source.Text, span, draft.Document.Issued?.Date, out bool partly) is not { } effect) continue;
            if (partly) ofPart ??= effect;
            else
            {
                draft.Document = draft.Document with { Effect = effect };
                return;
            }
        }
        draft.Document = draft.Document with { Effect = ofPart };
    }

    /// <summary>What stands in each node before its children, in printed order.</summary>
    private static IEnumerable<TextSpan> OwnTexts(EquatableList<BodyNode> body)
    {
        foreach (BodyNode node in body.SelectMany(node => node.SelfAndDescendants()))
        {
            if (!node.Quoted) yield return node.Children.Count == 0 ? node.Span : TextSpan.FromBounds(node.Span.Start, node.Children[0].Span.Start);
        }
    }

    /// <param name="text">The text.</param>
    /// <param name="span">A paragraph.</param>
    /// <param name="issued">The document's own date.</param>
    /// <param name="partly">Whether the sentence speaks of some provisions only ("Điều 24 của Luật này …").</param>
    private static EffectiveDate? Read(string text, TextSpan span, PartialDate? issued, out bool partly)
    {
        partly = false;
        if (Effective.Find(text, span.Start, span.End) is not { } words) return null;
        TextSpan sentence = Sentence(text, span, words);
        if (!SpeaksOfItself(text, sentence.Start, words.Start, out int subject)) return null;
        partly = ArticleWord.Find(text, sentence.Start, subject) is not null;
        int limit = Limit(text, words.End, sentence.End);
        DateSyntax? from = DateSyntax.Find(text, words.End, limit);
        PartialDate? start = from is { Year: int year } date ? PartialDate.Create(year, date.Month, date.Day) : null;
        TextSpan? signing = SigningDay.Find(text, words.End, limit) ?? IssueDay.Find(text, words.End, limit);
        if (signing is { } day && (from is null || day.Start < from.Value.Span.Start)) start = After(text, words.End, day.Start, issued);
        PartialDate? end = null;
        if (UntilWord.Find(text, words.End, limit) is { } until && DateSyntax.Find(text, until.End, limit) is { Year: int last } to)
            end = PartialDate.Create(last, to.Month, to.Day);
        return new EffectiveDate(start, end, Words.Fold(text, sentence), sentence);
    }

    /// <summary>"… và thay thế Quyết định số … ngày …": the date of what is replaced is another's.</summary>
    private static int Limit(string text, int from, int to)
    {
        foreach (PhraseMatcher word in OtherDocument)
        {
            if (word.Find(text, from, to) is { } found) to = Math.Min(to, found.Start);
        }
        return to;
    }

    /// <summary>"sau 45 ngày kể từ ngày ký", "sau 02 (hai) tháng …": the issue date moved on; null for a count that is written in words only.</summary>
    private static PartialDate? After(string text, int from, int to, PartialDate? issued)
    {
        if (issued?.ToDateOnly() is not { } date || AfterWord.Find(text, from, to) is not { } after) return issued;
        int position = after.End, count = 0, digits = 0;
        while (position < to && text[position] == ' ') position++;
        for (; position < to && digits < 3 && char.IsAsciiDigit(text[position]); position++, digits++) count = count * 10 + text[position] - '0';
        while (position < to && text[position] == ' ') position++;
        if (position < to && text[position] == '(' && text.IndexOf(')', position, to - position) is >= 0 and int close) position = close + 1;
        while (position < to && text[position] == ' ') position++;
        if (digits == 0) return null;
        DateOnly first;
        if (MonthWord.MatchesAt(text, position, out _)) first = date.AddMonths(count);
        else if (YearWord.MatchesAt(text, position, out _)) first = date.AddYears(count);
        else if (DayWord.MatchesAt(text, position, out _)) first = date.AddDays(count);
        else return null;
        return new PartialDate(first.Year, first.Month, first.Day);
    }

    /// <summary>"Nghị định này", "Quyết định này": a type name and "này" right before the verb.</summary>
    private static bool SpeaksOfItself(string text, int start, int verb, out int subject)
    {
        for (int i = subject = start; i < verb; i++)
        {
            if (i > start && char.IsLetterOrDigit(text[i - 1]) || DocumentTypes.MatchAt(text, i, out int end) is null) continue;
            end = Words.SkipSpaces(text, end, verb);
            if (IsDayOf(text, start, i)) continue;
            subject = i;
            // "Nghị quyết này đã được Hội đồng … thông qua ngày … và có hiệu lực …"
            if (This.MatchesAt(text, end, out _) && (verb - end < 60 || verb - end < 250 && Adopted.Find(text, end, verb) is not null)) return true;
        }
        return false;
    }

    /// <summary>"trước ngày Nghị định này có hiệu lực", "khi Luật này có hiệu lực": a day that is counted from, not the sentence that sets it.</summary>
    private static bool IsDayOf(string text, int start, int type)
    {
        int end = type;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        int word = end;
        while (word > start && !char.IsWhiteSpace(text[word - 1])) word--;
        return DayWord.MatchesAt(text, word, out int day) && day == end || WhenWord.MatchesAt(text, word, out int when) && when == end;
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
