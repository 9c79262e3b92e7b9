using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Zoning;

/// <summary>
/// Finds recipients and signatures: a table of two or more columns, two columns typed with spaces, or one after the other.
/// The first such place behind the body's beginning closes the document; what follows is annexed to it.
/// </summary>
internal sealed class ClosingLocator
{
    private const int LargestTable = 8000, LinesToName = 14, LinesBetweenParts = 3;

    private static readonly PhraseMatcher ArticleWord = new("Điều");

    private readonly SourceDocument _source;
    private readonly string _text;
    private readonly List<Fragment> _lines;
    private readonly List<TextSpan> _recipients = [];
    private readonly List<SignatureBlock> _signatures = [];
    private int _start = -1, _end;

    private ClosingLocator(SourceDocument source, List<Fragment> lines)
    {
        _source = source;
        _text = source.Text;
        _lines = lines;
    }

    /// <summary>The closing of the document whose body begins at <paramref name="bodyStart"/>; null when there is none.</summary>
    public static ClosingBlock? Locate(SourceDocument source, int bodyStart, int end)
    {
        var locator = new ClosingLocator(source, [.. TextLines.Between(source, bodyStart, end)]);
        return locator.Run() ? new ClosingBlock(TextSpan.FromBounds(locator._start, locator._end), locator._recipients, locator._signatures) : null;
    }

    private bool Run()
    {
        int lastRecipients = _lines.FindLastIndex(line => RecipientsColumn(line.Span, out _) >= 0);
        for (int i = 0; i < _lines.Count; i++)
        {
            if (!ClosesHere(i) || i + LinesToName < lastRecipients && !EndsBody(i) || ArticlesContinue(i)) continue;
            int next = TakePart(i);
            if (next == i) continue;
            // Recipients and signatures may stand one below the other, in either order.
            for (int more = next; more < Math.Min(_lines.Count, next + LinesBetweenParts); more++)
            {
                if (!IsRecipientsLine(more) && !(SignatureScanner.IsHead(_text, _lines[more].Span) && HasNameBelow(more))) continue;
                int after = TakePart(more);
                if (after > more) (next, more) = (after, after - 1);
            }
            return true;
        }
        return false;
    }

    /// <summary>
    /// Whether what stands before a line looks like the end of a text: "./.", a full stop, or the recipients' label right here. A sample
    /// signature in the middle of a text does not.
    /// </summary>
    private bool EndsBody(int index)
    {
        if (IsRecipientsLine(index)) return true;
        if (index == 0) return false;
        int near = Math.Min(_lines.Count, index + LinesToName);
        for (int i = index; i < near; i++)
        {
            if (IsRecipientsLine(i)) return true;
        }
        return _text.AsSpan(0, _lines[index - 1].Span.End).TrimEnd().EndsWith("./.") || _text.AsSpan(0, _lines[index - 1].Span.End).EndsWith("/.");
    }

    /// <summary>
    /// Whether the article after the last one above a line follows below it, with nothing attached in between: then a signature there is a sample
    /// in the text.
    /// </summary>
    private bool ArticlesContinue(int index)
    {
        int last = 0;
        for (int i = index - 1; i >= 0 && last == 0; i--) last = ArticleNumber(_lines[i].Span);
        if (last == 0) return false;
        for (int i = index; i < _lines.Count; i++)
        {
            if (ArticleNumber(_lines[i].Span) is > 0 and int number) return number == last + 1;
            if (TailLocator.IsAnnexMark(_text, _lines[i].Span) || Anchors.IsMotto(_text, _lines[i].Span.Start, out _)) return false;
        }
        return false;
    }

    /// <summary>The number of an article heading ("Điều 12."); 0 for any other line.</summary>
    private int ArticleNumber(TextSpan line)
    {
        if (!ArticleWord.MatchesAt(_text, line.Start, out int end) || !char.IsUpper(_text[line.Start])) return 0;
        while (end < line.End && _text[end] == ' ') end++;
        int number = 0, digits = 0;
        for (; end < line.End && digits < 4 && char.IsAsciiDigit(_text[end]); end++, digits++) number = number * 10 + _text[end] - '0';
        return end == line.End || _text[end] is '.' or ':' ? number : 0;
    }

    private bool ClosesHere(int index) =>
        IsRecipientsLine(index) || SignatureScanner.IsHead(_text, _lines[index].Span) && !IsMidSentence(index) && HasNameBelow(index);

    private bool IsRecipientsLine(int index) => RecipientsColumn(_lines[index].Span, out _) >= 0;

