using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Sorts what follows the closing: notes, annexes, and the remarks of a portal.</summary>
internal static class TailLocator
{
    private static readonly PhraseMatcher[] NumberedMarks = [new("Phụ lục"), new("Mẫu số"), new("Biểu số"), new("Biểu mẫu"), new("Phụ biểu"), new("Mẫu")];
    private static readonly PhraseMatcher[] TitleMarks = [new("Danh mục"), new("Danh sách")];

    /// <summary>The zones of what follows the closing, a line each.</summary>
    public static List<ZoneSpan> Locate(SourceDocument source, TextSpan tail, string? ownNumber)
    {
        var zones = new List<ZoneSpan>();
        Zone zone = Zone.Annexes;
        bool furniture = false;
        foreach (Fragment line in TextLines.Between(source, tail.Start, tail.End))
        {
            ReadOnlySpan<char> text = source.TextOf(line.Span);
            // An annex shows that what looked like the page's own remarks was none, or has ended.
            furniture = furniture ? !IsNumberedMark(source.Text, line.Span, out _) : PortalPhrases.Begins(text) && !IsInGrid(source, line) || IsPageTitle(text, ownNumber);
            zone = furniture ? Zone.Furniture
                : IsNote(text) ? Zone.Notes
                : zone == Zone.Notes && !IsAnnexMark(source.Text, line.Span) ? Zone.Notes : Zone.Annexes;
            zones.Add(new ZoneSpan(zone, line.Span));
        }
        return zones;
    }

    /// <summary>A cell of a table with several columns says what documents say, not what a page does around them.</summary>
    private static bool IsInGrid(SourceDocument source, Fragment line) => line.Line.Cell is { } cell && source.Tables[cell.Table].Columns > 2;

    /// <summary>"Phụ lục I", "Mẫu số 01", "DANH MỤC …": a line that opens an annex.</summary>
    public static bool IsAnnexMark(string text, TextSpan line) => MatchesMark(NumberedMarks, text, line, out _) || MatchesMark(TitleMarks, text, line, out _);

    /// <summary>A mark that is counted ("Phụ lục I"); <paramref name="end"/> lies behind its words, on the next line when they are wrapped.</summary>
    public static bool IsNumberedMark(string text, TextSpan line, out int end) => MatchesMark(NumberedMarks, text, line, out end);

    /// <summary>Whether a number or letter follows the mark: "Mẫu số 02", "PHỤ LỤC III", but not "MẪU ĐƠN …". A bare "PHỤ LỤC" counts as one.</summary>
    public static bool IsCountedMark(string text, TextSpan line)
    {
        if (!IsNumberedMark(text, line, out int end)) return false;
        ReadOnlySpan<char> rest = end < line.End ? text.AsSpan(end, line.End - end).Trim(" .:") : [];
        int word = rest.IndexOf(' ');
        ReadOnlySpan<char> count = (word < 0 ? rest : rest[..word]).TrimEnd(".:");
        return count.IsEmpty || char.IsAsciiDigit(count[0]) || count.Equals("số", StringComparison.OrdinalIgnoreCase) || count.IndexOfAnyExcept("IVXLC") < 0 || count.Length == 1;
    }

    /// <summary>Whether a mark names a form, which an annex may hold several of: "Mẫu số 02", not "Phụ lục II".</summary>
    public static bool IsFormMark(string text, TextSpan line) => IsNumberedMark(text, line, out _) && !NumberedMarks[0].MatchesAt(text, line.Start, out _);

    private static bool MatchesMark(PhraseMatcher[] marks, string text, TextSpan line, out int end)
    {
        foreach (PhraseMatcher word in marks)
        {
            if (!word.MatchesAt(text, line.Start, out end) || !LetterCase.StartsUpper(text.AsSpan(line.Start, end - line.Start))) continue;
            if (LetterCase.IsUpper(text.AsSpan(line.Start, Math.Max(line.End, end) - line.Start))) return true;
            int lineEnd = end <= line.End ? line.End : text.IndexOf('\n', end) is >= 0 and int next ? next : text.Length;
            ReadOnlySpan<char> rest = text.AsSpan(end, lineEnd - end).Trim(" .:số");
            if (rest.IsEmpty || rest.Length <= 8 && (char.IsAsciiDigit(rest[0]) || rest[0] is 'I' or 'V' or 'X' || rest.Length == 1)) return true;
        }
        end = line.Start;
        return false;
    }

    private static bool IsNote(ReadOnlySpan<char> text)
    {
        int close = text.IndexOf(']');
        return text[0] == '[' && close is > 1 and < 5 && text[1..close].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Portals print the document's name again below it: "Công điện 224/CĐ-TTg năm 2025 … do … ban hành".</summary>
    private static bool IsPageTitle(ReadOnlySpan<char> text, string? ownNumber)
    {
        if (ownNumber is null || DocumentTypes.MatchAt(text, 0, out int end) is null || LetterCase.IsUpper(text[..end])) return false;
        return text[end..].TrimStart().StartsWith(ownNumber, StringComparison.Ordinal);
    }
}
