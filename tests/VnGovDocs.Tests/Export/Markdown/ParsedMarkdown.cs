using System.Text;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownParser = Markdig.Markdown;

namespace VnGovDocs.Tests.Export.Markdown;

/// <summary>What a parser of GitHub's Markdown understands: the text that it shows, and which kinds of markup it found.</summary>
internal sealed class ParsedMarkdown
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseAutoLinks(new AutoLinkOptions()).UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseTaskLists().Build();

    private readonly StringBuilder _text = new();

    public ParsedMarkdown(string markdown)
    {
        MarkdownDocument parsed = MarkdownParser.Parse(markdown, GitHub);
        // Footnotes are moved to the end, and those without a reference dropped.
        Visit(parsed);
        Headings = [.. parsed.Descendants<HeadingBlock>().Select(heading => (heading.Level, TextOf(heading.Inline)))];
        Items = parsed.Descendants<ListItemBlock>().Count();
        OrderedItems = parsed.Descendants<ListBlock>().Count(list => list.IsOrdered);
        Tables = [.. parsed.Descendants<Table>()];
        Forbidden =
        [
            .. parsed.Descendants<HtmlBlock>().Select(one => $"html block: {one.Lines}"),
            .. parsed.Descendants<HtmlInline>().Where(one => one.Tag != "<br>").Select(one => $"html: {one.Tag}"),
            .. parsed.Descendants<LinkInline>().Select(one => $"link: {one.Url}"), .. parsed.Descendants<AutolinkInline>().Select(one => $"link: {one.Url}"),
            .. parsed.Descendants<CodeBlock>().Select(one => $"code: {one.Lines}"), .. parsed.Descendants<CodeInline>().Select(one => $"code: {one.Content}"),
            .. parsed.Descendants<LinkReferenceDefinition>().Where(one => one is not FootnoteLinkReferenceDefinition).Select(one => $"definition: {one.Label}"),
        ];
    }

    /// <summary>Letters and digits that are shown, footnotes last.</summary>
    public string Letters => ModelWords.LettersOf(_text.ToString());

    public string Text => _text.ToString();

    public IReadOnlyList<(int Level, string Text)> Headings { get; }

    public int Items { get; }

    public int OrderedItems { get; }

    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Markup that the writer never writes.</summary>
    public IReadOnlyList<string> Forbidden { get; }

    /// <summary>The text of a cell.</summary>
    public static string TextOf(Block block)
    {
        var text = new StringBuilder();
        foreach (LeafBlock leaf in block is LeafBlock one ? [one] : ((ContainerBlock)block).Descendants<LeafBlock>()) text.Append(TextOf(leaf.Inline));
        return text.ToString();
    }

    private void Visit(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            if (block is LinkReferenceDefinitionGroup) continue;
            if (block is ContainerBlock inner) Visit(inner);
            else if (block is LeafBlock leaf) _text.Append(TextOf(leaf.Inline)).Append('\n');
        }
    }

    private static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (Inline inline in inlines?.Descendants() ?? [])
        {
            if (inline is LiteralInline literal) text.Append(literal.Content);
            else if (inline is HtmlEntityInline entity) text.Append(entity.Transcoded);
            else if (inline is LineBreakInline or HtmlInline) text.Append('\n');
        }
        return text.ToString();
    }
}
