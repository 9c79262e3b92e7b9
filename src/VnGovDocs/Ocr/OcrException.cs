namespace VnGovDocs.Ocr;

/// <summary>Says why an engine gives no words; a read that needed them ends with a coded failure.</summary>
/// <param name="problem">The reason, which decides the failure's kind.</param>
/// <param name="message">For people: what happened, and what helps.</param>
/// <param name="cause">What lies beneath.</param>
/// <example><c>throw new OcrException(OcrProblem.Unavailable, "Tesseract is not installed (Debian: apt-get install tesseract-ocr tesseract-ocr-vie).");</c></example>
public sealed class OcrException(OcrProblem problem, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The reason.</summary>
    public OcrProblem Problem { get; } = problem;
}
