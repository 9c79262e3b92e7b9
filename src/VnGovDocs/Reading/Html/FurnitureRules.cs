using AngleSharp.Dom;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.Html;

/// <summary>
/// Decides which blocks of a page are its furniture: by tag, role, words of class and id, share of links, and a vocabulary of headings.
/// A block that holds a letterhead, or most of the page, is none. In doubt it is none.
/// </summary>
internal sealed class FurnitureRules(PageStatistics statistics, int pageText)
{
    private const double LinkDensity = 0.7, MostOfPage = 0.5;
    private const int FewestLinks = 3, LongestPhrase = 60, LongestLine = 90, LongestForm = 3000, LongestBreadcrumb = 200;

    private static readonly ILookup<string, string> Phrases = PhraseFile.Load("furniture");
    private static readonly HashSet<string> Sections = [.. Phrases["section"].Select(phrase => TextKey.Of(phrase))];
    private static readonly string[] Lines = [.. Phrases["line"].Select(phrase => TextKey.Of(phrase))];
    private static readonly HashSet<string> Words = new(Phrases["word"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an element and all in it are furniture.</summary>
    public bool Is(IElement element)
    {
        if (CannotBe(element)) return false;
        string name = element.LocalName;
        if (HtmlKinds.IsFurniture(name)) return true;
        PageStatistics.Counts counts = statistics[element];
        if (name == "form") return counts.Text <= LongestForm;
        if (name is "header" or "footer" && !IsInArticle(element)) return true;
        if (HasFurnitureName(element)) return true;
        if (!HtmlKinds.IsBlock(name)) return false;
        return IsMenu(counts) || IsBreadcrumb(element, counts) || IsFurnitureLine(element, counts);
    }

    /// <summary>Whether a block is the heading of a section of furniture, such as related links.</summary>
    public bool IsSectionHeading(IElement element)
    {
        if (!HtmlKinds.IsBlock(element.LocalName) && element.LocalName is not ("span" or "b" or "strong" or "a")) return false;
        return statistics[element].Text is > 0 and <= LongestPhrase && Sections.Contains(TextKey.Of(TextTokens.Plain(element.TextContent).AsSpan().Trim()).TrimEnd(':', ' ', '.'));
    }

    /// <summary>Whether an element holds a document or is most of the page.</summary>
    public bool CannotBe(IElement element)
    {
        PageStatistics.Counts counts = statistics[element];
        return counts.HoldsDocument || (counts.Text > pageText * MostOfPage && pageText > LongestForm / 10) || element.LocalName is "html" or "body" or "main" or "article";
    }

    private static bool IsMenu(PageStatistics.Counts counts) => counts.Links >= FewestLinks && counts.LinkText > counts.Text * LinkDensity;

    /// <summary>A short chain of links with arrows between them.</summary>
    private static bool IsBreadcrumb(IElement element, PageStatistics.Counts counts) =>
        counts.Links >= 2 && counts.Text <= LongestBreadcrumb && element.TextContent.AsSpan().IndexOfAny('»', '›') >= 0;

    private static bool IsFurnitureLine(IElement element, PageStatistics.Counts counts)
    {
        if (counts.Text is 0 or > LongestLine) return false;
        string key = TextKey.Of(TextTokens.Plain(element.TextContent).AsSpan().Trim());
        // A short block may be the label alone, with a number or a button's sign behind it; a sentence that begins so is none.
        return Lines.Any(line => key.StartsWith(line, StringComparison.Ordinal) && key.Length <= line.Length + 12);
    }

    private static bool HasFurnitureName(IElement element)
    {
        return HasFurnitureWord(element.ClassName) || HasFurnitureWord(element.Id) || HasFurnitureWord(element.GetAttribute("role"));
    }

    private static bool HasFurnitureWord(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 400) return false;
        int start = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            bool ends = i == names.Length || !char.IsLetter(names[i]) || (i > start && char.IsUpper(names[i]) && char.IsLower(names[i - 1]));
            if (!ends) continue;
            if (i - start >= 3 && Words.Contains(names[start..i])) return true;
            start = i < names.Length && char.IsLetter(names[i]) ? i : i + 1;
        }
        return false;
    }

    private static bool IsInArticle(IElement element)
    {
        for (IElement? parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "article" or "main" or "section") return true;
        }
        return false;
    }
}
