namespace VnGovDocs.SampleKit.Description;

/// <summary>Reads rows <c>| a | b |</c>. A cell <c>&lt;</c> belongs to the one on its left, a cell <c>^</c> to the one above.</summary>
internal static class TableMarkup
{
    public static TableBlock Read(IReadOnlyList<SourceLine> lines, Func<SourceLine, string, IReadOnlyList<TextRun>> runsOf)
    {
        int columns = Cells(lines[0]).Length;
        var rows = new List<IReadOnlyList<TableCell>>();
        foreach (SourceLine line in lines)
        {
            string[] texts = Cells(line);
            if (texts.Length != columns)
                throw line.Error($"the row has {texts.Length} cells, the table's first has {columns}: write '|' around each, '<' for one that belongs to its left neighbour");
            rows.Add(Row(line, texts, rows.LastOrDefault(), runsOf));
        }
        return new TableBlock(WithRowSpans(rows));
    }

    private static string[] Cells(SourceLine line)
    {
        if (line.Text.Length < 3 || !line.Text.EndsWith('|')) throw line.Error("a row of a table ends with '|' too: write '| a | b |'");
        return [.. line.Text[1..^1].Split('|').Select(cell => cell.Trim())];
    }

    private static List<TableCell> Row(SourceLine line, string[] texts, IReadOnlyList<TableCell>? above, Func<SourceLine, string, IReadOnlyList<TextRun>> runsOf)
    {
        var row = new List<TableCell>();
        for (int column = 0; column < texts.Length; column++)
        {
            if (texts[column] == "<")
            {
                if (row.Count == 0) throw line.Error("the first cell has no left neighbour: write its text instead of '<'");
                row[^1] = row[^1] with { ColumnSpan = row[^1].ColumnSpan + 1 };
            }
            else if (texts[column] == "^")
            {
                TableCell upper = above?.FirstOrDefault(cell => cell.Column == column) ?? throw line.Error("no cell begins above this one: write its text instead of '^'");
                row.Add(new TableCell(column, []) { ContinuesUpward = true, ColumnSpan = upper.ColumnSpan });
                column += upper.ColumnSpan - 1;
            }
            else
            {
                row.Add(new TableCell(column, runsOf(line, texts[column])));
            }
        }
        return row;
    }

    /// <summary>Counts from the last row upward how many cells each one spans.</summary>
    private static List<IReadOnlyList<TableCell>> WithRowSpans(List<IReadOnlyList<TableCell>> rows)
    {
        for (int at = rows.Count - 2; at >= 0; at--)
        {
            IReadOnlyList<TableCell> below = rows[at + 1];
            rows[at] = [.. rows[at].Select(cell => below.FirstOrDefault(other => other.Column == cell.Column && other.ContinuesUpward) is { } other
                ? cell with { RowSpan = other.RowSpan + 1 } : cell)];
        }
        return rows;
    }
}