    /// <summary>Which column of a line begins with "Nơi nhận"; -1 for none.</summary>
    private int RecipientsColumn(TextSpan line, out int behind)
    {
        behind = line.Start;
        if (line.Length > 400) return -1;
        List<TextSpan> columns = ColumnsOf(line);
        for (int column = 0; column < columns.Count; column++)
        {
            if (Anchors.IsRecipientsLabel(_text, columns[column].Start, out behind)) return column;
        }
        return -1;
    }

    /// <summary>Columns by gaps; where a page lost its tabs, a signature part behind the punctuation of a recipient is the second column.</summary>
    private List<TextSpan> ColumnsOf(TextSpan line)
    {
        List<TextSpan> columns = TextLines.Columns(_text, line);
        if (columns.Count > 1 || line.Length > 200) return columns;
        for (int i = line.Start; i < line.End - 2; i++)
        {
            if (_text[i] is not (';' or ':' or ',' or '.') || _text[i + 1] != ' ') continue;
            TextSpan rest = Words.Trim(_text, TextSpan.FromBounds(i + 1, line.End));
            if (rest.Length > 0 && (SignatureScanner.IsHead(_text, rest) || _text[i] == ';' && (PersonNames(rest) || _text[rest.Start] == '(' && rest.End == line.End)))
                return [TextSpan.FromBounds(line.Start, i + 1), rest];
        }
        return columns;
    }

    private bool IsMidSentence(int index) =>
        index > 0 && _lines[index].Line.Break == LineBreak.Wrapped && !LetterCase.IsUpper(_text.AsSpan(_lines[index - 1].Span.Start, _lines[index - 1].Span.Length))
        && _text[_lines[index - 1].Span.End - 1] is not ('.' or '/' or ';');

    private bool HasNameBelow(int index)
    {
        if (TableOf(_lines[index]) is int table)
            return Columns(table, out _).Any(column => new SignatureScanner(_text).ReadColumn(column.Spans).Exists(block => block.Name is not null));
        var spans = _lines.Skip(index).Take(LinesToName).Select(line => line.Span).ToList();
        return new SignatureScanner(_text).ReadRun(spans, 0, out _, out _) is [{ Name: not null }, ..];
    }

    /// <summary>Takes the table, the two columns or the run that begins at a line; returns the line behind it.</summary>
    private int TakePart(int index)
    {
        int start = _lines[index].Span.Start, after;
        if (TableOf(_lines[index]) is int table) after = TakeTable(table, index, ref start);
        else if (ColumnsOf(_lines[index].Span).Count > 1 && IsRecipientsLine(index)) after = TakeTypedColumns(index);
        else if (IsRecipientsLine(index)) after = TakeRecipients(index);
        else after = TakeSignatures(index);
        if (after == index) return index;
        _start = _start < 0 ? start : Math.Min(_start, start);
        return after;
    }

    private int TakeTable(int table, int index, ref int start)
    {
        List<(List<TextSpan> Spans, List<Fragment> Lines)> columns = Columns(table, out int last);
        foreach ((List<TextSpan> spans, List<Fragment> lines) in columns)
        {
            int label = spans.FindIndex(span => Anchors.IsRecipientsLabel(_text, span.Start, out _));
            if (label >= 0) TakeRecipientColumn(lines, label);
            else _signatures.AddRange(new SignatureScanner(_text).ReadColumn(spans));
        }
        start = Math.Min(start, columns.Min(column => column.Spans[0].Start));
        _end = Math.Max(_end, _lines[last].Span.End);
        return Math.Max(last + 1, index);
    }

    private void TakeRecipientColumn(List<Fragment> lines, int label)
    {
        var reader = new RecipientReader(_text);
        Anchors.IsRecipientsLabel(_text, lines[label].Span.Start, out int behind);
        reader.TakeLabelLine(lines[label].Span, behind);
        int next = label + 1;
        while (next < lines.Count && reader.Take(lines[next].Span, lines[next].Line.Break == LineBreak.Wrapped)) next++;
        _recipients.AddRange(reader.Items);
        // A one-column table prints the signature below the recipients.
        if (next < lines.Count) _signatures.AddRange(new SignatureScanner(_text).ReadColumn([.. lines.Skip(next).Select(line => line.Span)]));
    }

