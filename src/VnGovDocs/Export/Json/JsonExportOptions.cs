namespace VnGovDocs.Export;

/// <summary>What the JSON of a read holds beside the document; immutable, changed by <c>with</c>.</summary>
/// <example><c>result.ToJson(new JsonExportOptions { Indented = true, IncludeText = false })</c></example>
public sealed record JsonExportOptions
{
    /// <summary>The options used when none are given: one line, with the text, without locations.</summary>
    public static JsonExportOptions Default { get; } = new();

    /// <summary>Whether the JSON is set over many lines for people. Default false: one line, fit for NDJSON.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// Whether <c>source.text</c> is written. Default true, since all spans index into it; false leaves the key out, for a caller
    /// who keeps the text elsewhere.
    /// </summary>
    public bool IncludeText { get; init; } = true;

    /// <summary>
    /// Whether each span also gets its <c>locations</c> in the file: part and run, byte range, or page and box. Default false,
    /// for they can be larger than everything else together.
    /// </summary>
    public bool IncludeLocations { get; init; }
}
