using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>Finds the notes at the foot of a page: below a short rule, or in smaller letters below everything else, each behind its mark.</summary>
internal static class FootnoteFinder
{
    /// <summary>Shares: how much smaller notes are set, how long their rule is at most, and below which height they begin.</summary>
    private const float Smaller = 0.93f, LongestRule = 0.5f, Highest = 0.25f;

    private const float ShortestRule = 40;

    public static void Run(PageLayout page, float bodySize)
    {
        List<LayoutLine> lines = [.. page.MainLines.Where(line => line.Cell is null).OrderBy(line => line.Baseline)];
        int first = FirstNoteLine(page, lines, bodySize);
        if (first < 0) return;
        string? label = null;
        for (int i = first; i < lines.Count; i++)
        {
            label = Mark(lines[i]) ?? label;
            lines[i].Region = SourceRegion.Note;
            lines[i].NoteLabel = label;
        }
    }

    /// <summary>The first line from which on all lines of the page are small, the first of them behind a mark.</summary>
    private static int FirstNoteLine(PageLayout page, List<LayoutLine> lines, float bodySize)
    {
        int first = lines.Count;
        while (first > 0 && lines[first - 1].Size <= Smaller * bodySize && lines[first - 1].Baseline > Highest * page.TextHeight) first--;
        if (first == lines.Count || first == 0) return -1;
        // A table's last lines, or a small heading, may stand above the notes.
        Rule? rule = page.FreeRules.Where(rule => IsNoteRule(page, rule) && rule.Y > lines[first].Top - bodySize * 2 && rule.Y < lines[^1].Baseline).Cast<Rule?>().FirstOrDefault();
        if (rule is { } line)
        {
            first = lines.FindIndex(first, candidate => candidate.Baseline > line.Y);
            return first >= 0 && Mark(lines[first]) is not null ? first : -1;
        }
        while (first < lines.Count && Mark(lines[first]) is null) first++;
        return first < lines.Count && HasRaisedMark(lines[first]) ? first : -1;
    }

    private static bool IsNoteRule(PageLayout page, Rule rule) => rule.Length >= ShortestRule && rule.Length < LongestRule * page.TextWidth && rule.Left < page.TextWidth / 3;

    /// <summary>"1", "12", "*", "(1)", "[1]" at the line's start, when words follow.</summary>
    private static string? Mark(LayoutLine line)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan().TrimStart("([");
        int length = 0;
        while (length < text.Length && length < 3 && char.IsAsciiDigit(text[length])) length++;
        if (length == 0)
        {
            while (length < text.Length && length < 3 && text[length] == '*') length++;
        }
        if (length == 0 || length == text.Length || char.IsAsciiDigit(text[length])) return null;
        // "10.000 ha" counts; "5/2020" is part of a number.
        if (text[length] is '/' or ',' or '-' or '%' || text[length] == '.' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1])) return null;
        return text[..length].ToString();
    }

    private static bool HasRaisedMark(LayoutLine line) => line.Faces.Count > 1 && line.Faces[0].Size < line.Faces[1].Size * 0.85f;
}
