namespace VnGovDocs.Reading.Pdf;

/// <summary>Letters in one array that is used again for every page: a letter is too large to be copied at each look.</summary>
internal sealed class GlyphList
{
    private Glyph[] _items = new Glyph[4096];

    public int Count { get; private set; }

    /// <summary>The letter itself, not a copy; good until the next one is added.</summary>
    public ref Glyph this[int index] => ref _items[index];

    public void Add(in Glyph glyph)
    {
        if (Count == _items.Length) Array.Resize(ref _items, 2 * Count);
        _items[Count++] = glyph;
    }

    /// <summary>Adds a copy of letters that are already in the list.</summary>
    public void Repeat(int start, int count)
    {
        for (int i = start; i < start + count; i++) Add(_items[i]);
    }

    public ReadOnlySpan<Glyph> Span(int start, int count) => _items.AsSpan(start, count);

    public ReadOnlySpan<Glyph> All => _items.AsSpan(0, Count);

    /// <summary>Drops what follows the first letters.</summary>
    public void Truncate(int count) => Count = count;
}
