using VnGovDocs.Model;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Who must do what until when (docs/directives.md): the items, paragraphs and table rows that tell somebody to do something.</summary>
internal sealed class DirectiveRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        DirectiveManner manner = DirectiveScope.Of(draft.Document);
        if (manner == DirectiveManner.None) return;
        var gatherer = new ClauseGatherer(zoned.Source.Text, draft, manner);
        if (manner == DirectiveManner.Reporting) ReportUnits.Walk(zoned, draft.Document, gatherer.Take);
        else new UnitWalker(zoned.Source.Text, manner, gatherer.Take, gatherer.TakeTable).Walk(draft.Document.Body, UnitContext.Top);
        // A plan's table of tasks often stands in its annex; other text there is another document's.
        foreach (BodyNode node in draft.Document.Annexes.SelectMany(annex => annex.Body).SelectMany(node => node.SelfAndDescendants()))
        {
            if (node.Table is not null) gatherer.TakeTable(node, UnitContext.Top);
        }
        draft.Document = draft.Document with { Directives = gatherer.Finish().ToEquatableList() };
    }
}
