using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Marks what pages print around a document: page numbers, running headers and footers, the gazette's header, received stamps, the text
/// of digital signatures, watermarks.
/// </summary>
internal sealed class FurnitureFinder(IReadOnlyList<PageLayout> pages)
{
    /// <summary>Shares of the page's height: where page numbers stand, and where running lines stand.</summary>
    private const float NumberMargin = 0.12f, RunningMargin = 0.14f;

    /// <summary>In points: how far a running line moves from page to page.</summary>
    private const float SamePlace = 4;

    private const int LongestNumber = 24, LinesAtEdge = 4;

    public void Run()
    {
        foreach (PageLayout page in pages)
        {
            foreach (LayoutLine line in Edge(page, top: true).Concat(Edge(page, top: false)))
            {
                if (IsPageNumber(line.Text, page.Number) && IsAtEdge(page, line, NumberMargin)) Mark(line, page);
            }
        }
        MarkRunning();
        foreach (PageLayout page in pages)
        {
            StampFinder.Run(page);
            foreach (LayoutLine line in page.Turned) line.IsFurniture = true;
        }
    }

    /// <summary>The outermost lines of a page that belong to no ruled table.</summary>
    private static IEnumerable<LayoutLine> Edge(PageLayout page, bool top)
    {
        IEnumerable<LayoutLine> lines = page.Lines.Where(line => line.IsMain && line.Cell is null or { Table.IsRuled: false });
        lines = top ? lines.OrderBy(line => line.Baseline) : lines.OrderByDescending(line => line.Baseline);
        return lines.Take(LinesAtEdge);
    }

    private static bool IsAtEdge(PageLayout page, LayoutLine line, float margin) =>
        line.Baseline < margin * page.TextHeight || line.Baseline > (1 - margin) * page.TextHeight;

    private static void Mark(LayoutLine line, PageLayout page)
    {
        line.IsFurniture = true;
        line.Region = line.Baseline < page.TextHeight / 2 ? SourceRegion.Header : SourceRegion.Footer;
    }

    /// <summary>"2", "- 2 -", "2/5", "Trang 2", "Trang 2/5", "Page 2 of 5", "ii".</summary>
    public static bool IsPageNumber(string text, int page)
    {
        if (text.Length > LongestNumber) return false;
        ReadOnlySpan<char> rest = text.AsSpan().Trim("-–—.|[] \t");
        bool labelled = false;
        foreach (string label in (ReadOnlySpan<string>)["Trang", "Page", "Tr."])
        {
            if (!rest.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest[label.Length..].TrimStart();
            labelled = true;
        }
        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits == 0) return page < 40 && rest.Length is > 0 and < 6 && rest.IndexOfAnyExcept("ivx") < 0;
        if (digits > 4) return false;
        ReadOnlySpan<char> behind = rest[digits..].Trim();
        if (behind.IsEmpty) return labelled || digits < 4;
        if (behind[0] == '/') behind = behind[1..].Trim();
        else if (behind.StartsWith("of ")) behind = behind[3..];
        else if (behind.StartsWith("trên ")) behind = behind[5..];
        else return false;
        return behind.Length is > 0 and < 5 && behind.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Lines that stand at one place on several pages and say the same, digits apart; pages may alternate.</summary>
    private void MarkRunning()
    {
        var seen = new Dictionary<string, List<(PageLayout Page, LayoutLine Line)>>(StringComparer.Ordinal);
        foreach (PageLayout page in pages)
        {
            foreach (LayoutLine line in Edge(page, top: true).Concat(Edge(page, top: false)).Distinct())
            {
                if (!IsAtEdge(page, line, RunningMargin) || IsInLetterhead(line)) continue;
                if (IsGazette(line.Text)) Mark(line, page);
                string key = Key(line.Text);
                if (key.Length == 0) continue;
                if (!seen.TryGetValue(key, out List<(PageLayout, LayoutLine)>? places)) seen.Add(key, places = []);
                places.Add((page, line));
            }
        }
        foreach (List<(PageLayout Page, LayoutLine Line)> places in seen.Values)
        {
            foreach ((PageLayout page, LayoutLine line) in places)
            {
                // The next such page may be the one after the next. Content may repeat too, but not at the very same height.
                if (places.Exists(other => other.Page != page && Math.Abs(other.Page.Number - page.Number) <= 2 && Math.Abs(other.Line.Baseline - line.Baseline) <= SamePlace))
                    Mark(line, page);
            }
        }
    }

    /// <summary>A second letterhead, on a later page, repeats the first.</summary>
    private static bool IsInLetterhead(LayoutLine line) =>
        line.Cell is { Table.IsRuled: false } cell && cell.Table.Cells.Exists(other => other.Lines.Exists(next => LayoutPhrases.IsHeading(next.Text))) || LayoutPhrases.IsHeading(line.Text);

    private static bool IsGazette(string text) => text.Length < 60 && text.StartsWith("CÔNG BÁO", StringComparison.Ordinal) && text.ContainsAnyInRange('0', '9');

    /// <summary>The line without its digits, whose count may change from page to page.</summary>
    private static string Key(string text) => string.Concat(TextKey.Of(text).Where(letter => !char.IsAsciiDigit(letter))).Trim();
}
