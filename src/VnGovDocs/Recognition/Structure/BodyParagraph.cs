using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Structure;

/// <summary>A paragraph or a table of the body, before it has a place in the tree.</summary>
/// <param name="Span">Its characters; inside a quotation without the quotation marks at its ends.</param>
/// <param name="First">Its first line, whose style speaks for it.</param>
/// <param name="Table">The table with rows and cells; null for a paragraph.</param>
internal sealed record BodyParagraph(TextSpan Span, SourceLine First, TableDraft? Table = null)
{
    public bool IsCentered => First.Alignment == TextAlignment.Center;

    public bool IsBold => First.Style.Bold;

    /// <summary>The paragraphs and tables of some lines: wrapped lines joined, tables gathered.</summary>
    public static List<BodyParagraph> Read(SourceDocument source, List<Fragment> lines)
    {
        var paragraphs = new List<BodyParagraph>();
        for (int i = 0; i < lines.Count;)
        {
            int end = i + 1;
            TableDraft? table = null;
            if (OuterTable(source, lines[i]) is int outer)
            {
                while (end < lines.Count && OuterTable(source, lines[end]) == outer) end++;
                table = new TableDraft(outer, lines.GetRange(i, end - i));
            }
            else
            {
                while (end < lines.Count && lines[end].Line.Break == LineBreak.Wrapped && lines[end].Line.Cell is null) end++;
            }
            paragraphs.Add(new BodyParagraph(TextSpan.FromBounds(lines[i].Span.Start, lines[end - 1].Span.End), lines[i].Line, table));
            i = end;
        }
        return paragraphs;
    }

    /// <summary>The outermost real table of a line; a table of one cell is only a frame.</summary>
    private static int? OuterTable(SourceDocument source, Fragment line)
    {
        int? found = null;
        for (SourceCell? cell = line.Line.Cell; cell is not null; cell = source.Tables[cell.Table].Parent)
        {
            if (source.Tables[cell.Table].Columns > 1) found = cell.Table;
        }
        return found;
    }
}

/// <summary>The lines of a table.</summary>
internal sealed record TableDraft(int Table, List<Fragment> Lines);
