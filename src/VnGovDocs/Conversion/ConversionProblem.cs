namespace VnGovDocs.Conversion;

/// <summary>Why a file was not converted.</summary>
public enum ConversionProblem
{
    /// <summary>The program that converts is not installed, or cannot be started.</summary>
    Unavailable,

    /// <summary>The program could make nothing of the file.</summary>
    Refused,

    /// <summary>It took longer than it was given.</summary>
    TimedOut,
}
