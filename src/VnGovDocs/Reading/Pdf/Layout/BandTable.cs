namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Makes a table of rows set in columns: one row of tall cells, unless the rows belong together across.</summary>
internal static class BandTable
{
    /// <summary>An empty table with the band's columns, those of its first rows where they are finer.</summary>
    public static LayoutTable For(ColumnBand band)
    {
        var edges = new List<float> { band.Rows.Min(row => row.Left) };
        edges.AddRange((band.Finer?.Gutters ?? band.Gutters).Select(gutter => gutter.Center));
        edges.Add(band.Rows.Max(row => row.Right));
        return new LayoutTable(edges);
    }

    /// <summary>Puts the lines of all rows into cells.</summary>
    public static void Fill(LayoutTable table, ColumnBand band, Func<List<Chunk>, IEnumerable<LayoutLine>> compose)
    {
        if (band.Finer is { } finer && table.Columns == finer.Gutters.Count + 1) FillInSteps(table, band, finer, compose);
        else if (band.IsTable()) FillByRows(table, band, compose);
        else
        {
            if (table.Rows == 0) OpenRow(table);
            foreach (Row row in band.Rows) FillRow(table, band, row, compose);
        }
    }

    private static void FillByRows(LayoutTable table, ColumnBand band, Func<List<Chunk>, IEnumerable<LayoutLine>> compose)
    {
        foreach (Row row in band.Rows)
        {
            bool begins = band.ColumnOf(row.Chunks[0].Center) == 0 && row.Chunks.Exists(chunk => band.ColumnOf(chunk.Center) > 0);
            if (table.Rows == 0 || begins) OpenRow(table);
            FillRow(table, band, row, compose);
        }
    }

    private static void FillRow(LayoutTable table, ColumnBand band, Row row, Func<List<Chunk>, IEnumerable<LayoutLine>> compose)
    {
        foreach (IGrouping<int, Chunk> column in row.Chunks.GroupBy(chunk => band.ColumnOf(chunk.Center)))
            Add(compose([.. column]), table.Cells[^(table.Columns - column.Key)]);
    }

    /// <summary>
    /// Two rows of cells: the first has the finer columns; below it a cell spans those that end there. A column that goes on is one tall cell.
    /// </summary>
    private static void FillInSteps(
        LayoutTable table, ColumnBand band, (int Rows, List<Gutter> Gutters) finer, Func<List<Chunk>, IEnumerable<LayoutLine>> compose)
    {
        table.Rows = 2;
        int[] coarse = new int[table.Columns];
        for (int column = 0; column < table.Columns; column++) coarse[column] = band.ColumnOf((table.Edges[column] + table.Edges[column + 1]) / 2);
        var upper = new LayoutCell[table.Columns];
        var lower = new LayoutCell[band.Columns];
        for (int column = 0; column < table.Columns; column++)
        {
            int span = coarse.Count(other => other == coarse[column]), first = Array.IndexOf(coarse, coarse[column]);
            upper[column] = new LayoutCell(table, 0, column, span == 1 ? 2 : 1, 1);
            table.Cells.Add(upper[column]);
            if (column == first) lower[coarse[column]] = span == 1 ? upper[column] : new LayoutCell(table, 1, first, 1, span);
        }
        table.Cells.AddRange(lower.Where(cell => cell is { Row: 1 }));
        for (int i = 0; i < band.Rows.Count; i++)
        {
            bool isFiner = i < finer.Rows;
            foreach (IGrouping<int, Chunk> group in band.Rows[i].Chunks.GroupBy(chunk => isFiner ? ColumnBand.ColumnOf(chunk.Center, finer.Gutters) : band.ColumnOf(chunk.Center)))
                Add(compose([.. group]), isFiner ? upper[group.Key] : lower[group.Key]);
        }
    }

    private static void OpenRow(LayoutTable table)
    {
        for (int column = 0; column < table.Columns; column++) table.Cells.Add(new LayoutCell(table, table.Rows, column, 1, 1));
        table.Rows++;
    }

    /// <summary>Puts lines into a cell.</summary>
    public static void Add(IEnumerable<LayoutLine> lines, LayoutCell cell)
    {
        foreach (LayoutLine line in lines)
        {
            line.Cell = cell;
            cell.Lines.Add(line);
        }
    }
}
