using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>What must not be cut in two: the document's number and date, its references, the times of its tasks.</summary>
internal static class UnbrokenSpans
{
    /// <summary>What is longer is more than a name, and may be cut.</summary>
    private const int Longest = 400;

    /// <summary>In order; overlapping ones joined.</summary>
    public static List<TextSpan> Of(GovDocument document)
    {
        var joined = new List<TextSpan>();
        foreach (TextSpan span in All(document).Where(span => span.Length <= Longest).OrderBy(span => span.Start))
        {
            if (joined.Count > 0 && span.Start < joined[^1].End) joined[^1] = TextSpan.Cover(joined[^1], span);
            else joined.Add(span);
        }
        return joined;
    }

    private static IEnumerable<TextSpan> All(GovDocument document)
    {
        if (document.Number is { } number) yield return number.Span;
        if (document.Issued is { } issued) yield return issued.Span;
        foreach (DocumentReference reference in document.References) yield return reference.Span;
        foreach (DirectiveClause clause in document.Directives)
        {
            foreach (DirectiveDeadline deadline in clause.Deadlines) yield return deadline.Span;
        }
        foreach (GovDocument inner in document.Enclosed.Concat(document.Annexes.Select(annex => annex.Document).OfType<GovDocument>()))
        {
            foreach (TextSpan span in All(inner)) yield return span;
        }
    }
}
