namespace VnGovDocs.Tesseract;

/// <summary>How pages are drawn and read; immutable, changed by <c>with</c>.</summary>
/// <example><c>new TesseractEngine(TesseractOptions.Default with { Resolution = 200 })</c></example>
public sealed record TesseractOptions
{
    /// <summary>The options used when none are given.</summary>
    public static TesseractOptions Default { get; } = new();

    /// <summary>Dots per inch at which pages are drawn, 72 to 600. Default 300, which most scanners write; 200 is faster by a third.</summary>
    public int Resolution { get; init; } = 300;

    /// <summary>Tesseract's models, joined by "+". Default "vie".</summary>
    public string Languages { get; init; } = "vie";

    /// <summary>How many pages are read at once. Default: as many as there are processors.</summary>
    public int MaxProcesses { get; init; } = Environment.ProcessorCount;

    /// <summary>The longest that one page may take, whatever the read's own deadline leaves. Default 60 s: ordinary pages take one to three.</summary>
    public TimeSpan PageTimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The program <c>tesseract</c>; by default what the path gives.</summary>
    public string Tesseract { get; init; } = "tesseract";

    /// <summary>The program <c>pdftoppm</c>; by default what the path gives.</summary>
    public string Pdftoppm { get; init; } = "pdftoppm";
}
