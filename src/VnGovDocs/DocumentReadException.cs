namespace VnGovDocs;

/// <summary>Thrown by <see cref="ReadResult.GetDocumentOrThrow"/>, and by nothing else in this library.</summary>
/// <example><c>catch (DocumentReadException e) when (e.Failure.Kind == ReadFailureKind.NeedsConverter) { … }</c></example>
public sealed class DocumentReadException : Exception
{
    internal DocumentReadException(ReadFailure failure, IReadOnlyList<Diagnostic> diagnostics)
        : base(diagnostics.FirstOrDefault(d => d.Code == failure.Code)?.Message ?? failure.ToString())
    {
        Failure = failure;
        Diagnostics = diagnostics;
    }

    /// <summary>Why there is no document.</summary>
    public ReadFailure Failure { get; }

    /// <summary>All remarks of the read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
