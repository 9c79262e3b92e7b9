using AngleSharp.Dom;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.Html;

/// <summary>How much text every element of a page holds, how much of it is links, and whether it holds an official document; counted once.</summary>
internal sealed class PageStatistics
{
    internal sealed record Counts
    {
        public int Text { get; set; }

        public int LinkText { get; set; }

        public int Links { get; set; }

        public bool HoldsDocument { get; set; }
    }

    private static readonly string[] DocumentPhrases = [.. PhraseFile.Load("furniture")["document"].Select(phrase => TextKey.Of(phrase))];

    private readonly Dictionary<INode, Counts> _counts = [];

    private PageStatistics()
    {
    }

    public static PageStatistics Of(INode root, Budget budget)
    {
        var statistics = new PageStatistics();
        var path = new Stack<(INode Node, int Next, bool InLink)>();
        path.Push((root, 0, false));
        while (path.TryPop(out (INode Node, int Next, bool InLink) top))
        {
            budget.Tick();
            if (top.Next < top.Node.ChildNodes.Length)
            {
                path.Push(top with { Next = top.Next + 1 });
                INode child = top.Node.ChildNodes[top.Next];
                if (child is IText text) statistics.Count(top.Node, text.Data, top.InLink);
                else if (child is IElement element && !HtmlKinds.IsUnprinted(element.LocalName)) path.Push((child, 0, top.InLink || statistics.BeginLink(element)));
                continue;
            }
            if (path.TryPeek(out (INode Node, int Next, bool InLink) parent)) statistics.AddTo(parent.Node, statistics[top.Node]);
        }
        return statistics;
    }

    public Counts this[INode node] => _counts.TryGetValue(node, out Counts? counts) ? counts : _counts[node] = new Counts();

    /// <summary>Links within the page are tables of contents and notes, no menus.</summary>
    private bool BeginLink(IElement element)
    {
        if (element.LocalName != "a" || element.GetAttribute("href") is not { Length: > 0 } target || target.StartsWith('#')) return false;
        this[element].Links++;
        return true;
    }

    private void Count(INode parent, string data, bool inLink)
    {
        string plain = TextTokens.Plain(data);
        int printed = plain.Count(letter => !char.IsWhiteSpace(letter));
        if (printed == 0) return;
        Counts counts = this[parent];
        counts.Text += printed;
        if (inLink) counts.LinkText += printed;
        if (counts.HoldsDocument) return;
        string key = TextKey.Of(plain);
        counts.HoldsDocument = DocumentPhrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal));
    }

    private void AddTo(INode parent, Counts child)
    {
        Counts counts = this[parent];
        counts.Text += child.Text;
        counts.LinkText += child.LinkText;
        counts.Links += child.Links;
        counts.HoldsDocument |= child.HoldsDocument;
    }
}
