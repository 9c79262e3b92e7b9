namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Sorts runs into rows by their baselines and, within a row, letters from left to right: the order in which they were painted means
/// nothing, since fonts that lack Vietnamese letters leave holes which another font fills later.
/// </summary>
internal sealed class RowBuilder(GlyphList store, FontFaces faces)
{
    /// <summary>In ems: how far baselines of one row differ; of columns set beside each other; how far runs may reach into each other.</summary>
    private const float SameRow = 0.35f, BesideRow = 0.7f, BesideColumn = 1.1f, ColumnGap = 2f, Overlap = 0.2f, WideGap = 0.6f;

    /// <summary>Nobody reads more layers of print than this; what is left then comes in any order.</summary>
    private const int MostLayers = 8;

    /// <summary>Share of letters that stand on others from which on two runs are two layers of print, not one line.</summary>
    private const double Collided = 0.3;

    public List<Row> Build(List<LetterRun> runs)
    {
        runs.Sort(static (a, b) => a.Baseline != b.Baseline ? a.Baseline.CompareTo(b.Baseline) : a.Left.CompareTo(b.Left));
        var rows = new List<Row>();
        for (int start = 0; start < runs.Count;)
        {
            int end = start + 1;
            while (end < runs.Count && runs[end].Baseline - runs[start].Baseline <= SameRow * Math.Min(runs[start].Size, runs[end].Size)) end++;
            AddRows(rows, runs.GetRange(start, end - start));
            start = end;
        }
        return Beside(rows);
    }

    /// <summary>Runs that reach into each other either fill each other's gaps, or lie over each other in layers.</summary>
    private void AddRows(List<Row> rows, List<LetterRun> runs)
    {
        runs.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        var line = new List<LetterRun>();
        var layers = new List<LetterRun>();
        for (int start = 0; start < runs.Count;)
        {
            int end = start + 1;
            float right = runs[start].Right;
            for (; end < runs.Count && runs[end].Left < right - Overlap * runs[end].Size; end++) right = Math.Max(right, runs[end].Right);
            if (end == start + 1) line.Add(runs[start]);
            else if (Mix(runs.GetRange(start, end - start)) is { } mixed) line.Add(mixed);
            else layers.AddRange(runs.GetRange(start, end - start));
            start = end;
        }
        for (int layer = 0; layers.Count > 0; layer++) layers = TakeLayer(rows, line, layers, layer);
        if (line.Count > 0) rows.Add(new Row(Chunks(line)));
    }

    /// <summary>Makes a row of the runs that stand beside each other and returns the rest; the first layer belongs to the line.</summary>
    private List<LetterRun> TakeLayer(List<Row> rows, List<LetterRun> line, List<LetterRun> runs, int layer)
    {
        var rest = new List<LetterRun>();
        var taken = new List<LetterRun>();
        foreach (LetterRun run in runs)
        {
            if (taken.Count == 0 || layer >= MostLayers || run.Left >= taken[^1].Right - Overlap * run.Size) taken.Add(run);
            else rest.Add(run);
        }
        if (layer > 0)
        {
            rows.Add(new Row(Chunks(taken)));
            return rest;
        }
        line.AddRange(taken);
        line.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        return rest;
    }

    /// <summary>Runs whose letters fill each other's gaps become one; null when they are printed over each other.</summary>
    private LetterRun? Mix(List<LetterRun> runs)
    {
        var letters = new List<Glyph>();
        foreach (LetterRun run in runs) letters.AddRange(store.Span(run.Start, run.Count));
        // Marks sort by their middle: they belong behind the letter that they stand over. Spaces take no part in collisions.
        var kept = new List<Glyph>(letters.Count);
        int collisions = 0, printed = 0, last = -1;
        foreach (Glyph letter in letters.OrderBy(letter => letter.IsCombining ? letter.Center : letter.Left))
        {
            if (letter.IsSpace || letter.IsCombining) kept.Add(letter);
            else if (last >= 0 && RunBuilder.IsDouble(kept[last], letter)) kept[last] = kept[last] with { Face = faces.Bold(kept[last].Face) };
            else
            {
                printed++;
                if (last >= 0 && letter.Center < kept[last].Right - 0.1f * letter.Size && kept[last].Width > 0) collisions++;
                last = kept.Count;
                kept.Add(letter);
            }
        }
        if (collisions > Collided * Math.Min(printed, runs.Min(run => run.Count))) return null;
        int start = store.Count;
        foreach (Glyph letter in kept) store.Add(letter);
        LetterRun leader = runs.MaxBy(run => run.Size);
        return leader with { Start = start, Count = kept.Count, Left = runs[0].Left, Right = runs.Max(run => run.Right) };
    }

    /// <summary>Splits where the paper shows a wide gap, whether spaces were typed into it or not.</summary>
    private List<Chunk> Chunks(List<LetterRun> runs)
    {
        var chunks = new List<Chunk>();
        (int start, int end) = Lay(runs);
        int last = -1;
        for (int i = start; i < end; i++)
        {
            if (store[i].IsSpace || store[i].IsCombining) continue;
            if (last >= 0 && store[i].Left - store[last].Right > WideGap * Math.Max(store[i].Size, store[last].Size))
            {
                chunks.Add(Measure(start, last + 1));
                start = i;
            }
            last = i;
        }
        // Accents may be all there is, when their letters stand on another line.
        chunks.Add(Measure(start, end));
        return chunks;
    }

    /// <summary>Brings the runs of a row behind each other in the store; mostly they stand there as they were painted.</summary>
    private (int Start, int End) Lay(List<LetterRun> runs)
    {
        int start = runs[0].Start, end = start;
        foreach (LetterRun run in runs)
        {
            if (run.Start != end)
            {
                start = store.Count;
                foreach (LetterRun again in runs) store.Repeat(again.Start, again.Count);
                return (start, store.Count);
            }
            end += run.Count;
        }
        return (start, end);
    }

    /// <summary>The chunk over a stretch of the store, marks behind its last letter included.</summary>
    private Chunk Measure(int start, int end)
    {
        float left = float.MaxValue, right = float.MinValue, baseline = 0, size = 0;
        for (int i = start; i < end; i++)
        {
            ref readonly Glyph letter = ref store[i];
            if (letter.IsSpace) continue;
            left = Math.Min(left, letter.Left);
            right = Math.Max(right, letter.Right);
            if (letter.Size > size) (baseline, size) = (letter.Baseline, letter.Size);
        }
        return new Chunk(start, end - start, left, right, baseline, size);
    }

    /// <summary>Joins a row with the next when the two stand beside each other, a little shifted: columns with other line spacing, raised marks.</summary>
    private static List<Row> Beside(List<Row> rows)
    {
        rows.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var joined = new List<Row>(rows.Count);
        foreach (Row row in rows)
        {
            if (joined.Count > 0 && row.Baseline - joined[^1].Baseline is var drop && drop < BesideColumn * Math.Min(row.Size, joined[^1].Size)
                && AreApart(joined[^1], row, drop < BesideRow * row.Size ? 0 : ColumnGap * row.Size))
                joined[^1] = new Row([.. joined[^1].Chunks.Concat(row.Chunks).OrderBy(chunk => chunk.Left)]);
            else
                joined.Add(row);
        }
        return joined;
    }

    private static bool AreApart(Row first, Row second, float gap)
    {
        foreach (Chunk a in first.Chunks)
        {
            foreach (Chunk b in second.Chunks)
            {
                if (a.Left < b.Right + gap - 0.5f && b.Left < a.Right + gap - 0.5f) return false;
            }
        }
        return true;
    }
}
