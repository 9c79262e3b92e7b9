namespace VnGovDocs.Export;

/// <summary>What a view shows beside the read itself; immutable, changed by <c>with</c>.</summary>
/// <example><c>result.ToHtmlView(new HtmlViewOptions { Name = "2535-TB-TU.docx" })</c></example>
public sealed record HtmlViewOptions
{
    /// <summary>The options used when none are given.</summary>
    public static HtmlViewOptions Default { get; } = new();

    /// <summary>The file's name as people know it; null to show none.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Pictures of pages by page number, PNG or JPEG; what is neither is left out. None by default: pages without one are drawn as outlines with their lines.
    /// The library draws no pages; poppler's pdftoppm or another program does.
    /// </summary>
    public IReadOnlyDictionary<int, ReadOnlyMemory<byte>> PagePictures { get; init; } = new Dictionary<int, ReadOnlyMemory<byte>>();

    /// <summary>A sentence above the pages, such as why some have no picture; null for none.</summary>
    public string? PagesRemark { get; init; }
}
