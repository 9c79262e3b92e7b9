namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>The empty strip between two columns.</summary>
internal readonly record struct Gutter(float Left, float Right)
{
    /// <summary>In points: a strip narrower than this separates nothing.</summary>
    private const float Narrowest = 2;

    public float Width => Right - Left;

    public float Center => (Left + Right) / 2;

    /// <summary>
    /// The widest part of the strip that a row leaves empty: beside it, or between two of its chunks. Null when it prints across.
    /// </summary>
    public Gutter? LeftEmptyBy(Row row)
    {
        Gutter? best = null;
        float from = float.MinValue;
        for (int i = 0; i <= row.Chunks.Count; i++)
        {
            float to = i < row.Chunks.Count ? row.Chunks[i].Left : float.MaxValue;
            var part = new Gutter(Math.Max(Left, from), Math.Min(Right, to));
            if (part.Width >= Narrowest && part.Width > (best?.Width ?? 0)) best = part;
            if (i < row.Chunks.Count) from = row.Chunks[i].Right;
        }
        return best;
    }

    /// <summary>Whether a row prints on both sides.</summary>
    public bool IsBetween(Row row) => row.Left < Center && row.Right > Center;
}
