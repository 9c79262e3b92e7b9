using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>A stretch of the text that one or more values were read from.</summary>
/// <param name="Index">In the page's addresses.</param>
/// <param name="Span">The stretch.</param>
/// <param name="Fact">The first value read from it, whose color it has.</param>
internal sealed record TextPlace(int Index, TextSpan Span, ViewFact Fact);

/// <summary>All places of a read, from left to right, the longer of two that begin together first.</summary>
internal sealed class TextPlaces
{
    private readonly Dictionary<TextSpan, TextPlace> _bySpan = [];

    public TextPlaces(IReadOnlyList<ViewFact> facts, int textLength)
    {
        foreach (ViewFact fact in facts)
        {
            if (fact.Span is { Length: > 0, Start: >= 0 } span && span.End <= textLength) _bySpan.TryAdd(span, new TextPlace(_bySpan.Count, span, fact));
        }
        All = [.. _bySpan.Values.OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length)];
    }

    public IReadOnlyList<TextPlace> All { get; }

    /// <summary>The place of a value; null for one that stands nowhere.</summary>
    public TextPlace? Of(ViewFact fact) => fact.Span is { } span ? _bySpan.GetValueOrDefault(span) : null;
}
