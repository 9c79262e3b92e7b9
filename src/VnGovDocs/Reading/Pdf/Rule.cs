namespace VnGovDocs.Reading.Pdf;

/// <summary>A drawn line, level or upright, in points from the top left of the page.</summary>
internal readonly record struct Rule(float Left, float Top, float Right, float Bottom)
{
    public bool IsLevel => Right - Left >= Bottom - Top;

    public float Length => Math.Max(Right - Left, Bottom - Top);

    /// <summary>Where an upright rule stands.</summary>
    public float X => (Left + Right) / 2;

    /// <summary>Where a level rule lies.</summary>
    public float Y => (Top + Bottom) / 2;
}