    private int TakeTypedColumns(int index)
    {
        int recipients = RecipientsColumn(_lines[index].Span, out int behind);
        var reader = new RecipientReader(_text);
        var others = new List<TextSpan>();
        List<TextSpan> first = ColumnsOf(_lines[index].Span);
        reader.TakeLabelLine(first[recipients], behind);
        others.AddRange(first.Where((_, column) => column != recipients));
        int next = index + 1;
        for (; next < _lines.Count && next < index + 80; next++)
        {
            List<TextSpan> columns = ColumnsOf(_lines[next].Span);
            bool named = new SignatureScanner(_text).ReadColumn(others).Exists(block => block.Name is not null);
            TextSpan left = columns[0];
            bool plain = _text[left.Start] is '-' || !LetterCase.IsUpper(_text.AsSpan(left.Start, left.Length)) && !PersonNames(left);
            bool isItem = plain && reader.Take(left, wrapped: false);
            if (!isItem && named && columns.Count == 1) break;
            others.AddRange(isItem ? columns.Skip(1) : columns);
        }
        _recipients.AddRange(reader.Items);
        _signatures.AddRange(new SignatureScanner(_text).ReadColumn(others));
        _end = Math.Max(_end, _lines[next - 1].Span.End);
        return next;
    }

    private bool PersonNames(TextSpan span) => Vocabulary.PersonNames.Read(_text, span) is not null;

    private int TakeRecipients(int index)
    {
        var reader = new RecipientReader(_text);
        RecipientsColumn(_lines[index].Span, out int behind);
        reader.TakeLabelLine(_lines[index].Span, behind);
        _end = Math.Max(_end, _lines[index].Span.End);
        int next = index + 1;
        for (; next < _lines.Count; next++)
        {
            Fragment line = _lines[next];
            if (behind > line.Span.Start || SignatureScanner.IsHead(_text, line.Span) || reader.IsFiled && line.Line.BlankLinesBefore > 0)
            {
                if (behind >= line.Span.End) continue;
                if (behind <= line.Span.Start) break;
            }
            int cut = SignatureInside(line.Span);
            if (!reader.Take(TextSpan.FromBounds(line.Span.Start, cut), line.Line.Break == LineBreak.Wrapped)) break;
            _end = Math.Max(_end, cut);
            if (cut < line.Span.End)
            {
                TakeSignatureInLine(TextSpan.FromBounds(cut, line.Span.End));
                next++;
                break;
            }
        }
        _recipients.AddRange(reader.Items);
        return next;
    }

    /// <summary>Where, on a flattened line, an office in capitals with a name behind it begins; the line's end when nowhere.</summary>
    private int SignatureInside(TextSpan line)
    {
        for (int i = line.Start + 1; i < line.End; i++)
        {
            if (!char.IsUpper(_text[i]) || !char.IsWhiteSpace(_text[i - 1])) continue;
            var rest = TextSpan.FromBounds(i, line.End);
            if (SignatureScanner.IsHead(_text, rest) && Vocabulary.PersonNames.FindBehindCapitals(_text, rest) is not null) return i;
        }
        return line.End;
    }

    private void TakeSignatureInLine(TextSpan span)
    {
        _signatures.AddRange(new SignatureScanner(_text).ReadColumn([Words.Trim(_text, span)]));
        _end = Math.Max(_end, span.End);
    }

    private int TakeSignatures(int index)
    {
        var spans = _lines.Skip(index).Take(60).Select(line => line.Span).ToList();
        List<SignatureBlock> blocks = new SignatureScanner(_text).ReadRun(spans, 0, out int taken, out int endOfText);
        if (blocks.Count == 0) return index;
        _signatures.AddRange(blocks);
        _end = Math.Max(_end, Math.Max(endOfText, blocks[^1].Span.End));
        return Math.Max(index + 1, index + taken);
    }

    /// <summary>The lines of a table by column, in reading order, and the index of its last line.</summary>
    private List<(List<TextSpan> Spans, List<Fragment> Lines)> Columns(int table, out int last)
    {
        last = _lines.FindLastIndex(line => line.Line.Cell?.Table == table);
        return [.. _lines.Where(line => line.Line.Cell?.Table == table)
            .GroupBy(line => line.Line.Cell!.Column)
            .OrderBy(group => group.Key)
            .Select(group => (group.Select(line => line.Span).ToList(), group.ToList()))];
    }

    /// <summary>The table a line stands in, unless it is one that holds the whole page.</summary>
    private int? TableOf(Fragment line)
    {
        if (line.Line.Cell is not { Table: int table }) return null;
        int length = 0;
        foreach (Fragment other in _lines)
        {
            if (other.Line.Cell?.Table == table) length += other.Span.Length;
        }
        return length <= LargestTable && _source.Tables[table].Columns > 1 ? table : null;
    }
}
