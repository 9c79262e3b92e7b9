using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs.Chunking;

/// <summary>
/// Makes the tree that chunks are cut from: zones at the top, annexes and nodes below. What no node covers (titles of chapters, letterheads, words between
/// two points) becomes texts of the section around it, so that the leaves hold the whole text once.
/// </summary>
internal sealed class SectionTree(SourceProse prose, TokenCounter counter)
{
    /// <summary>Something with a place that becomes a section: a node, an annex, a further document.</summary>
    private sealed record Top(TextSpan Span, Action<ChunkSection> AddTo);

    public ChunkSection Build(GovDocument document)
    {
        var root = new ChunkSection(ChunkKind.Document, null, null, null);
        ChunkSection? zone = null;
        int cursor = 0;
        foreach (Top top in Tops(document))
        {
            if (top.Span.Start < cursor) continue;
            AddStretches(cursor, top.Span.Start);
            top.AddTo(ZoneFor(KindOf(prose.ZoneAt(top.Span.Start))));
            cursor = top.Span.End;
        }
        AddStretches(cursor, prose.Text.Length);
        if (zone is not null) root.Add(zone);
        return root;

        void AddStretches(int start, int end)
        {
            foreach ((Zone kind, TextSpan span) in prose.Stretches(start, end)) ZoneFor(KindOf(kind)).Add(TextLeaf(span));
        }

        ChunkSection ZoneFor(ChunkKind kind)
        {
            if (zone?.Kind == kind) return zone;
            if (zone is not null) root.Add(zone);
            return zone = new ChunkSection(kind, root, null, null);
        }
    }

    private IEnumerable<Top> Tops(GovDocument document)
    {
        IEnumerable<Top> nodes = document.Body.Select(TopOf);
        IEnumerable<Top> annexes = document.Annexes.Select(annex => new Top(annex.Span, parent => parent.Add(AnnexSection(annex, parent))));
        IEnumerable<Top> enclosed = document.Enclosed.Where(inner => inner.Body.Count > 0).Select(inner => new Top(
            TextSpan.Cover(inner.Body[0].Span, inner.Body[^1].Span), parent => parent.Add(EnclosedSection(inner, parent))));
        return nodes.Concat(annexes).Concat(enclosed).OrderBy(top => top.Span.Start).ThenByDescending(top => top.Span.Length);
    }

    private Top TopOf(BodyNode node) => new(node.Span, parent => parent.Add(NodePart(node, parent)));

    private ChunkSection AnnexSection(Annex annex, ChunkSection parent)
    {
        string label = annex.Label ?? (annex.Document is { } inner ? ContextLine.NameOf(inner) : "");
        var section = new ChunkSection(ChunkKind.Annex, parent, label.Length == 0 && annex.Title is null ? null : new PathStep("", label, annex.Title), null);
        Fill(section, annex.Span, annex.Body.Concat(annex.Document?.Body ?? []).OrderBy(node => node.Span.Start));
        return section;
    }

    private ChunkSection EnclosedSection(GovDocument inner, ChunkSection parent)
    {
        TextSpan span = TextSpan.Cover(inner.Body[0].Span, inner.Body[^1].Span);
        string name = ContextLine.NameOf(inner);
        var section = new ChunkSection(parent.Kind, parent, name.Length == 0 ? null : new PathStep("", name, null), null);
        Fill(section, span, inner.Body);
        return section;
    }

    private ChunkSection NodePart(BodyNode node, ChunkSection parent)
    {
        var section = new ChunkSection(parent.Kind, parent, PathStep.Of(node), node.Id);
        if (node.Table is not { } table) Fill(section, node.Span, node.Children);
        else if (TableLeaf(node.Span, table) is { Text.Length: > 0 } rows) section.Add(rows);
        return section;
    }

    /// <summary>Puts nodes into a section in the order of the text, with the text between them.</summary>
    private void Fill(ChunkSection section, TextSpan span, IEnumerable<BodyNode> nodes)
    {
        int cursor = span.Start;
        foreach (BodyNode node in nodes)
        {
            if (node.Span.Start < cursor || node.Span.End > span.End) continue;
            AddTexts(section, cursor, node.Span.Start);
            section.Add(NodePart(node, section));
            cursor = node.Span.End;
        }
        AddTexts(section, cursor, span.End);
    }

    private void AddTexts(ChunkSection section, int start, int end)
    {
        foreach ((_, TextSpan span) in prose.Stretches(start, end)) section.Add(TextLeaf(span));
    }

    private ChunkLeaf TextLeaf(TextSpan span)
    {
        string text = prose.Render(span);
        return new ChunkLeaf(span, text, counter.Count(text) + 1, null);
    }

    private ChunkLeaf TableLeaf(TextSpan span, TableContent table)
    {
        string text = new TableRows(table).Render();
        return new ChunkLeaf(span, text, counter.Count(text) + 1, table);
    }

    private static ChunkKind KindOf(Zone zone) => zone switch
    {
        Zone.Letterhead or Zone.Title or Zone.Preamble => ChunkKind.Opening,
        Zone.Closing => ChunkKind.Closing,
        Zone.Notes => ChunkKind.Notes,
        Zone.Annexes => ChunkKind.Annex,
        _ => ChunkKind.Body,
    };
}
