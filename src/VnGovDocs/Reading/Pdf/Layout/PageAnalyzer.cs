using VnGovDocs.Reading.Wrapping;
using VnGovDocs.Source;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Makes lines in reading order of the letters of one page.</summary>
internal sealed class PageAnalyzer
{
    /// <summary>Letters this many times as large as their neighbors are no part of the same line.</summary>
    private const float OtherPrint = 1.35f;

    private readonly GlyphPage _page;
    private readonly List<TableGrid> _grids;
    private readonly List<int> _firstCell = [];
    private readonly GlyphList _store;
    private readonly FontFaces _faces;
    private readonly LineComposer _composer;
    private readonly PageLayout _layout;
    private readonly List<LetterRun> _runs;

    private PageAnalyzer(GlyphPage page, FontFaces faces, GlyphList store)
    {
        _page = page;
        _faces = faces;
        _grids = TableFinder.Find(page);
        int cells = 0;
        foreach (TableGrid grid in _grids)
        {
            _firstCell.Add(cells);
            cells += grid.Table.Cells.Count;
        }
        _store = store;
        _store.Truncate(0);
        _runs = new RunBuilder(faces, store, _grids.Count == 0 ? null : CellAt).Build(page.Glyphs);
        _composer = new LineComposer(page.Number, store, faces, HasSpaces(page.Glyphs));
        _layout = new PageLayout(page.Number, page.Width, page.Height, page.TextWidth, page.TextHeight)
        {
            HasImages = page.HasImages,
            FreeRules = page.Rules.FindAll(rule => rule.IsLevel && !_grids.Exists(grid => rule.Y >= grid.Top - TableFinder.Near && rule.Y <= grid.Bottom + TableFinder.Near)),
        };
    }

    /// <param name="page">The letters.</param>
    /// <param name="faces">Their fonts.</param>
    /// <param name="store">Takes the letters as they are sorted; what it held is lost.</param>
    /// <param name="former">The page before, whose columns may go on.</param>
    public static PageLayout Analyze(GlyphPage page, FontFaces faces, GlyphList store, PageLayout? former)
    {
        var analyzer = new PageAnalyzer(page, faces, store);
        analyzer.Run(former?.TextWidth == page.TextWidth ? former.LastBand : null);
        return analyzer._layout;
    }

    private void Run(ColumnBand? open)
    {
        PlaceTurned();
        var rowBuilder = new RowBuilder(_store, _faces);
        var byCell = _runs.Where(run => run.Cell >= 0).GroupBy(run => run.Cell).ToDictionary(group => group.Key, group => group.ToList());
        var splitter = new RowSplitter(_store, _faces);
        List<Row> rows = rowBuilder.Build(_runs.FindAll(run => run.Cell < 0)).ConvertAll(splitter.SplitAtHeading);
        int grid = 0;
        var finder = new ColumnFinder(_composer, splitter);
        List<ColumnBand> bands = finder.Find(rows);
        if (open is { IsClosing: true }) GoOn(finder, open, rows, bands);
        foreach (ColumnBand band in bands)
        {
            _layout.LastBand = band.Columns > 1 ? band : null;
            while (grid < _grids.Count && _grids[grid].Top < band.Rows[0].Baseline) AddTable(grid++, byCell, rowBuilder);
            if (band.Columns == 1 || band is { IsLetterhead: false, Former: null, Rows.Count: 1 }) _layout.Lines.AddRange(LinesOf(band.Rows[0].Chunks));
            else AddBand(band);
        }
        while (grid < _grids.Count) AddTable(grid++, byCell, rowBuilder);
    }

    /// <summary>Words that run upward in a table's head are the cell's; all others lie across the page or in its margin.</summary>
    private void PlaceTurned()
    {
        foreach (LayoutLine line in TurnedText.Lines(_page, _composer, _store))
        {
            LetterBox box = line.Boxes[line.Boxes.Length / 2];
            int cell = _page.TextWidth == _page.Width ? CellAt((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2) : -1;
            int grid = cell < 0 ? -1 : _firstCell.FindLastIndex(first => first <= cell);
            if (grid < 0 || _grids[grid].Table.Columns < 2) _layout.Turned.Add(line);
            else
            {
                line.Cell = _grids[grid].Table.Cells[cell - _firstCell[grid]];
                line.Cell.Lines.Add(line);
            }
        }
    }

    /// <summary>A closing that the page's end cut: page numbers may stand before its rest.</summary>
    private void GoOn(ColumnFinder finder, ColumnBand open, List<Row> rows, List<ColumnBand> bands)
    {
        int first = 0;
        while (first < rows.Count && first < 2 && FurnitureFinder.PageNumber(_composer.Compose(rows[first].Chunks).Text) is not null) first++;
        if (finder.GoOn(open, rows.GetRange(first, rows.Count - first)) is not { } rest) return;
        bands.RemoveAll(band => rest.Rows.Contains(band.Rows[0]));
        bands.Insert(Math.Min(first, bands.Count), rest);
    }

    private int CellAt(float x, float y)
    {
        for (int i = 0; i < _grids.Count; i++)
        {
            int cell = _grids[i].CellAt(x, y);
            if (cell >= 0) return _firstCell[i] + cell;
        }
        return -1;
    }

    /// <summary>Pages painted by word processors have spaces; pages painted word by word have none, or next to none.</summary>
    private static bool HasSpaces(GlyphList glyphs)
    {
        int spaces = 0;
        foreach (ref readonly Glyph glyph in glyphs.All) spaces += glyph.IsSpace ? 1 : 0;
        return spaces * 20 > glyphs.Count;
    }

    private void AddTable(int index, Dictionary<int, List<LetterRun>> byCell, RowBuilder rowBuilder)
    {
        LayoutTable table = _grids[index].Table;
        for (int i = 0; i < table.Cells.Count; i++)
        {
            LayoutCell cell = table.Cells[i];
            if (byCell.TryGetValue(_firstCell[index] + i, out List<LetterRun>? runs)) BandTable.Add(rowBuilder.Build(runs).Select(row => _composer.Compose(row.Chunks)), cell);
            _layout.Lines.AddRange(cell.Lines);
        }
    }

    private void AddBand(ColumnBand band)
    {
        LayoutTable table = band.Former?.Table is { } former && former.Columns == band.Columns ? former : BandTable.For(band);
        band.Table = table;
        BandTable.Fill(table, band, LinesOf);
        band.IsClosing = band.Former is not null || table.Cells.Exists(cell => cell.Lines.Exists(line => LayoutPhrases.BeginsClosing(line.Text)));
        band.IsItemOpen = table.Cells[0].Lines is [.., { } last] && !LineShape.EndsSentence(last.Text);
        foreach (LayoutCell cell in table.Cells) _layout.Lines.AddRange(cell.Lines.Where(line => line.Page == _page.Number));
    }

    /// <summary>One line of the chunks, or several where the print changes its size: a stamp beside a letterhead.</summary>
    private IEnumerable<LayoutLine> LinesOf(List<Chunk> chunks)
    {
        for (int start = 0; start < chunks.Count;)
        {
            int end = start + 1;
            while (end < chunks.Count && Math.Max(chunks[end].Size, chunks[end - 1].Size) < OtherPrint * Math.Min(chunks[end].Size, chunks[end - 1].Size)) end++;
            yield return _composer.Compose(chunks.GetRange(start, end - start));
            start = end;
        }
    }
}
