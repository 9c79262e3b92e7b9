namespace VnGovDocs.Source;

/// <summary>The box of one letter on its page as shown, in points from the top left; small, because a file has as many as letters.</summary>
internal readonly record struct LetterBox(float Left, float Top, float Right, float Bottom)
{
    public static LetterBox Of(PageBox box) =>
        new((float)box.Left, (float)box.Top, (float)(box.Left + box.Width), (float)(box.Top + box.Height));

    public LetterBox Cover(LetterBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The part that lies on a page.</summary>
    public LetterBox Within(float width, float height) =>
        new(Math.Clamp(Left, 0, width), Math.Clamp(Top, 0, height), Math.Clamp(Right, 0, width), Math.Clamp(Bottom, 0, height));

    /// <summary>Hundredths of a point are finer than any printer.</summary>
    public PageBox ToPageBox() => new(Round(Left), Round(Top), Round(Right - Left), Round(Bottom - Top));

    private static double Round(float value) => Math.Round(value, 2);
}
