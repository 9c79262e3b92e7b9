using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Finds a letterhead by the motto or Party heading, or, where neither is printed, by a number line under a body's name.</summary>
internal static class LetterheadLocator
{
    private static readonly PhraseMatcher NumberLabel = new("số");

    private const int LinesAbove = 12, SmallTable = 1600, FirstLines = 40, LongestLine = 120;

    /// <summary>The first letterhead that begins on a line of [from, to); null when there is none.</summary>
    public static Letterhead? Locate(SourceDocument source, int from, int to)
    {
        int heading = FindHeading(source, from, to);
        int number = FindNumberLine(source, from, Math.Min(to, from + FirstLines));
        // A motto far below the first number belongs to something attached; the document's own letterhead has none.
        if (heading < 0 || number >= 0 && heading - number > FirstLines) heading = number;
        if (heading >= 0 && OpensWithout(source, from, heading)) return null;
        return heading < 0 ? null : LetterheadParser.Parse(source, FirstLine(source, heading, from), to, IsSmall(source, heading));
    }

    /// <summary>
    /// Whether a document opens above a heading by its title and bases, as circulars did until about 2000 ("THÔNG TƯ CỦA BỘ … SỐ …"): the heading is a
    /// form's that is attached.
    /// </summary>
    private static bool OpensWithout(SourceDocument source, int from, int heading)
    {
        bool isTitled = false;
        for (int i = from; i < Math.Min(heading, from + FirstLines); i++)
        {
            SourceLine line = source.Lines[i];
            if (!TextLines.IsMain(line)) continue;
            if (isTitled && Openers.IsBasis(source.Text, line.Span)) return true;
            isTitled |= LetterCase.IsUpper(source.TextOf(line.Span)) && TitleLocator.TypeAt(source.Text, line.Span.Start, line.Span.End, line, out _) is not null;
        }
        return false;
    }

    private static int FindHeading(SourceDocument source, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            SourceLine line = source.Lines[i];
            if (!TextLines.IsMain(line)) continue;
            for (int position = line.Span.Start; position < line.Span.End; position++)
            {
                if (position > line.Span.Start && char.IsLetterOrDigit(source.Text[position - 1])) continue;
                if (source.Text[position] is not ('C' or 'V' or 'Đ')) continue;
                if (Anchors.IsMotto(source.Text, position, out _) || Anchors.IsPartyHeading(source.Text, position, out _)
                    || Anchors.IsYouthHeading(source.Text, position, out _)) return i;
            }
        }
        return -1;
    }

    /// <summary>A line that begins with a labelled number and stands below a line in capitals.</summary>
    private static int FindNumberLine(SourceDocument source, int from, int to)
    {
        bool capitals = false;
        for (int i = from; i < to; i++)
        {
            SourceLine line = source.Lines[i];
            if (!TextLines.IsMain(line)) continue;
            if (capitals && Anchors.IsNumber(source.Text, line.Span.Start, line.Span.End, out _) && !IsProse(source, line)) return i;
            capitals |= LetterCase.IsUpper(source.TextOf(line.Span)) && line.Span.Length < LongestLine;
        }
        return -1;
    }

    /// <summary>"Quyết định số 412/QĐ-UBND …" in a list of links is no number line: those begin with "Số", or have a colon behind it ("Luật số: …").</summary>
    private static bool IsProse(SourceDocument source, SourceLine line)
    {
        if (NumberLabel.MatchesAt(source.Text, line.Span.Start, out _)) return false;
        return NumberLabel.Find(source.Text, line.Span.Start, line.Span.End) is { } label && (label.End >= line.Span.End || source.Text[label.End] != ':');
    }

    /// <summary>Goes up from the heading over the lines that can only belong to a letterhead.</summary>
    private static int FirstLine(SourceDocument source, int heading, int from)
    {
        int? table = SmallTableOf(source, source.Lines[heading]);
        int named = heading;
        for (int i = heading - 1; i >= Math.Max(from, heading - LinesAbove); i--)
        {
            SourceLine line = source.Lines[i];
            if (!TextLines.IsMain(line)) continue;
            bool sameTable = table is not null && line.Cell?.Table == table;
            if (!sameTable && !LooksLikeLetterhead(source, line, heading) && !IsUnderNumber(source, i, from)) break;
            if (sameTable || !TextLines.IsRule(source.TextOf(line.Span))) named = i;
        }
        return named;
    }

    /// <summary>The subject of a letter stands under the number, in the column that some pages print before the motto's.</summary>
    private static bool IsUnderNumber(SourceDocument source, int index, int from)
    {
        for (int i = index; i >= Math.Max(from, index - 4); i--)
        {
            SourceLine line = source.Lines[i];
            if (Anchors.IsSubject(source.Text, line.Span.Start, out _))
                return i > from && Anchors.IsNumber(source.Text, source.Lines[i - 1].Span.Start, source.Lines[i - 1].Span.End, out _);
        }
        return false;
    }

    private static bool LooksLikeLetterhead(SourceDocument source, SourceLine line, int heading)
    {
        if (line.Span.Length > LongestLine) return false;
        ReadOnlySpan<char> text = source.TextOf(line.Span);
        // A number or a date may go on below its line's end.
        int limit = source.Lines[Math.Min(line.Index + 1, heading)].Span.End;
        return TextLines.IsRule(text) || LetterCase.IsUpper(text) || IsSmall(source, heading) && BodyHeads.MatchAt(source.Text, line.Span.Start, out _) is not null
            || Anchors.IsNumber(source.Text, line.Span.Start, limit, out _) || Anchors.IsPlaceDate(source.Text, line.Span.Start, limit, out _);
    }

    /// <summary>Whether a motto is printed in small letters: the fonts of capitals were lost, and bodies and type are small too.</summary>
    public static bool IsSmall(SourceDocument source, int heading) =>
        Anchors.IsMotto(source.Text, source.Lines[heading].Span.Start, out int end) && !LetterCase.IsUpper(source.Text.AsSpan(source.Lines[heading].Span.Start, end - source.Lines[heading].Span.Start));

    /// <summary>The table of a line when it is small enough to be a letterhead's; portals put whole documents into one cell.</summary>
    public static int? SmallTableOf(SourceDocument source, SourceLine line)
    {
        if (line.Cell is not { Table: int table }) return null;
        int length = 0;
        for (int i = line.Index; i >= 0 && source.Lines[i].Cell?.Table == table && length <= SmallTable; i--) length += source.Lines[i].Span.Length;
        for (int i = line.Index + 1; i < source.Lines.Count && source.Lines[i].Cell?.Table == table && length <= SmallTable; i++) length += source.Lines[i].Span.Length;
        return length <= SmallTable ? table : null;
    }
}
