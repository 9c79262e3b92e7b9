using VnGovDocs.Reading.Wrapping;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.PlainText;

/// <summary>
/// Decides whether a line of hard-wrapped text only goes on with the paragraph of the line before. In doubt it does not:
/// two paragraphs in one cannot be told apart again, one in two halves can still be joined.
/// </summary>
/// <param name="width">Column at which the file is wrapped, 0 when it is not.</param>
internal sealed class LineJoiner(int width)
{
    /// <summary>Part of the width that a line of a capital heading must fill to count as the second half of the line before.</summary>
    private const double Full = 0.7;

    /// <summary>Part of the width below which a line may stand in a letterhead or signature.</summary>
    private const double Half = 0.5;

    private static readonly ILookup<string, string> Words = PhraseFile.Load("wrapping");
    private static readonly WordTable<bool> Alone = WordTable.Of(Words["alone"]);

    /// <summary>Both lines are given without white space at their ends, and neither is blank.</summary>
    public bool Continues(ReadOnlySpan<char> former, ReadOnlySpan<char> line)
    {
        if (LineShape.IsRule(former) || LineShape.IsRule(line)) return false;
        if (LineShape.HasColumns(former) || LineShape.HasColumns(line)) return false;
        if (Alone.Contains(former) && !ItemStart.IsDash(line)) return true;
        if (former[0] is '|' or '#' || line[0] is '|' or '#') return false;
        bool item = ItemStart.Is(line);
        if (BrokenNames.IsBetween(former, line)) return !item;
        bool formerCapitals = LineShape.IsCapitals(former), capitals = LineShape.IsCapitals(line);
        if (formerCapitals && capitals) return !item && HeadingContinues(former, line);
        if (formerCapitals) return false;
        if (item) return ItemContinues(former, line);
        return capitals && line.Contains(' ') && !IsFull(former, line) ? false : TextContinues(former, line);
    }

    private bool TextContinues(ReadOnlySpan<char> former, ReadOnlySpan<char> line)
    {
        bool lower = char.IsLower(line[0]) || (line[0] == '(' && line.Length > 1 && char.IsLower(line[1])), open = !LineShape.EndsSentence(former);
        if (open && (lower || OpenEnds.Is(former))) return true;
        if (IsFull(former, line)) return open || lower;
        return open && IsHalfSentence(former, line);
    }

    /// <summary>
    /// Paragraphs of saved pages are often broken early, where their tags had taken room. A long line without an end goes on, unless it may be
    /// the heading of an item; headings hold no semicolon.
    /// </summary>
    private bool IsHalfSentence(ReadOnlySpan<char> former, ReadOnlySpan<char> line) =>
        width > 0 && former.Length >= width * Half && line.Length >= width * Half && (!ItemStart.IsLabel(former) || former.Contains(';'));

    /// <summary>What looks like a mark is none inside a sentence: "kinh tế / - xã hội", "theo khoản / 1. …".</summary>
    private bool ItemContinues(ReadOnlySpan<char> former, ReadOnlySpan<char> line)
    {
        if (LineShape.EndsSentence(former) || !IsFull(former, line)) return false;
        return OpenEnds.Is(former) || (line[0] is '-' or '–' && line.Length > 2 && char.IsLower(line[2]));
    }

    private bool HeadingContinues(ReadOnlySpan<char> former, ReadOnlySpan<char> line)
    {
        if (former[^1] is '.' or ';' or ':') return false;
        if (IsFull(former, line)) return true;
        return line.Length >= width * Full && width > 0 && former.StartsWith("VỀ ", StringComparison.Ordinal);
    }

    /// <summary>Whether the line's first word would not have fitted behind the former line.</summary>
    private bool IsFull(ReadOnlySpan<char> former, ReadOnlySpan<char> line) =>
        width > 0 && former.Length + 1 + LineShape.FirstWord(line).Length > width;
}
