using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Structure;

/// <summary>The words of a node itself, without its label and without what stands below it.</summary>
internal static class NodeWords
{
    /// <summary>Whether a paragraph begins like a numbered line, though its number fits no sequence.</summary>
    public static bool IsMarked(string text, BodyNode node) => node is { Label: null, Kind: BodyNodeKind.Paragraph } && OutlineMarks.Read(text, node.Span).Count > 0;

    public static TextSpan Of(string text, BodyNode node)
    {
        int end = node.Children.Count > 0 ? node.Children[0].Span.Start : node.Span.End;
        int start = node.Span.Start;
        if (node.Label is { } label && text.AsSpan(start).StartsWith(label)) start += label.Length;
        else if (IsMarked(text, node)) start = OutlineMarks.Read(text, TextSpan.FromBounds(start, end))[0].End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ')' or ':' or '-' or '–' or '+' or '*' or '•' or '/')) start++;
        return Words.Trim(text, TextSpan.FromBounds(Math.Min(start, end), end));
    }
}
