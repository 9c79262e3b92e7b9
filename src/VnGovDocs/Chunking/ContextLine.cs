using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>
/// Writes the line that says where a chunk stands: "Quyết định 12/QĐ-UBND › Điều 5. Trách nhiệm › khoản 2, trang 3". It takes at most a quarter of a chunk:
/// where it would take more, headings go first, then the steps between the document and the last one.
/// </summary>
internal sealed class ContextLine(GovDocument document, SourceProse prose, TokenCounter counter, int maxTokens)
{
    private const string Arrow = " › ";
    private const int LongestName = 120, LongestHeading = 90;

    private readonly string _name = NameOf(document);
    private readonly Dictionary<ChunkSection, long> _cost = [];

    /// <summary>How one speaks of a document: by type and number, else by type and date, else by its abstract or headline; empty when none is known.</summary>
    public static string NameOf(GovDocument document)
    {
        string type = document.Type?.Name ?? "";
        if (document.Number is { Blank: false } number) return Shorten($"{type} {number.Text}".Trim(), LongestName);
        if (type.Length > 0 && document.Issued?.Date is { IsComplete: true } date) return string.Create(CultureInfo.InvariantCulture, $"{type} ngày {date.Day}/{date.Month}/{date.Year}");
        if (type.Length > 0) return document.Abstract is { } about ? Shorten($"{type} {about.Text}", LongestName) : type;
        return Shorten(document.Report?.Title ?? document.Abstract?.Text ?? "", LongestName);
    }

    /// <summary>The most tokens that the line of a chunk in this section takes, with the line feed behind it.</summary>
    public long CostOf(ChunkSection section)
    {
        if (_cost.TryGetValue(section, out long known)) return known;
        string line = Fitting(Steps(section, int.MaxValue), "", ", trang 888–889");
        return _cost[section] = line.Length == 0 ? 0 : counter.Count(line) + 1;
    }

    /// <summary>The line of a chunk.</summary>
    /// <param name="section">What it is cut from.</param>
    /// <param name="range">Which of the section's parts it holds ("khoản 2–4"); empty for all, or for a part without a name.</param>
    /// <param name="span">Where it stands.</param>
    public string Of(ChunkSection section, string range, TextSpan span) => Fitting(Steps(section, span.Start), range, PagesOf(span));

    /// <summary>Names a row of neighbors by the first and the last that have names.</summary>
    public static string RangeOf(IEnumerable<ChunkSection> sections)
    {
        PathStep? first = null, last = null;
        foreach (ChunkSection section in sections)
        {
            if (section.Step is not { Mark.Length: > 0 } step) continue;
            first ??= step;
            last = step;
        }
        if (first is null || last is null) return "";
        if (ReferenceEquals(first, last)) return first.Label;
        return first.Word == last.Word ? $"{first.Label}–{last.Mark}" : $"{first.Label} – {last.Label}";
    }

    /// <summary>The steps to a section from the outside in; those whose headings stand before a place carry them.</summary>
    private static List<(string Label, string Heading)> Steps(ChunkSection section, int place)
    {
        var steps = new List<(string, string)>();
        for (ChunkSection? at = section; at is not null; at = at.Parent)
        {
            if (at.Step is not { } step) continue;
            bool printed = at.Span.Start >= place;
            steps.Add((Shorten(step.Label, LongestHeading), printed || step.Heading is null ? "" : Shorten(step.Heading, LongestHeading)));
        }
        steps.Reverse();
        return steps;
    }

    private string Fitting(List<(string Label, string Heading)> steps, string range, string pages)
    {
        foreach (string line in Lines(steps, range, pages))
        {
            if (counter.Count(line) < maxTokens / 4) return line;
        }
        return "";
    }

    /// <summary>The line, then ever shorter ones. An article is what one cites, so it goes later than the chapters above it.</summary>
    private IEnumerable<string> Lines(List<(string Label, string Heading)> steps, string range, string pages)
    {
        IEnumerable<string> named = steps.Select(step => step.Label.Length == 0 ? step.Heading : step.Heading.Length == 0 ? step.Label : $"{step.Label}. {step.Heading}");
        string[] bare = [.. steps.Select(step => step.Label), range];
        string[] cited = bare[Math.Max(0, steps.FindIndex(step => step.Label.StartsWith("Điều", StringComparison.Ordinal)))..];
        yield return Join([_name, .. named, range]) + pages;
        yield return Join([_name, .. bare]) + pages;
        yield return Join([_name, .. cited]) + pages;
        yield return Join([_name, .. cited]);
        yield return Join(cited);
        yield return bare.LastOrDefault(label => label.Length > 0) ?? _name;
    }

    private static string Join(IEnumerable<string> parts) => string.Join(Arrow, parts.Where(part => part.Length > 0));

    private string PagesOf(TextSpan span)
    {
        if (prose.Pages(span) is not var (first, last)) return "";
        return first == last ? string.Create(CultureInfo.InvariantCulture, $", trang {first}") : string.Create(CultureInfo.InvariantCulture, $", trang {first}–{last}");
    }

    /// <summary>One line, cut behind a word where it is too long.</summary>
    private static string Shorten(string text, int longest)
    {
        text = text.Replace('\n', ' ').Trim();
        if (text.Length <= longest) return text;
        int end = text.LastIndexOf(' ', longest);
        if (end <= 0) end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end].TrimEnd(' ', ',', ';', ':', '-') + "…";
    }
}
