namespace VnGovDocs;

/// <summary>How a read ended.</summary>
public enum ReadStatus
{
    /// <summary>Everything was read; no diagnostic is an error.</summary>
    Complete,

    /// <summary>A document was read, and at least one error diagnostic says what is missing from it.</summary>
    Partial,

    /// <summary>No document; <see cref="ReadResult.Failure"/> says why.</summary>
    Failed,
}

/// <summary>Why a file gives no document.</summary>
public enum ReadFailureKind
{
    /// <summary>No format that can be read.</summary>
    UnknownFormat,

    /// <summary>No bytes, or no printed character.</summary>
    Empty,

    /// <summary>Damaged or cut off.</summary>
    Malformed,

    /// <summary>Needs a password.</summary>
    Encrypted,

    /// <summary>A .doc or .rtf file: convert it first.</summary>
    NeedsConverter,

    /// <summary>Pages without text: a scan.</summary>
    NeedsOcr,

    /// <summary>A limit of <see cref="ReadLimits"/> was reached; <see cref="ReadFailure.Limit"/> names it.</summary>
    LimitExceeded,

    /// <summary>The deadline passed.</summary>
    TimedOut,

    /// <summary>A fault inside the library or a dependency; please report the file.</summary>
    Crashed,
}

/// <summary>Why there is no document, in a form that programs can branch on.</summary>
/// <param name="Kind">The class of the reason.</param>
/// <param name="Code">The code of the diagnostic that says it in words; a constant of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Limit">The property of <see cref="ReadLimits"/>, or of the isolated reader's options, that was reached; else null.</param>
/// <example><c>if (result.Failure?.Kind == ReadFailureKind.NeedsConverter) Convert(path);</c></example>
public sealed record ReadFailure(ReadFailureKind Kind, string Code, string? Limit = null)
{
    /// <summary>Kind and code in one line.</summary>
    public override string ToString() => Limit is null ? $"{Kind} ({Code})" : $"{Kind} ({Code}, {Limit})";
}
