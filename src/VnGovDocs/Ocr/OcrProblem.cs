namespace VnGovDocs.Ocr;

/// <summary>Why pages were not read.</summary>
public enum OcrProblem
{
    /// <summary>A program, or its Vietnamese model, is not installed or cannot be started.</summary>
    Unavailable,

    /// <summary>The pages could not be made into pictures, or these not be read.</summary>
    Refused,

    /// <summary>It took longer than it was given.</summary>
    TimedOut,
}
