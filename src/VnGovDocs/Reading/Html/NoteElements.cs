using AngleSharp.Dom;

namespace VnGovDocs.Reading.Html;

/// <summary>Footnotes as word processors export them: anchors in the text, paragraphs in blocks with telling ids.</summary>
internal static class NoteElements
{
    /// <summary>Prefixes of note blocks' ids (LibreOffice, Word).</summary>
    private static readonly string[] Blocks = ["sdfootnote", "sdendnote", "ftn", "edn", "_ftn", "_edn"];

    /// <summary>The number of the note that a block holds, else null.</summary>
    public static string? LabelOf(IElement element) => element.LocalName is "div" or "p" or "li" or "aside" ? NumberBehind(element.Id, "") : null;

    /// <summary>Whether an anchor in the text leads to a note.</summary>
    public static bool IsAnchor(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is ['#', ..] target && (NumberBehind(target[1..], "sym") ?? NumberBehind(target[1..], "")) is not null;

    /// <summary>Whether an anchor in a note leads back to the text; what it prints is the note's label.</summary>
    public static bool IsBackLink(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is ['#', ..] target
        && (NumberBehind(target[1..], "anc") is not null || target.StartsWith("#_ftnref", StringComparison.Ordinal) || target.StartsWith("#_ednref", StringComparison.Ordinal));

    /// <summary>"1" of "1", "[1]", "(1)".</summary>
    public static string InBrackets(string mark) => "[" + mark.Trim('[', ']', '(', ')', ' ') + "]";

    private static string? NumberBehind(string? id, string suffix)
    {
        foreach (string prefix in Blocks)
        {
            if (id is null || id.Length is 0 or > 40 || !id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || !id.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) continue;
            if (id.Length <= prefix.Length + suffix.Length) continue;
            string number = id[prefix.Length..^suffix.Length];
            if (number.All(char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(number[^1])) return number;
        }
        return null;
    }
}
