using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Makes the typed tree of the lines of a body or an annex.</summary>
internal sealed class BodyTree
{
    private readonly SourceDocument _source;
    private readonly NodeIds _ids;
    private readonly DiagnosticBag _diagnostics;
    private readonly StageWatch _watch;

    private BodyTree(SourceDocument source, string prefix, DiagnosticBag diagnostics, StageWatch watch) =>
        (_source, _ids, _diagnostics, _watch) = (source, new NodeIds(prefix), diagnostics, watch);

    /// <param name="source">The text.</param>
    /// <param name="lines">The lines of one zone or annex.</param>
    /// <param name="prefix">What ids begin with: "" or "pl_1__".</param>
    /// <param name="diagnostics">Receives remarks on the sequence.</param>
    /// <param name="watch">Looks at the clock on the way.</param>
    public static EquatableList<BodyNode> Read(SourceDocument source, List<Fragment> lines, string prefix, DiagnosticBag diagnostics, StageWatch watch)
    {
        List<NodeDraft> drafts = BodyTreeBuilder.Build(source.Text, BodyParagraph.Read(source, lines), new QuotationCounter(), watch);
        SequenceRule.Check(drafts, diagnostics);
        var tree = new BodyTree(source, prefix, diagnostics, watch);
        return tree.Freeze(drafts, NodePlace.Top);
    }

    private EquatableList<BodyNode> Freeze(List<NodeDraft> drafts, NodePlace place) => drafts.Select(draft => Freeze(draft, place)).ToEquatableList();

    private BodyNode Freeze(NodeDraft draft, NodePlace above)
    {
        _watch.Tick();
        NodePlace place = draft.Quotation > 0 ? NodePlace.Quoted(draft.Quotation) : above;
        BodyNodeKind kind = KindOf(draft, place);
        string id = _ids.For(draft, kind, place, out bool repeated);
        var span = TextSpan.FromBounds(draft.Start, draft.End);
        if (repeated && draft.Mark is { IsSign: false } mark) _diagnostics.Add(DiagnosticCodes.HasRepeatedProvision(mark.Label, span));
        if (draft.Paragraph?.Table is { } table) return TableNodes.Read(_source, table.Lines, table.Table, id) with { Quoted = place.IsQuoted };
        NodePlace below = place.Below(id, kind);
        EquatableList<BodyNode> children = Freeze(draft.Children, below);
        List<InlineItem> inline = place.IsInArticle || draft.IsTitled || kind == BodyNodeKind.Article ? [] : InlineItem.Find(_source.Text, draft.Words);
        TextSpan own = inline.Count == 0 ? draft.Words : Words.Trim(_source.Text, TextSpan.FromBounds(draft.Words.Start, inline[0].Span.Start));
        if (inline.Count > 0) children = inline.Select(item => Freeze(item, below)).Concat(children).ToEquatableList();
        return new BodyNode(
            id, kind, draft.Mark?.Label, draft.Mark?.Ordinal, Heading(draft), draft.IsTitled || own.Length == 0 ? "" : Words.Fold(_source.Text, own), place.IsQuoted, null,
            span, children);
    }

    private BodyNode Freeze(InlineItem item, NodePlace place)
    {
        string id = _ids.For(item.Ordinal, place);
        string label = $"({item.Ordinal})";
        return new BodyNode(id, BodyNodeKind.Item, label, item.Ordinal, null, Words.Fold(_source.Text, item.Words), place.IsQuoted, null, item.Span, []);
    }

    /// <summary>The title as printed on its lines, without the colon or stop that may close it.</summary>
    private string? Heading(NodeDraft draft)
    {
        List<TextSpan> lines = draft.IsTitled ? [draft.Words, .. draft.Title] : draft.Title;
        return lines.Count == 0 ? null : NoteMark.TrimEnd(Words.Fold(_source.Text, lines)).TrimEnd(':', '.', ' ');
    }

    private static BodyNodeKind KindOf(NodeDraft draft, NodePlace place)
    {
        if (draft.Mark is not { } mark) return draft.Paragraph?.Table is null ? BodyNodeKind.Paragraph : BodyNodeKind.Table;
        if (mark.IsDivision) return (BodyNodeKind)(int)mark.Class;
        if (place.IsInArticle) return ProvisionOf(mark, place.Kind);
        return draft.IsTitled || draft.Title.Count > 0 ? BodyNodeKind.Heading : BodyNodeKind.Item;
    }

    /// <summary>What a mark below an article is: "1." a clause, "a)" a point, the rest stands below those.</summary>
    private static BodyNodeKind ProvisionOf(BodyMark mark, BodyNodeKind above)
    {
        bool belowArticle = above == BodyNodeKind.Article;
        if (belowArticle && mark.Class is (MarkClass.Number or MarkClass.NumberBracket)) return BodyNodeKind.Clause;
        bool letter = mark.Class is MarkClass.Letter or MarkClass.LetterStop;
        return letter && (belowArticle || above == BodyNodeKind.Clause) ? BodyNodeKind.Point : BodyNodeKind.Subpoint;
    }
}
