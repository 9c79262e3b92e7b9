using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Recognition.Directives.Deadlines;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Gives clauses their numbers, times, measures and references, and makes them final.</summary>
internal sealed class ClauseFreezer(string text, GovDocument document, DeadlineScanner deadlines, bool isReport)
{
    private const int MostWordsOfSlogan = 15;

    /// <summary>"xử lý các trường hợp vi phạm" counts cases.</summary>
    private static readonly PhraseMatcher[] Counted = [new("các"), new("những"), new("mọi"), new("từng"), new("sau"), new("trước")];

    private static readonly PhraseMatcher[] ConditionWords = [new("nếu"), new("trường hợp"), new("trong trường hợp"), new("khi")];

    public List<DirectiveClause> Clauses { get; } = [];

    /// <param name="draft">The clause.</param>
    /// <param name="parts">Those who have a part, inherited ones too.</param>
    /// <param name="times">The limits of a table's column; null to look for them in the clause.</param>
    public void Add(DirectiveDraft draft, List<PartDraft> parts, List<DirectiveDeadline>? times)
    {
        List<DirectiveDeadline> limits = times is { Count: > 0 } ? times : deadlines.Find(draft.Span);
        string? topic = draft.Topic is { Length: > 0 } ? draft.Topic : null;
        string? derived = draft.IsTopicDerived ? topic : topic is null ? SubjectAreas.FirstIn(text, draft.Span) : null;
        Clauses.Add(new DirectiveClause(string.Create(CultureInfo.InvariantCulture, $"cv_{Clauses.Count + 1}"), Words.Fold(text, draft.Span), draft.Span)
        {
            Topic = topic ?? derived,
            TopicDerived = derived is not null,
            Node = draft.Node,
            Modality = draft.Modality,
            Negative = draft.Predicate.IsNegative,
            Manner = draft.Predicate.Manner.ToEquatableList(),
            Verb = draft.Predicate.Verb,
            VerbGroup = draft.Predicate.Group,
            Conditions = Conditions(draft.Span).ToEquatableList(),
            Assignees = parts.Select(part => new DirectiveAssignee(Words.Fold(text, part.Name), part.Role, part.Explicit, part.Rule, part.Name)).ToEquatableList(),
            Deadlines = limits.ToEquatableList(),
            Targets = TargetReader.Find(text, draft.Span).ToEquatableList(),
            References = document.References.StartingIn(draft.Span, one => one.Span).Select(one => one.Id).ToEquatableList(),
            Slogans = Slogans(draft.Span).ToEquatableList(),
            Reported = isReport,
        });
    }

    /// <summary>"nếu có vướng mắc", "khi có ca bệnh mới": up to the next sign.</summary>
    private IEnumerable<string> Conditions(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('n' or 'N' or 't' or 'T' or 'k' or 'K') || i > span.Start && char.IsLetterOrDigit(text[i - 1])) continue;
            if (!PhraseMatcher.AnyAt(ConditionWords, text, i, out _)) continue;
            if (Array.Exists(Counted, word => word.MatchesAt(text, Predicate.WordBefore(text, i), out int behind) && Words.SkipSpaces(text, behind, span.End) == i)) continue;
            int end = MainClause.NextComma(text, i, span.End);
            int stop = text.IndexOfAny([';', '.'], i, span.End - i);
            if (end < 0 || stop >= 0 && stop < end) end = stop < 0 ? span.End : stop;
            yield return Words.Fold(text, TextSpan.FromBounds(i, end));
            i = end;
        }
    }

    /// <summary>Short quotations: watchwords, mottos.</summary>
    private IEnumerable<string> Slogans(TextSpan span)
    {
        for (int open = text.IndexOf('“', span.Start, span.Length); open >= 0;)
        {
            int close = text.IndexOf('”', open, span.End - open);
            if (close < 0) yield break;
            string words = Words.Fold(text, TextSpan.FromBounds(open + 1, close));
            if (words.Length > 0 && words.Split(' ').Length <= MostWordsOfSlogan) yield return words;
            open = text.IndexOf('“', close, span.End - close);
        }
    }
}
