namespace VnGovDocs.Export;

/// <summary>How Akoma Ntoso is set; immutable, changed by <c>with</c>.</summary>
/// <example><c>document.ToAkomaNtoso(new AkomaNtosoOptions { Indented = true })</c></example>
public sealed record AkomaNtosoOptions
{
    /// <summary>The options used when none are given: everything on one line.</summary>
    public static AkomaNtosoOptions Default { get; } = new();

    /// <summary>Whether elements stand on lines of their own, for people. Default false. White space inside of sentences is the same either way.</summary>
    public bool Indented { get; init; }
}
