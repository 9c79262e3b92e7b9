using VnGovDocs.Model;
using VnGovDocs.Recognition.Directives.Deadlines;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Collects the clauses of units and tables in printed order, and lets them inherit from each other.</summary>
internal sealed class ClauseGatherer
{
    private readonly string _text;
    private readonly DocumentDraft _document;
    private readonly DirectiveManner _manner;
    private readonly DeadlineScanner _deadlines;
    private readonly Func<DirectiveUnit, List<DirectiveDraft>> _read;
    private readonly List<(DirectiveDraft Draft, int Unit, List<DirectiveDeadline>? Times)> _clauses = [];
    private int _units;
    private bool _isOpen;

    public ClauseGatherer(string text, DocumentDraft document, DirectiveManner manner)
    {
        (_text, _document, _manner) = (text, document, manner);
        _deadlines = new DeadlineScanner(text, DayOf(document.Document.Issued?.Date));
        List<string> issuers = [.. document.Document.Issuers.Select(issuer => TextKey.Of(issuer.Name))];
        _read = manner == DirectiveManner.Reporting ? new ReportClauses(text).Read : new UnitClauses(text, manner, issuers).Read;
    }

    public void Take(DirectiveUnit unit)
    {
        _document.Watch.Tick();
        if (unit.Words.Length == 0) return;
        bool goesOn = GoesOn(unit);
        _isOpen = !(_text[unit.Words.End - 1] is '.' or ';' or ':' or '/' or '”' or ')' or '!' or '?');
        if (goesOn) return;
        _units++;
        foreach (DirectiveDraft clause in _read(unit)) _clauses.Add((clause, _units, null));
    }

    public void TakeTable(BodyNode node, UnitContext context)
    {
        if (_manner == DirectiveManner.Legislating || !TaskTable.Is(node.Table!)) return;
        foreach (TaskTable.Row row in new TaskTable(_text, _deadlines).Read(node, context.Topic)) _clauses.Add((row.Draft, -1, row.Deadlines));
    }

    public List<DirectiveClause> Finish()
    {
        var inheritance = new Inheritance(_document.Document, _manner);
        var freezer = new ClauseFreezer(_text, _document.Document, _deadlines, _manner == DirectiveManner.Reporting);
        foreach ((DirectiveDraft draft, int unit, List<DirectiveDeadline>? times) in _clauses.OrderBy(clause => clause.Draft.Span.Start))
            freezer.Add(draft, unit < 0 ? draft.Parts : inheritance.Complete(draft, unit), times);
        return freezer.Clauses;
    }

    /// <summary>A paragraph that begins with a small letter, or follows one without a sign at its end, goes on with the item before it: a line was broken there.</summary>
    private bool GoesOn(DirectiveUnit unit)
    {
        if (unit.IsNumbered || _manner == DirectiveManner.Reporting || !char.IsLower(_text[unit.Node!.Span.Start]) && !_isOpen || _clauses.Count == 0 || _clauses[^1].Unit != _units) return false;
        (DirectiveDraft last, int at, _) = _clauses[^1];
        ClauseParts.AddOthers(_text, unit.Words, last.Parts);
        _clauses[^1] = (last with { Span = TextSpan.FromBounds(last.Span.Start, Words.TrimEnd(_text, unit.Words, ".,;/").End) }, at, null);
        return true;
    }

    private static DateOnly? DayOf(PartialDate? date) => date is not { Month: int month } known ? null : new DateOnly(known.Year, month, known.Day ?? 1);
}
