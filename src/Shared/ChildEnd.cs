namespace VnGovDocs;

/// <summary>How a program that was started came to its end.</summary>
internal enum ChildEnd
{
    /// <summary>By itself.</summary>
    Exited,

    /// <summary>Its time was over, and it was killed with all it had started.</summary>
    TimedOut,

    /// <summary>It could not be started.</summary>
    NotStarted,
}
