using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>
/// The eIds of one document (Akoma Ntoso Naming Convention 1.0, 5): <c>chp_II__sec_1</c>, <c>art_5__para_2__point_dd</c>. Articles count through the whole
/// document, so nothing stands before them, and who cites one need not know its chapter. An id that is taken gets <c>_2</c>, <c>_3</c>, in printed order.
/// </summary>
internal sealed class ElementIds
{
    private readonly Dictionary<BodyNode, string> _ofNode = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BodyNode, AmendingNode> _amending = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BodyNode, string> _ofQuotation = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _ofModelId = new(StringComparer.Ordinal);

    /// <summary>Ids given so far, with the last number that was put behind each.</summary>
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>How many elements of a name an element has without a number.</summary>
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Gives ids to trees that stand in one component.</summary>
    /// <param name="nodes">The tops.</param>
    /// <param name="component">The id of the component, which begins all ids in it; empty for the main document.</param>
    public void Add(EquatableList<BodyNode> nodes, string component) => Add(nodes, null, component, component, depth: 0);

    /// <summary>The nodes of a component that change other documents, in printed order.</summary>
    public List<AmendingNode> AmendingNodes { get; } = [];

    /// <summary>What a changing node's elements are called; null for a node that changes nothing, or was met in a second place.</summary>
    public AmendingNode? TakeAmending(BodyNode node) => _amending.Remove(node, out AmendingNode? amending) ? amending : null;

    /// <summary>The id of a node, handed out once: a node that somebody put into two places gets another one at the second.</summary>
    public string Take(BodyNode node, string parent) => _ofNode.Remove(node, out string? id) ? id : Next(parent, "p");

    /// <summary>The id of the quotation that begins with a node.</summary>
    public string TakeQuotation(BodyNode first, string parent) => _ofQuotation.Remove(first, out string? id) ? id : Next(parent, "qstr");

    /// <summary>The id of the node with this id of the model; null when there is none.</summary>
    public string? OfModelId(string? id) => id is null ? null : _ofModelId.GetValueOrDefault(id);

    /// <summary>The id of an element that has no number of its own: it is counted below its parent.</summary>
    public string Next(string parent, string name)
    {
        string key = Below(parent, name);
        int count = _counts[key] = _counts.GetValueOrDefault(key) + 1;
        return Unique(string.Create(CultureInfo.InvariantCulture, $"{key}_{count}"));
    }

    /// <summary>An id that nothing else has.</summary>
    public string Unique(string id)
    {
        if (_taken.TryAdd(id, 1)) return id;
        string numbered;
        do
        {
            int number = ++_taken[id];
            numbered = string.Create(CultureInfo.InvariantCulture, $"{id}_{number}");
        }
        while (!_taken.TryAdd(numbered, 1));
        return numbered;
    }

    public static string Below(string parent, string name) => parent.Length == 0 ? name : $"{parent}__{name}";

    private void Add(EquatableList<BodyNode> nodes, BodyNode? above, string parent, string scope, int depth)
    {
        string quotation = "";
        foreach (BodyNode node in nodes)
        {
            bool isQuotation = NodeElement.IsQuotation(above, node);
            if (!isQuotation) quotation = "";
            else if (quotation.Length == 0)
            {
                quotation = _ofQuotation[node] = Next(parent, "qstr");
                if (above is not null) _amending.GetValueOrDefault(above)?.Quotations.Add(quotation);
            }
            string id = isQuotation ? IdOf(node, quotation, quotation) : IdOf(node, parent, scope);
            _ofNode[node] = id;
            _ofModelId.TryAdd(node.Id, id);
            AddAmendment(node, id);
            if (depth < NodeElement.MaxDepth) Add(node.Children, node, id, isQuotation ? quotation : scope, depth + 1);
            else AddFlat(node, id);
        }
    }

    private void AddAmendment(BodyNode node, string id)
    {
        if (node.Amendment is null) return;
        bool hasSentence = node.Text.Length > 0 || node.Children.Count > 0 && NodeElement.IsQuotation(node, node.Children[0]);
        var amending = new AmendingNode(node, id, hasSentence ? Next(id, "mod") : null, []);
        AmendingNodes.Add(amending);
        _amending[node] = amending;
    }

    private void AddFlat(BodyNode node, string id)
    {
        foreach (BodyNode below in node.Descendants())
        {
            _ofNode[below] = Next(id, "p");
            _ofModelId.TryAdd(below.Id, _ofNode[below]);
        }
    }

    private string IdOf(BodyNode node, string parent, string scope)
    {
        if (NodeElement.IsBlock(node)) return Next(parent, node.Table is null ? "p" : "table");
        string name = NodeElement.Of(node).Short, number = IdNumber.Of(node.Ordinal);
        if (number.Length == 0) return Next(parent, name);
        return Unique($"{Below(node.Kind == BodyNodeKind.Article ? scope : parent, name)}_{number}");
    }
}
