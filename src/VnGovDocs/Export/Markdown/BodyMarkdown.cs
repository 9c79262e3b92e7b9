using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Markdown;

/// <summary>The tree of a body: divisions are headings, everything else paragraphs with the marks that were printed.</summary>
internal sealed class BodyMarkdown(MarkdownBlocks blocks, FootnoteMarks marks)
{
    private readonly PrintedMarkdown _printed = new(blocks, marks);

    /// <summary>Writes nodes and all below them.</summary>
    /// <param name="nodes">Siblings.</param>
    /// <param name="headingLevel">The level of those among them that are headings.</param>
    public void Write(EquatableList<BodyNode> nodes, int headingLevel)
    {
        bool opened = false;
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Quoted && !blocks.IsQuoting)
            {
                blocks.BeginQuotation();
                opened = true;
            }
            Node(nodes[i], headingLevel);
            if (!opened || i + 1 < nodes.Count && nodes[i + 1].Quoted) continue;
            blocks.EndQuotation();
            opened = false;
        }
    }

    private void Node(BodyNode node, int headingLevel)
    {
        List<Note> notes = [.. marks.In(OwnSpan(node))];
        bool isHeading = IsHeading(node);
        if (isHeading)
        {
            blocks.Heading(headingLevel, () => Title(node, notes));
            if (node.Text.Length > 0) blocks.Paragraph(() => Text(node.Text, MarkdownPlace.LineStart, notes));
        }
        else if (node.Heading is not null) Titled(node, notes);
        else if (node.Label is not null || node.Text.Length > 0) blocks.Paragraph(() => Marked(node, notes));
        if (node.Table is { } table) new TableMarkdown(blocks, _printed, notes).Write(table);
        Write(node.Children, isHeading ? headingLevel + 1 : headingLevel);
    }

    /// <summary>Articles of decisions often have no title, but are headings all the same; a mark of the outline style without one is an item.</summary>
    private static bool IsHeading(BodyNode node) => node.Kind switch
    {
        BodyNodeKind.Part or BodyNodeKind.Chapter or BodyNodeKind.Section or BodyNodeKind.Subsection or BodyNodeKind.Article => node.Label is not null || node.Heading is not null,
        BodyNodeKind.Heading => node.Heading is not null,
        _ => false,
    };

    /// <summary>"Điều 5. Thẩm quyền": the model leaves out what parts mark and title.</summary>
    private void Title(BodyNode node, List<Note> notes)
    {
        if (node.Label is { } label)
        {
            blocks.Text(label, MarkdownPlace.Heading);
            if (node.Heading is not null) blocks.Raw(char.IsLetterOrDigit(label[^1]) ? ". " : " ");
        }
        if (node.Heading is { } heading) _printed.Write(heading, MarkdownPlace.Heading, notes);
        if (node.Text.Length == 0) _printed.Refer(notes);
    }

    /// <summary>"1. Title" of what is no heading, and its text below.</summary>
    private void Titled(BodyNode node, List<Note> notes)
    {
        blocks.Paragraph(() =>
        {
            Label(node);
            blocks.Strong(node.Heading, node.Label is null ? MarkdownPlace.LineStart : MarkdownPlace.Inside);
            if (node.Text.Length == 0 && node.Table is null) _printed.Refer(notes);
        });
        if (node.Text.Length > 0) blocks.Paragraph(() => Text(node.Text, MarkdownPlace.LineStart, notes));
    }

    private void Marked(BodyNode node, List<Note> notes)
    {
        Label(node);
        Text(node.Text, node.Label is null ? MarkdownPlace.LineStart : MarkdownPlace.Inside, node.Table is null ? notes : []);
    }

    private void Label(BodyNode node)
    {
        if (node.Label is not { } label) return;
        blocks.Text(label, MarkdownPlace.LineStart);
        blocks.Raw(" ");
    }

    private void Text(string text, MarkdownPlace place, List<Note> notes)
    {
        _printed.Write(text, place, notes);
        _printed.Refer(notes);
    }

    /// <summary>What stands before the first child is the node's own.</summary>
    private static TextSpan OwnSpan(BodyNode node) =>
        node.Children.Count == 0 ? node.Span : TextSpan.FromBounds(node.Span.Start, Math.Clamp(node.Children[0].Span.Start, node.Span.Start, node.Span.End));
}
