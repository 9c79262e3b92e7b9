using VnGovDocs.Model;

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
        int low = 0, high = level.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (level[middle].Span.End <= place) low = middle + 1;
            else high = middle;
        }
        return low < level.Count && level[low].Span.Start <= place ? level[low] : null;
    }
}
