using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>What a part behind the closing is.</summary>
internal enum TailPartKind
{
    /// <summary>An annex, or a regulation promulgated with the document.</summary>
    Annex,

    /// <summary>A second document with a letterhead and number of its own.</summary>
    Enclosed,

    /// <summary>The certification of a copy.</summary>
    Copy,
}

/// <summary>One part behind the closing.</summary>
internal readonly record struct TailPart(TailPartKind Kind, bool HasLetterhead, List<Fragment> Lines)
{
    public TextSpan Span => TextSpan.FromBounds(Lines[0].Span.Start, Lines[^1].Span.End);
}

/// <summary>Cuts what follows the closing into parts: by annex marks, by letterheads, by the headings of what is attached, by the formula of a copy.</summary>
internal static class TailParts
{
    private const int LinesToNote = 12, LeastText = 200, LinesAboveFormula = 6;

    private static readonly PhraseMatcher AttachedWords = new("kèm theo");
    private static readonly PhraseMatcher[] CopyFormulas = [new("Sao y"), new("Sao lục"), new("Trích sao")];

    public static List<TailPart> Cut(SourceDocument source, List<Fragment> lines)
    {
        var starts = new List<(int Index, TailPartKind Kind, bool Letterhead)>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (StartAt(source, lines, i) is not { } start) continue;
            // A letterhead, and the heading of the regulation below it, begin one part.
            bool sameStart = starts.Count > 0 && (starts[^1].Letterhead && start.Index - starts[^1].Index < LinesToNote || start.Index <= starts[^1].Index
                || !start.Letterhead && IsTitleOfMark(source.Text, lines, starts[^1].Index, start.Index)
                || start.Kind == TailPartKind.Annex && (start.Letterhead || IsFormOf(source.Text, lines[starts[^1].Index].Span, lines[start.Index].Span)) && IsForm(source.Text, lines, starts[^1], start.Index));
            if (!sameStart) starts.Add(start);
        }
        if (starts.Count == 0 && lines.Sum(line => line.Span.Length) > LeastText) starts.Add((0, TailPartKind.Annex, false));
        return [.. starts.Select((start, i) => new TailPart(start.Kind, start.Letterhead, lines.GetRange(start.Index, (i + 1 < starts.Count ? starts[i + 1].Index : lines.Count) - start.Index)))];
    }

    /// <summary>"PHỤ LỤC" and "DANH SÁCH …" or "MẪU ĐƠN …" right below it are mark and title of one annex.</summary>
    private static bool IsTitleOfMark(string text, List<Fragment> lines, int mark, int index) =>
        index - mark <= 2 && TailLocator.IsNumberedMark(text, lines[mark].Span, out _) && !TailLocator.IsCountedMark(text, lines[index].Span);

    /// <summary>"PHỤ LỤC" and the "Mẫu số 02", "Mẫu số 03" behind it: the forms are what the annex holds.</summary>
    private static bool IsFormOf(string text, TextSpan annex, TextSpan line) => TailLocator.IsFormMark(text, line) && !TailLocator.IsFormMark(text, annex);

    /// <summary>A blank form prints the motto too, but no number, a counted form none either, and nothing says what it was promulgated with: it belongs to the annex above.</summary>
    private static bool IsForm(string text, List<Fragment> lines, (int Index, TailPartKind Kind, bool Letterhead) above, int index)
    {
        if (above.Kind != TailPartKind.Annex || above.Letterhead || !TailLocator.IsNumberedMark(text, lines[above.Index].Span, out _)) return false;
        for (int i = index; i < Math.Min(lines.Count, index + LinesToNote); i++)
        {
            if (AttachedWords.Find(text, lines[i].Span.Start, Math.Min(lines[i].Span.End, lines[i].Span.Start + 60)) is not null) return false;
        }
        return true;
    }

    /// <summary>Whether a line is the formula of a copy: "SAO Y BẢN CHÍNH".</summary>
    public static bool IsCopyFormula(string text, TextSpan line) =>
        line.Length < 40 && LetterCase.IsUpper(text.AsSpan(line.Start, line.Length)) && PhraseMatcher.AnyAt(CopyFormulas, text, line.Start, out _);

    private static (int Index, TailPartKind Kind, bool Letterhead)? StartAt(SourceDocument source, List<Fragment> lines, int index)
    {
        string text = source.Text;
        TextSpan line = lines[index].Span;
        foreach (TextSpan column in TextLines.Columns(text, line))
        {
            if (IsCopyFormula(text, column)) return (BlockStart(text, lines, index), TailPartKind.Copy, true);
            if (Anchors.IsMotto(text, column.Start, out _) || Anchors.IsPartyHeading(text, column.Start, out _)) return Letterhead(text, lines, index);
        }
        if (line.Length > 120) return null;
        if (TailLocator.IsAnnexMark(text, line) && !InRealTable(source, lines[index])) return (index, TailPartKind.Annex, false);
        return IsAttachedHeading(text, lines, index) ? (index, TailPartKind.Annex, false) : null;
    }

    private static (int Index, TailPartKind Kind, bool Letterhead) Letterhead(string text, List<Fragment> lines, int index)
    {
        int start = BlockStart(text, lines, index);
        bool numbered = false, attached = false;
        for (int i = start; i < Math.Min(lines.Count, index + LinesToNote); i++)
        {
            numbered |= Anchors.ReadNumber(text, lines[i].Span.Start, lines[i].Span.End, out _) is { Ordinal.Length: > 0 };
            attached |= AttachedWords.Find(text, lines[i].Span.Start, Math.Min(lines[i].Span.End, lines[i].Span.Start + 60)) is not null;
        }
        return (start, numbered && !attached ? TailPartKind.Enclosed : TailPartKind.Annex, true);
    }

    /// <summary>The first line of the letterhead around a line: its table, or the lines in capitals above it.</summary>
    private static int BlockStart(string text, List<Fragment> lines, int index)
    {
        int start = index;
        while (start > 0 && index - start < LinesAboveFormula)
        {
            Fragment above = lines[start - 1];
            bool sameTable = above.Line.Cell is { } cell && lines[index].Line.Cell is { } own && cell.Table == own.Table;
            ReadOnlySpan<char> words = text.AsSpan(above.Span.Start, above.Span.Length);
            bool capitals = above.Line.Cell is null && (LetterCase.IsUpper(words) || TextLines.IsRule(words) || Anchors.IsNumber(text, above.Span.Start, above.Span.End, out _));
            if (!sameTable && !capitals) break;
            start--;
        }
        return start;
    }

    /// <summary>The heading in capitals of something attached ("QUY CHẾ"), with "(Ban hành kèm theo …)" a few lines below it.</summary>
    private static bool IsAttachedHeading(string text, List<Fragment> lines, int index)
    {
        TextSpan line = lines[index].Span;
        if (!LetterCase.IsUpper(text.AsSpan(line.Start, line.Length))) return false;
        if (TitleLocator.TypeAt(text, line.Start, line.End, lines[index].Line, out _) is null) return false;
        for (int i = index + 1; i < Math.Min(lines.Count, index + LinesToNote); i++)
        {
            if (AttachedWords.Find(text, lines[i].Span.Start, Math.Min(lines[i].Span.End, lines[i].Span.Start + 60)) is not null) return true;
        }
        return false;
    }

    private static bool InRealTable(SourceDocument source, Fragment line) => line.Line.Cell is { } cell && source.Tables[cell.Table].Columns > 1;
}
