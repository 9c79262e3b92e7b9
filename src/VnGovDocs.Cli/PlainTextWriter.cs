using System.Text;
using VnGovDocs.Source;

namespace VnGovDocs.Cli;

/// <summary>The text of a document, one line for each paragraph: what the file wraps is joined again.</summary>
internal static class PlainTextWriter
{
    public static string TextOf(ReadResult result)
    {
        if (!result.HasDocument) return "";
        var text = new StringBuilder(result.Source.Text.Length + 1);
        foreach (SourceLine line in result.Source.Lines)
        {
            if (text.Length > 0) text.Append(line.Break == LineBreak.Wrapped ? ' ' : '\n');
            text.Append(result.Source.TextOf(line.Span));
        }
        return text.Append('\n').ToString();
    }
}
