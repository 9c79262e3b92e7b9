using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Makes one node of the lines of a table; what is nested in a cell counts as the cell's text.</summary>
internal static class TableNodes
{
    public static BodyNode Read(SourceDocument source, List<Fragment> lines, int table, string id)
    {
        var cells = new SortedDictionary<(int Row, int Column), (SourceCell Cell, List<TextSpan> Lines)>();
        foreach (Fragment line in lines)
        {
            SourceCell cell = CellOf(source, line, table);
            if (!cells.TryGetValue((cell.Row, cell.Column), out var entry)) cells.Add((cell.Row, cell.Column), entry = (cell, []));
            entry.Lines.Add(line.Span);
        }
        var rows = cells.Values.GroupBy(entry => entry.Cell.Row)
            .Select(row => row.Select(entry => Cell(source.Text, entry.Cell, entry.Lines)).ToEquatableList())
            .ToEquatableList();
        TextSpan span = TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End);
        return new BodyNode(id, BodyNodeKind.Table, null, null, null, "", Quoted: false, new TableContent(HeaderRows(source, lines, table), rows), span, []);
    }

    private static SourceCell CellOf(SourceDocument source, Fragment line, int table)
    {
        SourceCell cell = line.Line.Cell!;
        while (cell.Table != table) cell = source.Tables[cell.Table].Parent!;
        return cell;
    }

    private static TableCell Cell(string text, SourceCell cell, List<TextSpan> lines) => new(
        string.Join('\n', lines.Select(line => Words.Fold(text, line))),
        cell.RowSpan, cell.ColumnSpan, TextSpan.FromBounds(lines[0].Start, lines[^1].End));

    /// <summary>The first row is a heading when all of it is bold and what follows is not.</summary>
    private static int HeaderRows(SourceDocument source, List<Fragment> lines, int table)
    {
        var first = lines.Where(line => CellOf(source, line, table).Row == 0).ToList();
        var rest = lines.Where(line => CellOf(source, line, table).Row > 0).ToList();
        return first.Count > 0 && rest.Count > 0 && first.TrueForAll(line => line.Line.Style.Bold) && rest.Exists(line => !line.Line.Style.Bold) ? 1 : 0;
    }
}
