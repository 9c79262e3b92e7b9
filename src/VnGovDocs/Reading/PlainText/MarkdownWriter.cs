using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Reading.PlainText;

/// <summary>
/// Writes the lines of a Markdown capture as they would be printed: no heading signs, no emphasis marks, rows as table cells, links as their text.
/// </summary>
internal sealed class MarkdownWriter(string text, SourceTextBuilder builder)
{
    private static readonly HashSet<string> FurnitureSections = [.. PhraseFile.Load("furniture")["section"].Select(phrase => TextKey.Of(phrase))];

    private static readonly string[] BreakTags = ["<br>", "<br/>", "<br />"];

    private const int MostColumns = 1000;

    /// <summary>Characters in which a link must end; a line of many brackets would be searched again and again.</summary>
    private const int LinkWindow = 2000;

    private int _table = -1, _rows, _columns;

    /// <summary>Whether bold has begun; it may go on over the lines of a paragraph.</summary>
    private bool _strong;

    /// <summary>Writes a line; inside a table it also ends the lines of its cells.</summary>
    public bool TryWriteBlock(TextLine line)
    {
        ReadOnlySpan<char> all = text.AsSpan(line.Start, line.Length);
        int start = line.Start + all.Length - all.TrimStart().Length;
        ReadOnlySpan<char> trimmed = all.Trim();
        if (trimmed.IsEmpty) _strong = false;
        if (MarkdownSigns.IsRow(trimmed))
        {
            WriteRow(start, trimmed);
            return true;
        }
        EndTable();
        int heading = MarkdownSigns.HeadingLength(trimmed);
        // A captured page goes on behind its document; a heading such as related documents says where, until the next heading.
        if (heading > 0) builder.IsFurniture = FurnitureSections.Contains(TextKey.Of(trimmed[heading..]));
        WriteInline(start + heading, start + trimmed.Length, bold: heading > 0);
        return true;
    }

    /// <summary>Closes the open table, if any.</summary>
    public void EndTable()
    {
        if (_table < 0) return;
        builder.EndTable(_table, _rows, _columns);
        builder.Cell = null;
        _table = -1;
        _rows = _columns = 0;
    }

    private void WriteRow(int start, ReadOnlySpan<char> row)
    {
        if (_table < 0) _table = builder.BeginTable();
        builder.Cell = new SourceCell(_table, _rows, 0, 1, 1);
        if (MarkdownSigns.IsSeparatorRow(row)) return;
        int column = 0, from = 1;
        while (from < row.Length)
        {
            int length = row[from..].IndexOf('|');
            if (length < 0) length = row.Length - from;
            builder.Cell = new SourceCell(_table, _rows, Math.Min(column++, MostColumns), 1, 1);
            WriteInline(start + from, start + from + length, bold: false);
            builder.EndLine(LineBreak.Paragraph);
            from += length + 1;
        }
        _rows++;
        _columns = Math.Max(_columns, Math.Min(column, MostColumns));
    }

    private void WriteInline(int start, int end, bool bold)
    {
        int written = start, position = start;
        while (position < end)
        {
            int marks = MarkLength(position, start, end, out int linkText);
            if (marks == 0)
            {
                position++;
                continue;
            }
            Write(written, position, bold || _strong);
            if (text[position] == '<') builder.EndLine(LineBreak.Forced);
            else if (marks >= 2 && text[position] is '*' or '_') _strong = !_strong;
            bool escape = text[position] == '\\';
            position += marks;
            written = position;
            // What stands behind a backslash is print, whatever it is.
            if (escape) position++;
            if (linkText == 0) continue;
            Write(position, position + linkText, bold || _strong);
            position = written = LinkEnd(position + linkText, end);
        }
        Write(written, end, bold || _strong);
    }

    /// <summary>Length of the signs at a position that are not printed; for a link's bracket also how long its text is.</summary>
    private int MarkLength(int position, int start, int end, out int linkText)
    {
        linkText = 0;
        ReadOnlySpan<char> rest = text.AsSpan(position, end - position);
        if (rest[0] is '*' or '_') return EmphasisLength(rest, position == start ? ' ' : text[position - 1]);
        if (rest[0] == '<') return BreakLength(rest);
        if (rest[0] == '\\' && rest.Length > 1 && !char.IsAsciiLetterOrDigit(rest[1]) && rest[1] is not ' ') return 1;
        if (rest[0] != '[') return 0;
        rest = rest[..Math.Min(rest.Length, LinkWindow)];
        int close = rest.IndexOf("](", StringComparison.Ordinal);
        if (close <= 0 || rest[1..close].Contains('[') || !rest[close..].Contains(')')) return 0;
        linkText = close - 1;
        return 1;
    }

    /// <summary>
    /// One to three signs that touch a word on one side. A lone asterisk under an issuer, "* * *", a list's "* " and drawn rules are print.
    /// </summary>
    private static int EmphasisLength(ReadOnlySpan<char> rest, char before)
    {
        int length = rest.IndexOfAnyExcept('*', '_');
        if (length < 0) length = rest.Length;
        if (length > 4 || length == 4 && rest[..4].IndexOfAnyExcept(rest[0]) < 0) return 0;
        char after = length < rest.Length ? rest[length] : ' ';
        bool opens = !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before), closes = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
        // Inside a word only the double asterisk is a mark; "a_b" is print.
        if (!opens && !closes && !(length >= 2 && rest[0] == '*' && !char.IsWhiteSpace(before) && !char.IsWhiteSpace(after))) return 0;
        return length > 2 ? length - 2 : length;
    }

    private static int BreakLength(ReadOnlySpan<char> rest)
    {
        foreach (string tag in BreakTags)
        {
            if (rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return tag.Length;
        }
        return 0;
    }

    private int LinkEnd(int close, int end)
    {
        int bracket = text.AsSpan(close, end - close).IndexOf(')');
        return bracket < 0 ? end : close + bracket + 1;
    }

    private void Write(int start, int end, bool bold) =>
        builder.Append(text.AsSpan(start, end - start), new SourceOrigin(0, -1, start), default(TextStyle) with { Bold = bold });
}
