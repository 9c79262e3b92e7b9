namespace VnGovDocs.Reading.PlainText;

/// <summary>Tells text that was captured as Markdown by signs that plain text does not have.</summary>
internal static class MarkdownSigns
{
    /// <summary>Signs it takes. A table's separator row counts as many, a heading of the second level or deeper too: nobody types them by chance.</summary>
    private const int Enough = 3;

    private static readonly string[] Heads = ["# ", "## ", "### ", "#### ", "##### ", "###### "];

    public static bool AreIn(string text, IReadOnlyList<TextLine> lines)
    {
        int signs = 0;
        foreach (TextLine line in lines)
        {
            signs += Count(text.AsSpan(line.Start, line.Length).Trim());
            if (signs >= Enough) return true;
        }
        return false;
    }

    /// <summary>Length of a heading's signs with the space behind, or 0.</summary>
    public static int HeadingLength(ReadOnlySpan<char> line)
    {
        foreach (string head in Heads)
        {
            if (line.StartsWith(head, StringComparison.Ordinal)) return head.Length;
        }
        return 0;
    }

    /// <summary>Whether a line is the row of hyphens under a table's head.</summary>
    public static bool IsSeparatorRow(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] == '|' && line.Contains("---", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: ") < 0;

    public static bool IsRow(ReadOnlySpan<char> line) => line.Length > 2 && line[0] == '|' && line[^1] == '|';

    private static int Count(ReadOnlySpan<char> line)
    {
        int heading = HeadingLength(line);
        if (heading > 2 || IsSeparatorRow(line)) return Enough;
        int signs = heading > 0 ? 1 : 0;
        int bold = line.IndexOf("**", StringComparison.Ordinal);
        if (bold >= 0 && bold + 3 < line.Length && line[bold + 2] is not ('*' or ' ') && line[(bold + 3)..].Contains("**", StringComparison.Ordinal)) signs++;
        if (line.Contains("](http", StringComparison.Ordinal)) signs++;
        return signs;
    }
}
