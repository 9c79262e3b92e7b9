using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Recognition.Directives.Deadlines;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Who must do what until when (docs/directives.md): the items, paragraphs and table rows that tell somebody to do something.</summary>
internal sealed class DirectiveRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        DirectiveManner manner = DirectiveScope.Of(draft.Document);
        if (manner == DirectiveManner.None) return;
        string text = zoned.Source.Text;
        var deadlines = new DeadlineScanner(text, DayOf(draft.Document.Issued?.Date));
        var inheritance = new Inheritance(draft.Document, manner);
        var frozen = new ClauseFreezer(text, draft.Document, deadlines, manner == DirectiveManner.Reporting);
        var table = new TaskTable(text, deadlines);
        List<string> issuers = [.. draft.Document.Issuers.Select(issuer => TextKey.Of(issuer.Name))];
        Func<DirectiveUnit, List<DirectiveDraft>> read = manner == DirectiveManner.Reporting ? new ReportClauses(text).Read : new UnitClauses(text, manner, issuers).Read;
        int units = 0;
        void Take(DirectiveUnit unit)
        {
            draft.Watch.Tick();
            // What stands before a report's own lead, and the lead itself, tells what was issued.
            if (manner == DirectiveManner.Reporting && draft.Document.Number is { } number && unit.Words.Start <= number.Span.Start) return;
            units++;
            foreach (DirectiveDraft clause in read(unit)) frozen.Add(clause, inheritance.Complete(clause, units), null);
        }

        void TakeTable(BodyNode node, UnitContext context)
        {
            if (manner == DirectiveManner.Legislating || !TaskTable.Is(node.Table!)) return;
            foreach (TaskTable.Row row in table.Read(node, context.Topic)) frozen.Add(row.Draft, row.Draft.Parts, row.Deadlines);
        }

        new UnitWalker(text, manner, Take, TakeTable).Walk(draft.Document.Body, UnitContext.Top);
        // A plan's table of tasks often stands in its annex; other text there is another document's.
        foreach (BodyNode node in draft.Document.Annexes.SelectMany(annex => annex.Body).SelectMany(node => node.SelfAndDescendants()))
        {
            if (node.Table is not null) TakeTable(node, UnitContext.Top);
        }
        draft.Document = draft.Document with { Directives = frozen.Clauses.ToEquatableList() };
    }

    private static DateOnly? DayOf(PartialDate? date) => date is not { Month: int month } known ? null : new DateOnly(known.Year, month, known.Day ?? 1);
}
