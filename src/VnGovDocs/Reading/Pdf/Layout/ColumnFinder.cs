using VnGovDocs.Reading.Wrapping;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Tells rows set in columns from rows of one line. A wide gap is a doubt, since lines stretched to the margins have such gaps too;
/// what settles it are the rows around, and the words that begin a letterhead's or closing's right column.
/// </summary>
internal sealed class ColumnFinder(LineComposer composer, RowSplitter splitter)
{
    /// <summary>In ems: a gap that separates columns by itself.</summary>
    private const float WideGap = 2f, PlacedGap = 1f;

    /// <summary>In points: further below nothing belongs to a band.</summary>
    private const float FarthestRow = 170;

    private const int MostPending = 14, MostColumns = 40;

    /// <summary>Bands and single rows, from top to bottom.</summary>
    public List<ColumnBand> Find(List<Row> rows)
    {
        var blocks = new List<ColumnBand>();
        float middle = rows.Count == 0 ? 0 : (rows.Min(row => row.Left) + rows.Max(row => row.Right)) / 2;
        for (int i = 0; i < rows.Count;)
        {
            List<Gutter> gutters = Gutters(rows[i]);
            var band = new ColumnBand(rows[i], gutters) { PageMiddle = middle, IsLetterhead = rows[i].Chunks.Exists(IsHeading) };
            int end = gutters.Count == 0 ? i + 1 : Grow(band, rows, i);
            if (gutters.Count > 0) GrowUp(band, blocks);
            blocks.Add(band);
            i = end;
        }
        return blocks;
    }

    /// <summary>The rows at the head of a page that go on with a closing at the foot of the page before; null when none does.</summary>
    public ColumnBand? GoOn(ColumnBand closing, List<Row> rows)
    {
        int end = 0;
        bool isItemOpen = closing.IsItemOpen;
        while (end < rows.Count && !Stops(rows[end], closing) && IsOfClosing(rows[end], closing, ref isItemOpen)) end++;
        return closing.GoOn(rows.GetRange(0, end));
    }

    /// <summary>Below the recipients' label come dash lines and their rest; beside them an office or a name, which are no items.</summary>
    private bool IsOfClosing(Row row, ColumnBand closing, ref bool isItemOpen)
    {
        foreach (Chunk chunk in row.Chunks)
        {
            string text = composer.Text(chunk).Trim();
            if (text.Length == 0) continue;
            bool isLeft = closing.ColumnOf(chunk.Center) == 0;
            if (isLeft ? !isItemOpen && !ItemStart.IsDash(text) : ItemStart.Is(text) || chunk.Width > 0.5f * closing.Width) return false;
            if (isLeft) isItemOpen = !LineShape.EndsSentence(text);
        }
        return true;
    }

    /// <summary>Takes the rows below that leave a gutter open, as long as some still print on both sides of it. Returns the first row not taken.</summary>
    private int Grow(ColumnBand band, List<Row> rows, int start)
    {
        int end = start + 1;
        for (int i = end; i < rows.Count && i - end < MostPending; i++)
        {
            rows[i] = splitter.SplitAt(rows[i], band.Gutters);
            if (band.IsLetterhead) CutOff(rows, i, band);
            if (!band.IsLetterhead && rows[i].Chunks.Exists(IsHeading)) break;
            if (rows[i].Baseline - rows[end - 1].Baseline > FarthestRow || band.Fit(rows[i]) is not { } open) break;
            if (!ColumnBand.IsAcross(rows[i], open))
            {
                if (Stops(rows[i], band)) break;
                continue;
            }
            // What stands in one column on the way must leave the same gutters open.
            var taken = rows.GetRange(end, i + 1 - end);
            List<Gutter>? left = open;
            foreach (Row row in taken) left = left is null ? null : new ColumnBand(row, left).Fit(row);
            if (left is null) break;
            band.Take(taken, left);
            end = i + 1;
        }
        while (end < rows.Count && band.Fit(rows[end]) is { } open && band.GoesOn(rows[end], above: false) && !Stops(rows[end], band))
        {
            band.Take([rows[end]], open);
            end++;
        }
        return end;
    }

    private bool IsHeading(Chunk chunk) => LayoutPhrases.IsHeading(composer.Text(chunk));

    /// <summary>
    /// What no column goes on with: addressees and type names, which stand below a letterhead however they are set, articles, and sentences
    /// that a list follows. In the left column a type's name may go on a body's.
    /// </summary>
    private bool Stops(Row row, ColumnBand band)
    {
        if (row.Chunks.Exists(IsHeading)) return true;
        string text = composer.Text(row.Chunks[0]).Trim();
        if (LayoutPhrases.StartOf(text, LayoutPhrases.ColumnStops) is not null) return true;
        if (band.IsLetterhead && (text.EndsWith(':') || ItemStart.IsEnumerated(text) || LayoutPhrases.StartOf(text, LayoutPhrases.Content) is not null)) return true;
        if (!LineShape.IsCapitals(text) || DocumentTypes.MatchAt(text, 0, out int end) is null) return false;
        return end == text.Length || row.Left > band.Gutters[0].Center;
    }

    /// <summary>A letterhead's left column may reach down beside the title: the title is a row of its own.</summary>
    private void CutOff(List<Row> rows, int index, ColumnBand band)
    {
        List<Chunk> chunks = rows[index].Chunks;
        if (chunks.Count < 2 || !Stops(new Row([chunks[^1]]), band)) return;
        rows[index] = new Row(chunks.GetRange(0, chunks.Count - 1));
        rows.Insert(index + 1, new Row([chunks[^1]]));
    }

    /// <summary>The right column may begin above the left one; a row across may have had too small a gap to begin with.</summary>
    private static void GrowUp(ColumnBand band, List<ColumnBand> blocks)
    {
        while (blocks.Count > 0 && blocks[^1] is { Columns: 1 } block && band.Fit(block.Rows[0]) is { } open && (ColumnBand.IsAcross(block.Rows[0], open) || band.GoesOn(block.Rows[0], above: true)))
        {
            band.TakeAbove(block.Rows[0], open);
            blocks.RemoveAt(blocks.Count - 1);
        }
    }

    private List<Gutter> Gutters(Row row)
    {
        var gutters = new List<Gutter>();
        if (row.Chunks.Count is < 2 or > MostColumns || IsStretched(row)) return gutters;
        for (int i = 1; i < row.Chunks.Count; i++)
        {
            Chunk left = row.Chunks[i - 1], right = row.Chunks[i];
            float gap = right.Left - left.Right;
            string before = composer.Text(left), after = composer.Text(right);
            bool said = LayoutPhrases.StartOf(after, LayoutPhrases.ColumnStarts) is not null || LayoutPhrases.IsColumnEnd(before);
            bool wide = gap >= (composer.IsPlaced(left, right) ? PlacedGap : WideGap) * row.Size && after[0] is not ('/' or '-' or '.' or ',') && !before.EndsWith(':') && !(i == 1 && ItemStart.Is(before + " ") && before.Length < 6);
            if (said || wide) gutters.Add(new Gutter(left.Right, right.Left));
        }
        return gutters;
    }

    /// <summary>A short line pulled out to both margins has many gaps of one width.</summary>
    private static bool IsStretched(Row row)
    {
        if (row.Chunks.Count < 4) return false;
        float least = float.MaxValue, most = 0;
        for (int i = 1; i < row.Chunks.Count; i++)
        {
            float gap = row.Chunks[i].Left - row.Chunks[i - 1].Right;
            least = Math.Min(least, gap);
            most = Math.Max(most, gap);
        }
        return most < 1.4f * least;
    }
}
