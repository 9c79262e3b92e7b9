using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Which element a node of the body becomes, and what ids call that element (Akoma Ntoso Naming Convention 1.0, abbreviations).</summary>
/// <param name="Name">The element.</param>
/// <param name="Short">Its name in ids.</param>
internal readonly record struct NodeElement(string Name, string Short)
{
    /// <summary>How deep elements nest; what lies deeper is written as paragraphs, in order.</summary>
    public const int MaxDepth = 64;

    public static NodeElement Of(BodyNode node) => node.Kind switch
    {
        BodyNodeKind.Part => new("part", "part"),
        BodyNodeKind.Chapter => new("chapter", "chp"),
        BodyNodeKind.Section => new("section", "sec"),
        BodyNodeKind.Subsection => new("subsection", "subsec"),
        BodyNodeKind.Article => new("article", "art"),
        BodyNodeKind.Clause => new("paragraph", "para"),
        BodyNodeKind.Point => new("point", "point"),
        BodyNodeKind.Subpoint => new("indent", "indent"),
        BodyNodeKind.Heading => new("level", "level"),
        BodyNodeKind.Item => IsNumbered(node.Label) ? new("level", "level") : new("indent", "indent"),
        _ => new("alinea", "al"),
    };

    /// <summary>Whether a node is plain text or a table, which stand in an intro, a content or a wrapUp; everything else is an element of the hierarchy.</summary>
    public static bool IsBlock(BodyNode node) =>
        node.Kind is BodyNodeKind.Paragraph or BodyNodeKind.Note or BodyNodeKind.Table
        && node is { Children.Count: 0, Amendment: null } && string.IsNullOrEmpty(node.Label) && string.IsNullOrEmpty(node.Heading);

    /// <summary>Whether a quotation begins: the first level of quoted nodes below one that is not quoted.</summary>
    public static bool IsQuotation(BodyNode? parent, BodyNode node) => node.Quoted && parent is not { Quoted: true };

    private static bool IsNumbered(string? label)
    {
        foreach (char letter in label ?? "")
        {
            if (char.IsLetterOrDigit(letter)) return true;
        }
        return false;
    }
}
