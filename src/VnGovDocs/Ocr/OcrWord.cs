namespace VnGovDocs.Ocr;

/// <summary>A word that an engine read. Lengths in points (1/72 inch), from the page's left top corner as it is shown.</summary>
/// <param name="Text">Its letters, as the engine took them.</param>
/// <param name="Left">Left edge of its box.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width of its box.</param>
/// <param name="Height">Height of its box.</param>
/// <param name="Baseline">Where its letters stand at its middle, from the page's top.</param>
/// <param name="Size">Size of its line's print.</param>
/// <param name="Confidence">How sure the engine is, 0 to 1; engines mean different things by it.</param>
/// <example><c>new OcrWord("QUYẾT", Left: 220, Top: 180, Width: 48, Height: 14, Baseline: 192, Size: 14, Confidence: 0.96)</c></example>
public sealed record OcrWord(string Text, double Left, double Top, double Width, double Height, double Baseline, double Size, double Confidence);
