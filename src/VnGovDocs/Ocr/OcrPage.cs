namespace VnGovDocs.Ocr;

/// <summary>What was read on one page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Words">In the engine's order; where they stand, their boxes say.</param>
/// <example><c>new OcrPage(1, [new OcrWord("QUYẾT", 220, 180, 48, 14, 192, 0.96)])</c></example>
public sealed record OcrPage(int Number, IReadOnlyList<OcrWord> Words)
{
    /// <summary>
    /// How far the page lies askew: by how much its lines fall for each point to the right, negative where they rise; 0 for a straight page. Boxes
    /// and baselines are where the letters stand; the page is straightened by this before lines and columns are made of them.
    /// </summary>
    public double Slope { get; init; }
}
