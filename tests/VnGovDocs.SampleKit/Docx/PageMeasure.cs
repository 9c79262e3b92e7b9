namespace VnGovDocs.SampleKit.Docx;

/// <summary>Measures of the page in twentieths of a point: A4, margins 20 mm above and below, 30 mm on the left, 15 mm on the right.</summary>
internal static class PageMeasure
{
    public const int Short = 11906;
    public const int Long = 16838;
    public const int Vertical = 1134;
    public const int Left = 1701;
    public const int Right = 851;
    public const int Header = 567;

    /// <summary>First line of a body paragraph.</summary>
    public const int Indent = 720;

    public const int TextWidth = Short - Left - Right;
    public const int LandscapeTextWidth = Long - Left - Right;

    public static int FromMillimetres(double millimetres) => (int)(millimetres * 1440 / 25.4);

    public static double ToMillimetres(int twips) => twips * 25.4 / 1440;
}
