namespace VnGovDocs.Ocr;

/// <summary>
/// Reads the letters of scanned pages; set as <see cref="ReadOptions.Ocr"/>. The package VnGovDocs.Tesseract has one. It may be called from several
/// threads at once.
/// </summary>
/// <example><c>GovDocumentReader.ReadFile("288-ttg.signed.pdf", ReadOptions.Default with { Ocr = engine })</c></example>
public interface IOcrEngine
{
    /// <summary>What it is called in diagnostics: "Tesseract".</summary>
    string Name { get; }

    /// <summary>Reads some pages of a PDF.</summary>
    /// <returns>What was read on each page, in the order of the numbers; a page without letters has no words.</returns>
    /// <exception cref="OcrException">The pages were not read, for the reason that it says.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IReadOnlyList<OcrPage> Read(OcrRequest request, CancellationToken cancellationToken);
}
