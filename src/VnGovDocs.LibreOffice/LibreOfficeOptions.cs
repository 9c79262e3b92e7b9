namespace VnGovDocs.LibreOffice;

/// <summary>How LibreOffice is run; immutable, changed by <c>with</c>.</summary>
/// <example><c>new LibreOfficeConverter(LibreOfficeOptions.Default with { MaxProcesses = 4 })</c></example>
public sealed record LibreOfficeOptions
{
    /// <summary>The options used when none are given.</summary>
    public static LibreOfficeOptions Default { get; } = new();

    /// <summary>The program <c>soffice</c>; null, the default, looks for it on the path and where installers put it.</summary>
    public string? Executable { get; init; }

    /// <summary>How many conversions run at once; each takes about 200 MB and a processor for a second. Default: the processors, at most 4.</summary>
    public int MaxProcesses { get; init; } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>
    /// The longest that one conversion may take, whatever the read's own deadline leaves. Default 60 s: ordinary files take one second, the first
    /// one of a profile three.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);
}
