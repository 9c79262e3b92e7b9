using VnGovDocs.Text;

namespace VnGovDocs.Reading.Html;

/// <summary>What the reader does with elements, by their names.</summary>
internal static class HtmlKinds
{
    private static readonly WordTable<bool> Blocks = WordTable.Of(
        ("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html "
            + "li main menu nav ol p pre section summary table caption thead tbody tfoot tr td th ul legend option listing xmp").Split(' '));

    private static readonly WordTable<bool> Unprinted = WordTable.Of("script style template noscript head iframe object embed svg math audio video canvas map noframes".Split(' '));

    private static readonly WordTable<bool> Furniture = WordTable.Of("nav aside button select option textarea label menu datalist".Split(' '));

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Elements whose text no browser prints, or that hold no text of the page.</summary>
    public static bool IsUnprinted(string name) => Unprinted.Contains(name);

    /// <summary>Elements that hold furniture by their meaning.</summary>
    public static bool IsFurniture(string name) => Furniture.Contains(name);

    public static bool IsPreformatted(string name) => name is "pre" or "listing" or "xmp" or "plaintext";
}
