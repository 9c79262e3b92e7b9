using System.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Splits a chunk before the words that begin a right column, where no gap is wide enough to do it.</summary>
internal sealed class HeadingSplitter(List<Glyph> store)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _letters = [];

    public Row Split(Row row)
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
