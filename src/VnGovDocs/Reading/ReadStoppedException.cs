namespace VnGovDocs.Reading;

/// <summary>Ends a read with a coded failure. Never leaves the library: <see cref="GovDocumentReader"/> catches it.</summary>
internal sealed class ReadStoppedException : Exception, IReadStop
{
    public ReadStoppedException(ReadFailure failure, Diagnostic diagnostic) : base(diagnostic.Message)
    {
        Failure = failure;
        Diagnostic = diagnostic;
    }

    public ReadFailure Failure { get; }

    public Diagnostic Diagnostic { get; }

    public static ReadStoppedException Exceeded(string limit, long value) =>
        new(new ReadFailure(ReadFailureKind.LimitExceeded, DiagnosticCodes.LimitExceeded, limit), DiagnosticCodes.HasExceeded(limit, value));

    public static ReadStoppedException OutOfMemory() => Of(ReadFailureKind.LimitExceeded, DiagnosticCodes.HasNoMemory());

    public static ReadStoppedException TimedOut(TimeSpan deadline) =>
        Of(ReadFailureKind.TimedOut, DiagnosticCodes.HasTimedOut(deadline));

    public static ReadStoppedException Malformed(DocumentFormat format, string why) =>
        Of(ReadFailureKind.Malformed, DiagnosticCodes.IsMalformed(format, why));

    public static ReadStoppedException Of(ReadFailureKind kind, Diagnostic diagnostic) => new(new ReadFailure(kind, diagnostic.Code), diagnostic);
}
