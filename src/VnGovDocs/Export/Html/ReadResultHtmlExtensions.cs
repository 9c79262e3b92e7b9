using VnGovDocs.Export.Html;

namespace VnGovDocs.Export;

/// <summary>
/// A read as one self-contained HTML page for people: the text with every value marked, beside it the values as a tree, each linked to its place (docs/view.md).
/// The page loads nothing, and nothing of the document can run in it.
/// </summary>
/// <example>
/// <code>
/// using VnGovDocs.Export;
/// File.WriteAllText("view.html", GovDocumentReader.ReadFile("2535-TB-TU.docx").ToHtmlView());
/// </code>
/// </example>
public static class ReadResultHtmlExtensions
{
    /// <summary>The page as a string; a failed read gives a page that says why.</summary>
    public static string ToHtmlView(this ReadResult result, HtmlViewOptions? options = null)
    {
        using var output = new StringWriter();
        result.WriteHtmlView(output, options);
        return output.ToString();
    }

    /// <summary>Writes the page, to be encoded as UTF-8; the writer stays open.</summary>
    public static void WriteHtmlView(this ReadResult result, TextWriter output, HtmlViewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        ViewPage.Write(result, new HtmlOutput(output), options ?? HtmlViewOptions.Default);
    }
}
