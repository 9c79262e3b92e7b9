using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Where a node stands: what its id begins with, and what holds it.</summary>
/// <param name="Id">Id of the node above; empty at the top.</param>
/// <param name="Kind">Kind of the node above; an article at the top of a quotation, whose numbers are clauses.</param>
/// <param name="IsInArticle">Whether an article holds it.</param>
/// <param name="Quotation">What ids in a quotation begin with, "trich_1__"; empty outside.</param>
internal readonly record struct NodePlace(string Id, BodyNodeKind Kind, bool IsInArticle, string Quotation)
{
    public static NodePlace Top { get; } = new("", BodyNodeKind.Paragraph, false, "");

    public bool IsQuoted => Quotation.Length > 0;

    public static NodePlace Quoted(int number) => new("", BodyNodeKind.Article, true, string.Create(CultureInfo.InvariantCulture, $"trich_{number}__"));

    /// <summary>The place of a node's children.</summary>
    public NodePlace Below(string id, BodyNodeKind kind) => this with { Id = id, Kind = kind, IsInArticle = IsInArticle || kind == BodyNodeKind.Article };
}
