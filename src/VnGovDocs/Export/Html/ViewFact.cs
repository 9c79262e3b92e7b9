using VnGovDocs.Source;

namespace VnGovDocs.Export.Html;

/// <summary>A value as the page lists it.</summary>
/// <param name="Id">Counted from 0 in the order of the list.</param>
/// <param name="Kind">Its color.</param>
/// <param name="Path">Its name in the JSON.</param>
/// <param name="Name">What it is, for people.</param>
/// <param name="Value">What was read.</param>
/// <param name="Span">Where; null for what stands nowhere in particular.</param>
/// <param name="Evidence">How it is known.</param>
internal sealed record ViewFact(int Id, FactKind Kind, string Path, string Name, string Value, TextSpan? Span, string Evidence)
{
    /// <summary>How it is known when it stands in the text.</summary>
    public const string Stated = "stated";

    public bool IsStated => Evidence == Stated;

    /// <summary>Values that belong to it.</summary>
    public List<ViewFact> Children { get; } = [];
}

/// <summary>A part of the list under one title.</summary>
/// <param name="Name">In the page's addresses.</param>
/// <param name="Title">For people.</param>
/// <param name="Facts">What stands in it.</param>
internal sealed record FactGroup(string Name, string Title, List<ViewFact> Facts);
