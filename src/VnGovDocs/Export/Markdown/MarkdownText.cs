using System.Buffers;

namespace VnGovDocs.Export.Markdown;

/// <summary>Which signs mean something, and what stands for a line break, depends on where a text is put.</summary>
internal enum MarkdownPlace
{
    /// <summary>At the beginning of a paragraph, where lists, headings and rules begin.</summary>
    LineStart,

    /// <summary>In a paragraph, behind other words.</summary>
    Inside,

    /// <summary>In a heading, which has one line.</summary>
    Heading,

    /// <summary>In a cell of a table, which has one line too.</summary>
    Cell,
}

/// <summary>Writes printed text so that a Markdown parser gives the same text back and takes none of it for markup.</summary>
internal static class MarkdownText
{
    private const string HardBreak = "\\\n", CellBreak = "<br>";

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<|~$&:.#");

    /// <summary>Schemes that renderers make links of without "//".</summary>
    private static readonly string[] LinkedSchemes = ["mailto", "tel"];

    /// <summary>Writes a text; its lines are trimmed, empty ones left out.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">What is printed.</param>
    /// <param name="place">Where the text is put.</param>
    /// <param name="margin">What begins each line of a quotation.</param>
    public static void Write(TextWriter output, ReadOnlySpan<char> text, MarkdownPlace place, string margin)
    {
        bool first = true;
        foreach (ReadOnlySpan<char> raw in text.EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.Trim();
            if (line.IsEmpty) continue;
            if (!first) Break(output, place, margin);
            bool startsLine = place == MarkdownPlace.LineStart || place == MarkdownPlace.Inside && !first;
            int start = startsLine ? StartOfBlock(line) : place == MarkdownPlace.Cell && line[0] is '-' or ':' ? 0 : -1;
            Line(output, line, start, place);
            first = false;
        }
    }

    private static void Break(TextWriter output, MarkdownPlace place, string margin)
    {
        if (place == MarkdownPlace.Heading) output.Write(' ');
        else if (place == MarkdownPlace.Cell) output.Write(CellBreak);
        else
        {
            output.Write(HardBreak);
            output.Write(margin);
        }
    }

    /// <summary>Place of the sign that would make a line a list item, heading, quotation or rule; -1 when there is none.</summary>
    private static int StartOfBlock(ReadOnlySpan<char> line)
    {
        if (line[0] is '#' or '>' or '+' or '-' or '=' or ':') return 0;
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' ? digits : -1;
    }

    private static void Line(TextWriter output, ReadOnlySpan<char> line, int blockStart, MarkdownPlace place)
    {
        if (blockStart >= 0)
        {
            output.Write(line[..blockStart]);
            output.Write('\\');
            output.Write(line[blockStart]);
        }
        int written = blockStart + 1;
        for (int next = line[written..].IndexOfAny(Signs); next >= 0; next = line[written..].IndexOfAny(Signs))
        {
            int at = written + next;
            output.Write(line[written..at]);
            if (IsMarkup(line, at, place)) output.Write('\\');
            output.Write(line[at]);
            written = at + 1;
        }
        output.Write(line[written..]);
    }

    private static bool IsMarkup(ReadOnlySpan<char> line, int at, MarkdownPlace place)
    {
        ReadOnlySpan<char> before = line[..at], behind = line[(at + 1)..];
        return line[at] switch
        {
            '&' => behind.Length > 0 && (behind[0] == '#' || char.IsAsciiLetter(behind[0])),
            // Signs at a heading's end would be taken for its closing ones.
            '#' => place == MarkdownPlace.Heading,
            ':' => behind.StartsWith("//", StringComparison.Ordinal) || EndsScheme(before),
            '.' => before.EndsWith("www", StringComparison.OrdinalIgnoreCase),
            _ => true,
        };
    }

    private static bool EndsScheme(ReadOnlySpan<char> before)
    {
        foreach (string scheme in LinkedSchemes)
        {
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
