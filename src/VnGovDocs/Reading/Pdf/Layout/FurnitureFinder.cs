using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>
/// Marks what pages print around a document: page numbers, running headers and footers, the gazette's header, received stamps, the text
/// of digital signatures, watermarks.
/// </summary>
internal sealed class FurnitureFinder(IReadOnlyList<PageLayout> pages, float bodySize)
{
    /// <summary>Shares of the page's height: where page numbers stand, and where running lines stand.</summary>
    private const float NumberMargin = 0.12f, RunningMargin = 0.14f;

    /// <summary>In points: how far a running line moves from page to page.</summary>
    private const float SamePlace = 4;

    private const int LongestNumber = 24, LinesAtEdge = 4, ManyPages = 3;

    /// <summary>Share of the text's size that running lines of two pages only stay below; and how far in ems a page number stands from other
    /// lines of its height, and of the text when no other number bears it out.</summary>
    private const float Smaller = 0.93f, Apart = 0.5f, FarLine = 2f;

    public void Run()
    {
        MarkPageNumbers();
        MarkRunning();
        foreach (PageLayout page in pages)
        {
            new StampFinder(page, bodySize).Run();
            foreach (LayoutLine line in page.Turned) line.IsFurniture = true;
        }
    }

    /// <summary>
    /// Numbers that count the pages: each stands alone at its height, and is as far from its page's place in the file as another one, or is
    /// that place itself, or stands far from the text.
    /// </summary>
    private void MarkPageNumbers()
    {
        var found = new List<(PageLayout Page, LayoutLine Line, int Number)>();
        foreach (PageLayout page in pages)
        {
            foreach (LayoutLine line in Edge(page, top: true).Concat(Edge(page, top: false)).Distinct())
            {
                if (line.Cell is not null || !IsAtEdge(page, line, NumberMargin) || PageNumber(line.Text) is not { } number) continue;
                if (page.Lines.Exists(other => other != line && Math.Abs(other.Baseline - line.Baseline) < Apart * line.Size)) continue;
                found.Add((page, line, number));
            }
        }
        var shifts = found.GroupBy(one => one.Number - one.Page.Number).ToDictionary(group => group.Key, group => group.Count());
        foreach ((PageLayout page, LayoutLine line, int number) in found)
        {
            if (number == page.Number || shifts[number - page.Number] > 1 || IsApart(page, line)) Mark(line, page);
        }
    }

    /// <summary>Whether no line of the text stands near, above or below.</summary>
    private static bool IsApart(PageLayout page, LayoutLine line) =>
        !page.Lines.Exists(other => other != line && Math.Abs(other.Baseline - line.Baseline) < FarLine * line.Size);

    /// <summary>The outermost lines of a page that belong to no ruled table.</summary>
    private static IEnumerable<LayoutLine> Edge(PageLayout page, bool top)
    {
        IEnumerable<LayoutLine> lines = page.MainLines.Where(line => line.Cell is null or { Table.IsRuled: false });
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

    /// <summary>The number in "2", "- 2 -", "2/5", "Trang 2", "Trang 2/5", "Page 2 of 5"; null for anything else, also for "15." of a list.</summary>
    public static int? PageNumber(string text)
    {
        if (text.Length > LongestNumber) return null;
        ReadOnlySpan<char> rest = text.AsSpan().Trim("-–—|[] \t");
        foreach (string label in (ReadOnlySpan<string>)["Trang", "Page", "Tr."])
        {
            if (rest.StartsWith(label, StringComparison.OrdinalIgnoreCase)) rest = rest[label.Length..].TrimStart();
        }
        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is 0 or > 4) return null;
        int number = int.Parse(rest[..digits], System.Globalization.CultureInfo.InvariantCulture);
        ReadOnlySpan<char> behind = rest[digits..].Trim();
        if (behind.IsEmpty) return number;
        if (behind[0] == '/') behind = behind[1..].Trim();
        else if (behind.StartsWith("of ")) behind = behind[3..];
        else if (behind.StartsWith("trên ")) behind = behind[5..];
        else return null;
        return behind.Length is > 0 and < 5 && behind.IndexOfAnyExceptInRange('0', '9') < 0 ? number : null;
    }

    /// <summary>Lines that stand at one place on several pages and say the same, digits apart; pages may alternate.</summary>
    private void MarkRunning()
    {
        var seen = new Dictionary<string, List<(PageLayout Page, LayoutLine Line)>>(StringComparer.Ordinal);
        foreach (PageLayout page in pages)
        {
            foreach (LayoutLine line in Edge(page, top: true).Concat(Edge(page, top: false)).Distinct())
            {
                if (!IsAtEdge(page, line, RunningMargin) || IsInLetterhead(line) || LayoutPhrases.StartOf(line.Text, LayoutPhrases.Content) is not null) continue;
                if (IsGazette(line.Text)) Mark(line, page);
                string key = Key(line.Text);
                if (key.Length == 0) continue;
                if (!seen.TryGetValue(key, out List<(PageLayout, LayoutLine)>? places)) seen.Add(key, places = []);
                places.Add((page, line));
            }
        }
        foreach (List<(PageLayout Page, LayoutLine Line)> places in seen.Values)
        {
            // Two pages may repeat a line of the text; smaller print, or a third page, shows that it runs.
            if (places.Count < ManyPages && places[0].Line.Size > Smaller * bodySize) continue;
            foreach ((PageLayout page, LayoutLine line) in places)
            {
                if (places.Exists(other => other.Page != page && Math.Abs(other.Page.Number - page.Number) <= 2 && IsSame(page, line, other.Page, other.Line))) Mark(line, page);
            }
        }
    }

    /// <summary>Whether two lines stand at one height and say the same, but for a number that counts the pages.</summary>
    private static bool IsSame(PageLayout page, LayoutLine line, PageLayout otherPage, LayoutLine other)
    {
        if (Math.Abs(other.Baseline - line.Baseline) > SamePlace) return false;
        List<long> numbers = Numbers(line.Text), others = Numbers(other.Text);
        if (numbers.Count != others.Count) return false;
        int counting = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] == others[i]) continue;
            if (others[i] - numbers[i] != otherPage.Number - page.Number) return false;
            counting++;
        }
        return counting <= 1;
    }

    private static List<long> Numbers(string text)
    {
        var numbers = new List<long>();
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            long number = 0;
            for (; i < text.Length && char.IsAsciiDigit(text[i]) && number < int.MaxValue; i++) number = number * 10 + text[i] - '0';
            numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>A second letterhead, on a later page, repeats the first.</summary>
    private static bool IsInLetterhead(LayoutLine line) =>
        line.Cell is { Table.IsRuled: false } cell && cell.Table.Cells.Exists(other => other.Lines.Exists(next => LayoutPhrases.IsHeading(next.Text))) || LayoutPhrases.IsHeading(line.Text);

    private static bool IsGazette(string text) => text.Length < 60 && text.ContainsAnyInRange('0', '9') && LayoutPhrases.Gazette.Any(head => text.StartsWith(head, StringComparison.Ordinal));

    /// <summary>The line without its digits, whose count may change from page to page.</summary>
    private static string Key(string text) => string.Concat(TextKey.Of(text).Where(letter => !char.IsAsciiDigit(letter))).Trim();
}
