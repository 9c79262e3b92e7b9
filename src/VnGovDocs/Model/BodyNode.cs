using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>What a node of the body is.</summary>
public enum BodyNodeKind
{
    /// <summary>Phần.</summary>
    Part,

    /// <summary>Chương.</summary>
    Chapter,

    /// <summary>Mục.</summary>
    Section,

    /// <summary>Tiểu mục.</summary>
    Subsection,

    /// <summary>Điều.</summary>
    Article,

    /// <summary>Khoản.</summary>
    Clause,

    /// <summary>Điểm.</summary>
    Point,

    /// <summary>A dash or sign below a point.</summary>
    Subpoint,

    /// <summary>A numbered heading of the outline style (I., A.).</summary>
    Heading,

    /// <summary>Any other numbered line.</summary>
    Item,

    /// <summary>Text without number.</summary>
    Paragraph,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A remark of an editor or a form.</summary>
    Note,
}

/// <summary>A paragraph, numbered line or table of the body, in printed order.</summary>
/// <param name="Id">Unique in the document: <c>doan_3</c>, <c>bang_1</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The printed number: "Điều 1", "a)", "II."; null without one.</param>
/// <param name="Ordinal">The label's value: "1", "a", "II".</param>
/// <param name="Heading">The title behind the label, where one is printed.</param>
/// <param name="Text">Its own text, label left out.</param>
/// <param name="Quoted">Whether it belongs to a quotation of another document.</param>
/// <param name="Table">Rows and cells, for tables only.</param>
/// <param name="Span">The whole node.</param>
/// <param name="Children">What stands under it.</param>
/// <example><c>foreach (BodyNode node in document.Body.Where(n =&gt; n.Label is not null)) Console.WriteLine(node.Label);</c></example>
public sealed record BodyNode(
    string Id, BodyNodeKind Kind, string? Label, string? Ordinal, string? Heading, string Text, bool Quoted, TableContent? Table,
    TextSpan Span, EquatableList<BodyNode> Children)
{
    /// <summary>What the node changes in another document; null when it changes none.</summary>
    public Amendment? Amendment { get; init; }

    internal IEnumerable<BodyNode> SelfAndDescendants() => Descendants().Prepend(this);

    /// <summary>All nodes below this one, in printed order.</summary>
    public IEnumerable<BodyNode> Descendants()
    {
        var open = new Stack<BodyNode>(Children.Reverse());
        while (open.TryPop(out BodyNode? node))
        {
            yield return node;
            foreach (BodyNode child in node.Children.Reverse()) open.Push(child);
        }
    }
}
