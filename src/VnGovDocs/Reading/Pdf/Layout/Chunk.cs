namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Letters of one row without a wide gap between them, in their order from left to right.</summary>
internal readonly record struct Chunk(int Start, int Count, float Left, float Right, float Baseline, float Size)
{
    public float Center => (Left + Right) / 2;

    public float Width => Right - Left;
}

/// <summary>What stands at one height of a page or of a table cell: chunks from left to right.</summary>
internal sealed class Row(List<Chunk> chunks)
{
    public List<Chunk> Chunks { get; } = chunks;

    /// <summary>Baseline of the row's largest letters.</summary>
    public float Baseline { get; } = chunks.MaxBy(chunk => chunk.Size).Baseline;

    public float Size { get; } = chunks.Max(chunk => chunk.Size);

    public float Left => Chunks[0].Left;

    public float Right => Chunks[^1].Right;

    public float Top => Baseline - Size;
}
