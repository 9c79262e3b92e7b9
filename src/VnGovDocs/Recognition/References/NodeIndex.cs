using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition.References;

/// <summary>Finds the nodes of a document by place and by id, without walking the tree for each question.</summary>
internal sealed class NodeIndex
{
    private readonly BodyNode[] _roots;
    private readonly HashSet<string> _ids;

    public NodeIndex(GovDocument document)
    {
        _roots = [.. document.Roots.OrderBy(node => node.Span.Start)];
        _ids = [.. _roots.SelectMany(node => node.SelfAndDescendants()).Select(node => node.Id)];
    }

    public bool Has(string id) => _ids.Contains(id);

    /// <summary>The nodes that hold a place of the text.</summary>
    public NodeContext At(int place)
    {
        var around = new List<BodyNode>();
        for (IReadOnlyList<BodyNode> level = _roots; HolderOf(level, place) is { } holder; level = holder.Children) around.Add(holder);
        return new NodeContext(around);
    }

    private static BodyNode? HolderOf(IReadOnlyList<BodyNode> level, int place)
    {
        int index = level.FirstEndingBehind(place, node => node.Span);
        return index < level.Count && level[index].Span.Start <= place ? level[index] : null;
    }
}
