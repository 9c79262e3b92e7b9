using VnGovDocs.Export.Markdown;
using VnGovDocs.Model;

namespace VnGovDocs.Export;

/// <summary>
/// A document as Markdown (CommonMark with GitHub's tables and footnotes) that reads well to people and to language models: title, facts, body with its own
/// marks, closing, annexes. All that is printed is in it, in order, and none of it can become markup (docs/markdown.md).
/// </summary>
/// <example>
/// <code>
/// using VnGovDocs.Export;
/// string markdown = GovDocumentReader.ReadFile("2535-TB-TU.docx").GetDocumentOrThrow().ToMarkdown();
/// </code>
/// </example>
public static class GovDocumentMarkdownExtensions
{
    /// <summary>The Markdown as a string; lines end with a line feed.</summary>
    public static string ToMarkdown(this GovDocument document)
    {
        using var output = new StringWriter();
        document.WriteMarkdown(output);
        return output.ToString();
    }

    /// <summary>Writes the Markdown as it goes through the document; the writer stays open.</summary>
    public static void WriteMarkdown(this GovDocument document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        DocumentMarkdown.Write(document, new MarkdownBlocks(output), headingLevel: 1);
    }
}
