namespace VnGovDocs.Recognition.Structure;

/// <summary>The nodes from the root to the one that was read last: where the next mark finds its place.</summary>
internal sealed class OpenNodes(NodeDraft root)
{
    private readonly List<NodeDraft> _open = [root];

    public NodeDraft Top => _open[^1];

    /// <summary>The open nodes from the inside out, without the root.</summary>
    public IEnumerable<NodeDraft> FromTop
    {
        get
        {
            for (int i = _open.Count - 1; i > 0; i--) yield return _open[i];
        }
    }

    /// <summary>The open node of a mark's list; null when the list has not begun.</summary>
    public NodeDraft? LikeOf(BodyMark mark) => FromTop.FirstOrDefault(node => node.Mark is { } own && own.IsLike(mark));

    /// <summary>The node above an open one.</summary>
    public NodeDraft Above(NodeDraft node) => _open[_open.IndexOf(node) - 1];

    public void Push(NodeDraft node) => _open.Add(node);

    /// <summary>Closes an open node with all below it.</summary>
    public void Close(NodeDraft node) => _open.RemoveRange(_open.IndexOf(node), _open.Count - _open.IndexOf(node));

    /// <summary>Everything that is open reaches to here.</summary>
    public void Extend(int end)
    {
        foreach (NodeDraft node in _open) node.End = Math.Max(node.End, end);
    }
}
