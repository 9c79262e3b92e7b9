using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Makes nodes of lines: wrapped lines are joined, tables gathered, labels set apart.</summary>
internal static class BodyNodes
{
    /// <param name="source">The text.</param>
    /// <param name="lines">The lines of one zone or annex.</param>
    /// <param name="prefix">What ids begin with: "" or "pl_1__".</param>
    public static EquatableList<BodyNode> Read(SourceDocument source, List<Fragment> lines, string prefix)
    {
        var nodes = new List<BodyNode>();
        int paragraphs = 0, tables = 0;
        for (int i = 0; i < lines.Count;)
        {
            int end = i + 1;
            if (OuterTable(source, lines[i]) is int table)
            {
                while (end < lines.Count && OuterTable(source, lines[end]) == table) end++;
                string id = string.Create(CultureInfo.InvariantCulture, $"{prefix}bang_{++tables}");
                nodes.Add(TableNodes.Read(source, lines.GetRange(i, end - i), table, id));
            }
            else
            {
                while (end < lines.Count && lines[end].Line.Break == LineBreak.Wrapped && lines[end].Line.Cell is null) end++;
                string id = string.Create(CultureInfo.InvariantCulture, $"{prefix}doan_{++paragraphs}");
                nodes.Add(Paragraph(source.Text, TextSpan.FromBounds(lines[i].Span.Start, lines[end - 1].Span.End), id));
            }
            i = end;
        }
        return nodes.ToEquatableList();
    }

    private static BodyNode Paragraph(string text, TextSpan span, string id)
    {
        LineLabel? label = LineLabel.Read(text, span);
        TextSpan words = label is null ? span : Words.Trim(text, TextSpan.FromBounds(label.End, span.End));
        string own = Words.Fold(text, words);
        return new BodyNode(id, label?.Kind ?? BodyNodeKind.Paragraph, label?.Text, label?.Ordinal, null, own, Quoted: false, Table: null, span, []);
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
