namespace VnGovDocs.Conversion;

/// <summary>Says why a converter gives no file; a read that needed it ends with a coded failure.</summary>
/// <param name="problem">The reason, which decides the failure's kind.</param>
/// <param name="message">For people: what happened, and what helps.</param>
/// <param name="cause">What lies beneath.</param>
/// <example><c>throw new DocumentConversionException(ConversionProblem.Unavailable, "LibreOffice is not installed (Debian: apt-get install libreoffice-writer).");</c></example>
public sealed class DocumentConversionException(ConversionProblem problem, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The reason.</summary>
    public ConversionProblem Problem { get; } = problem;
}
