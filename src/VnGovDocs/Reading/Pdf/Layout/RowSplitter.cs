using System.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Splits chunks where columns meet without a gap wide enough to show it.</summary>
internal sealed class RowSplitter(GlyphList store, FontFaces faces)
{
    /// <summary>In ems: the least gap between two words.</summary>
    private const float WordGap = 0.15f;

    private readonly StringBuilder _text = new();
    private readonly List<int> _letters = [];

    /// <summary>Splits before the motto or Party heading, with which the right column of a letterhead begins.</summary>
    public Row SplitAtHeading(Row row)
    {
        if (row.Chunks.TrueForAll(chunk => FindStart(chunk) < 0)) return row;
        var chunks = new List<Chunk>();
        foreach (Chunk chunk in row.Chunks)
        {
            int start = FindStart(chunk);
            if (start < 0) chunks.Add(chunk);
            else chunks.AddRange([Part(chunk, chunk.Start, start), Part(chunk, start, chunk.Start + chunk.Count)]);
        }
        return new Row(chunks);
    }

    /// <summary>Splits where print turns bold, or bold print ends, inside a gutter that the rows above leave open.</summary>
    public Row SplitAt(Row row, List<Gutter> gutters)
    {
        for (int i = 0; i < row.Chunks.Count; i++)
        {
            Chunk chunk = row.Chunks[i];
            foreach (Gutter gutter in gutters)
            {
                if (chunk.Left > gutter.Left || chunk.Right < gutter.Right || FindTurn(chunk, gutter) is not (> 0 and int turn)) continue;
                return new Row([.. row.Chunks.Take(i), Part(chunk, chunk.Start, turn), Part(chunk, turn, chunk.Start + chunk.Count), .. row.Chunks.Skip(i + 1)]);
            }
        }
        return row;
    }

    private int FindTurn(Chunk chunk, Gutter gutter)
    {
        int last = -1;
        for (int i = chunk.Start; i < chunk.Start + chunk.Count; i++)
        {
            ref readonly Glyph letter = ref store[i];
            if (letter.IsSpace || letter.IsCombining) continue;
            bool inside = last >= 0 && store[last].Right <= gutter.Right && letter.Left >= gutter.Left;
            if (inside && letter.Left - store[last].Right > WordGap * letter.Size && faces[store[last].Face].Bold != faces[letter.Face].Bold) return i;
            last = i;
        }
        return -1;
    }

    /// <summary>Where in the store the right column begins inside a chunk; -1 when it doesn't.</summary>
    private int FindStart(Chunk chunk)
    {
        if (chunk.Count < 20 || !MayHold(chunk)) return -1;
        _text.Clear();
        _letters.Clear();
        for (int i = chunk.Start; i < chunk.Start + chunk.Count; i++)
        {
            if (store[i].IsSpace) continue;
            foreach (char character in store[i].Text)
            {
                _text.Append(character);
                _letters.Add(i);
            }
        }
        string text = _text.ToString();
        foreach (string phrase in LayoutPhrases.Headings)
        {
            int at = text.IndexOf(phrase, StringComparison.Ordinal);
            if (at > 0) return _letters[at];
        }
        return -1;
    }

    /// <summary>Headings are in capitals: most lines are told at a glance.</summary>
    private bool MayHold(Chunk chunk)
    {
        int last = chunk.Start + chunk.Count - 1;
        while (last > chunk.Start && store[last].IsSpace) last--;
        return char.IsUpper(store[last].Text[0]) && char.IsUpper(store[Math.Max(chunk.Start, last - 1)].Text[0]);
    }

    private Chunk Part(Chunk chunk, int from, int end)
    {
        while (end > from && store[end - 1].IsSpace) end--;
        float left = store[from].Left, right = store[end - 1].Right;
        return chunk with { Start = from, Count = end - from, Left = left, Right = right };
    }
}
