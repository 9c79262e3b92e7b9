using VnGovDocs.Source;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Says where provisions are missing, stand twice or out of order: an error of the document, or of its reading.</summary>
internal static class SequenceRule
{
    public static void Check(List<NodeDraft> nodes, DiagnosticBag diagnostics)
    {
        BodyMark? lastArticle = null;
        foreach (NodeDraft article in Articles(nodes))
        {
            Compare(lastArticle, article, diagnostics);
            lastArticle = article.Mark;
        }
        CheckLists(nodes, diagnostics);
    }

    /// <summary>Articles count through the document, whatever chapters they stand in.</summary>
    private static IEnumerable<NodeDraft> Articles(List<NodeDraft> nodes) =>
        nodes.Where(node => !node.IsQuoted).SelectMany(node => node.Is(MarkClass.Article) ? [node] : node.Mark is { IsDivision: true } ? Articles(node.Children) : []);

    private static void CheckLists(List<NodeDraft> nodes, DiagnosticBag diagnostics)
    {
        BodyMark? last = null;
        foreach (NodeDraft node in nodes)
        {
            // What is quoted is a part of another document, and begins anywhere.
            if (!node.IsQuoted && node.Mark is { IsSign: false } mark && mark.Class is not (MarkClass.Article or MarkClass.Section or MarkClass.Subsection))
            {
                if (last is { } before && before.IsLike(mark) && mark.Value != 1) Compare(before, node, diagnostics);
                last = mark;
            }
            if (!node.IsQuoted) CheckLists(node.Children, diagnostics);
        }
    }

    private static void Compare(BodyMark? before, NodeDraft node, DiagnosticBag diagnostics)
    {
        if (before is not { } last || node.Mark is not { } mark) return;
        if (last.To(mark) == Continuation.Next) return;
        var place = new TextSpan(node.Start, Math.Max(1, mark.End - node.Start));
        if (mark.Value > last.Value) diagnostics.Add(DiagnosticCodes.HasMissingProvision(last.Label, mark.Label, place));
        else diagnostics.Add(DiagnosticCodes.HasDisorderedProvision(last.Label, mark.Label, place));
    }
}
