using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition.Structure;

/// <summary>A node while the tree grows.</summary>
internal sealed class NodeDraft(BodyMark? mark, TextSpan span, BodyParagraph? paragraph)
{
    public BodyMark? Mark => mark;

    /// <summary>What it was made of; null for the root.</summary>
    public BodyParagraph? Paragraph => paragraph;

    public int Start => span.Start;

    /// <summary>Grows with everything that is put below it.</summary>
    public int End { get; set; } = span.End;

    /// <summary>The words behind the label; empty when the label stands alone.</summary>
    public TextSpan Words { get; set; }

    /// <summary>The lines of a title below the label.</summary>
    public List<TextSpan> Title { get; } = [];

    /// <summary>Whether the words are a title rather than text.</summary>
    public bool IsTitled { get; set; }

    /// <summary>The quotation it is the top of, counted through the document; 0 elsewhere.</summary>
    public int Quotation { get; set; }

    public bool IsQuoted => Quotation > 0;

    /// <summary>Whether one of its numbered children holds text without a number.</summary>
    public bool HasTextInItems { get; set; }

    public List<NodeDraft> Children { get; } = [];

    public bool Is(MarkClass kind) => mark is { } own && own.Class == kind;
}
