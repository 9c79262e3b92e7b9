using VnGovDocs.Conversion;

namespace VnGovDocs.Reading.Converted;

/// <summary>Has a file converted, and says in codes why it was not.</summary>
internal static class FileConversion
{
    /// <summary>Formats that only a converter makes readable.</summary>
    public static bool IsNeededFor(DocumentFormat format) => format is DocumentFormat.Doc or DocumentFormat.Rtf;

    /// <exception cref="ReadStoppedException">There is no converter, or no converted file.</exception>
    public static ReadOnlyMemory<byte> Run(IDocumentConverter? converter, ReadOnlyMemory<byte> bytes, DocumentFormat format, Budget budget)
    {
        if (converter is null || !converter.CanConvert(format)) throw ReadStoppedException.Of(ReadFailureKind.NeedsConverter, DiagnosticCodes.IsNeedingConverter(format));
        ReadOnlyMemory<byte> converted = Convert(converter, bytes, format, budget);
        if (converted.Length > budget.Limits.MaxInputBytes) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxInputBytes), budget.Limits.MaxInputBytes);
        DocumentFormat made = FormatDetector.Detect(converted.Span);
        if (IsNeededFor(made) || made == DocumentFormat.Unknown) throw ReadStoppedException.Malformed(format, $"{converter.Name} made nothing of it that can be read.");
        return converted;
    }

    private static ReadOnlyMemory<byte> Convert(IDocumentConverter converter, ReadOnlyMemory<byte> bytes, DocumentFormat format, Budget budget)
    {
        try
        {
            return converter.Convert(bytes, format, budget.Remaining, budget.Cancellation);
        }
        catch (DocumentConversionException refused)
        {
            throw refused.Problem switch
            {
                ConversionProblem.Unavailable => ReadStoppedException.Of(ReadFailureKind.NeedsConverter, DiagnosticCodes.IsNeedingConverter(format, refused.Message)),
                ConversionProblem.TimedOut => ReadStoppedException.TimedOut(budget.Limits.Deadline),
                _ => ReadStoppedException.Malformed(format, refused.Message),
            };
        }
    }
}
