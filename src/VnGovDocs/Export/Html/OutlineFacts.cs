using VnGovDocs.Model;
using VnGovDocs.Source;
using static VnGovDocs.Export.Html.FactList;

namespace VnGovDocs.Export.Html;

/// <summary>What of the tree has a number or a title, and tables; running text stands beside the list anyway.</summary>
internal sealed class OutlineFacts(FactList list)
{
    private const int ShownText = 90;

    public void Add(GovDocument document)
    {
        Nodes(document.Body, "body");
        for (int i = 0; i < document.Annexes.Count; i++)
        {
            Annex annex = document.Annexes[i];
            string path = At("annexes", i), title = Joined(". ", annex.Label, annex.Title);
            list.Add(FactKind.Annex, path, "Annex", title.Length > 0 ? title : "Annex", Beginning(annex.Span, title.Length), children: () =>
            {
                if (annex.Document is { } own) Nodes(own.Body, path + ".document.body");
                Nodes(annex.Body, path + ".body");
            });
        }
    }

    private void Nodes(EquatableList<BodyNode> nodes, string path)
    {
        for (int i = 0; i < nodes.Count; i++) Node(nodes[i], At(path, i));
    }

    private void Node(BodyNode node, string path)
    {
        if (ValueOf(node) is not { } value)
        {
            Nodes(node.Children, path + ".children");
            return;
        }
        // The mark and the title stand for the node: marked as a whole it would hide what stands in it.
        TextSpan mark = Beginning(node.Span, (node.Label?.Length ?? 0) + (node.Heading?.Length + 2 ?? 0));
        list.Add(FactKind.Outline, path, WordsOf(node.Kind) + (node.Quoted ? ", quoted" : ""), value, node.Table is null ? mark : Beginning(node.Span, 1), children: () => Nodes(node.Children, path + ".children"));
    }

    private static string? ValueOf(BodyNode node)
    {
        if (node.Table is { } table) return $"{table.Rows.Count} {(table.Rows.Count == 1 ? "row" : "rows")}";
        if (node.Label is null && node.Heading is null) return null;
        string text = node.Heading is null ? (node.Text.Length <= ShownText ? node.Text : node.Text[..ShownText] + "…") : node.Heading;
        return Joined(node.Label is [.., var last] && char.IsLetterOrDigit(last) ? ". " : " ", node.Label, text);
    }

    private static TextSpan Beginning(TextSpan span, int length) => span with { Length = Math.Clamp(length, 1, span.Length) };
}
