using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Finds the time limits of a clause.</summary>
internal sealed class DeadlineScanner
{
    /// <summary>The words that any limit or word of haste begins with, where it does not begin with a digit.</summary>
    private static readonly FirstWords Beginnings = new([.. TimeWords.All, .. RecurringDeadline.Beginnings, .. RelativeDeadline.Beginnings, .. UrgentWord.Words, .. NumberWords.Beginnings]);

    private static readonly PhraseMatcher VisionWord = new("tầm nhìn");
    private static readonly PhraseMatcher[] Labels = [new("thời gian"), new("thời hạn"), new("tiến độ"), new("hạn"), new("hoàn thành")];

    /// <summary>A plan's or strategy's name goes on with its years.</summary>
    private static readonly PhraseMatcher[] Named = [new("Chiến lược"), new("Quy hoạch"), new("Kế hoạch"), new("Chương trình"), new("Đề án"), new("Dự án"), new("Nghị quyết")];

    private const int LongestName = 200;

    private readonly string _text;
    private readonly DeadlineReader _times;
    private readonly RelativeDeadline _relative;
    private readonly RecurringDeadline _recurring;

    /// <param name="text">The text.</param>
    /// <param name="issued">The document's date; null when it has none.</param>
    public DeadlineScanner(string text, DateOnly? issued) =>
        (_text, _times, _relative, _recurring) = (text, new DeadlineReader(text, issued), new RelativeDeadline(text, issued), new RecurringDeadline(text));

    /// <summary>All limits of a clause; haste only where nothing else is said.</summary>
    /// <param name="clause">Where to look.</param>
    /// <param name="isTime">Whether nothing but a time is written there, as in a table's column.</param>
    public List<DirectiveDeadline> Find(TextSpan clause, bool isTime = false)
    {
        var found = new List<DirectiveDeadline>();
        TextSpan? urgent = null;
        for (int i = clause.Start; i < clause.End; i++)
        {
            if (!BeginsAt(i, clause.Start)) continue;
            int end = i;
            if ((_recurring.ReadAt(i, clause.Start, clause.End) ?? ReadTime(i, clause, isTime, out end) ?? (end > i ? null : _relative.ReadAt(i, clause.Start, clause.End))) is { } deadline)
            {
                found.Add(deadline);
                end = deadline.Span.End;
            }
            else urgent ??= UrgentWord.At(_text, i, clause.Start, clause.End);
            if (end > i) i = end - 1;
        }
        if (found.Count == 0 && urgent is { } haste) found.Add(new DirectiveDeadline(Words.Fold(_text, haste), DeadlineKind.Urgent, haste));
        return found;
    }

    private bool BeginsAt(int at, int from)
    {
        if (!char.IsLetterOrDigit(_text[at]) || at > from && char.IsLetterOrDigit(_text[at - 1])) return false;
        return char.IsAsciiDigit(_text[at]) ? at == from || _text[at - 1] is not ('/' or '-') : Beginnings.MayBeginAt(_text, at);
    }

    private DirectiveDeadline? ReadTime(int start, TextSpan clause, bool isTime, out int end)
    {
        bool isNamed = isTime && start == clause.Start || FollowsLabel(start, clause.Start);
        DirectiveDeadline? deadline = _times.ReadAt(start, clause.End, isNamed, out end);
        return deadline is not null && IsInName(start, clause.Start) ? null : deadline;
    }

    /// <summary>"Thời gian thực hiện: Quý III/2026".</summary>
    private bool FollowsLabel(int start, int from)
    {
        int colon = start - 1;
        while (colon > from && char.IsWhiteSpace(_text[colon])) colon--;
        if (colon <= from || _text[colon] != ':') return false;
        int line = Math.Max(from, colon - 30);
        return Array.Exists(Labels, label => label.Find(_text, line, colon) is not null);
    }

    /// <summary>"Chiến lược phát triển … đến năm 2030", "tầm nhìn đến năm 2050": years of a name, while no comma or verb lies between.</summary>
    private bool IsInName(int start, int from)
    {
        if (!TimeWords.To.MatchesAt(_text, start, out int behind) || !TimeWords.Year.MatchesAt(_text, Words.SkipSpaces(_text, behind, _text.Length), out _)) return false;
        int segment = start;
        while (segment > from && start - segment < LongestName && _text[segment - 1] is not (',' or ';' or '.')) segment--;
        return VisionWord.Find(_text, segment, start) is not null || Array.Exists(Named, name => name.Find(_text, segment, start) is { } found && char.IsUpper(_text[found.Start]));
    }
}
