using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Reads one part of a closing: a table with its columns, recipients and signatures mixed on lines, or signatures alone.</summary>
internal sealed class ClosingReader(SourceDocument source, List<Fragment> lines, StageWatch watch)
{
    private const int LargestTable = 8000, MostLines = 90, LongestItem = 400, LinesOfOffice = 5;

    private readonly string _text = source.Text;

    /// <summary>First and last line of each table, between which others may be nested, and how many characters it holds.</summary>
    private readonly Dictionary<int, (int First, int Last, int Length)> _tables = lines.Select((line, i) => (line.Line.Cell?.Table, Index: i, line.Span.Length))
        .Where(line => line.Table is not null).GroupBy(line => line.Table!.Value)
        .ToDictionary(table => table.Key, table => (table.First().Index, table.Last().Index, table.Sum(line => line.Length)));

    public List<List<TextSpan>> Recipients { get; } = [];

    public List<SignatureBlock> Signatures { get; } = [];

    /// <summary>Where the parts read so far begin in the text; -1 before the first.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>Where they end.</summary>
    public int End { get; private set; }

    /// <summary>Whether a line begins, in one of its columns, with the recipients' label.</summary>
    public bool IsRecipientsLine(int index)
    {
        ReadOnlySpan<char> line = _text.AsSpan(lines[index].Span.Start, lines[index].Span.Length);
        return (line.Contains("nhận", StringComparison.Ordinal) || line.Contains("NHẬN", StringComparison.Ordinal) || IsBroken(index))
            && LabelColumn(ColumnsOf(lines[index].Span), out _) >= 0;
    }

    /// <summary>"Nơi⏎nhận:" may be wrapped.</summary>
    private bool IsBroken(int index) => lines[index].Span.Length < 8 && _text[lines[index].Span.Start] == 'N';

    /// <summary>Whether a signature with a name stands at a line.</summary>
    public bool HasNameBelow(int index, int within)
    {
        if (TableOf(lines[index]) is int table) return Columns(table, index, out _).Exists(column => HasName(column.Select(line => line.Span)));
        if (SideBySide(index, out _) is { } columns) return columns.Exists(HasName);
        var spans = lines.Skip(index).Take(within).Select(line => line.Span).ToList();
        return new SignatureScanner(_text).ReadRun(spans, 0, out _, out _) is [{ Name: not null }, ..];
    }

    /// <summary>
    /// Signatures typed side by side ("THƯ KÝ      CHỦ TỌA"): the pieces of each column, as long as the lines have as many columns as the
    /// first, or one of the titles is a line longer. Null when the line has no two offices.
    /// </summary>
    private List<List<TextSpan>>? SideBySide(int index, out int after)
    {
        after = index;
        List<TextSpan> heads = TextLines.Columns(_text, lines[index].Span);
        if (heads.Count < 2 || !heads.TrueForAll(head => SignatureScanner.IsHead(_text, head))) return null;
        var columns = heads.Select(head => new List<TextSpan> { head }).ToList();
        for (int i = after = index + 1; i < Math.Min(lines.Count, index + MostLines); i++)
        {
            List<TextSpan> pieces = TextLines.Columns(_text, lines[i].Span);
            if (IsRecipientsLine(i)) break;
            if (pieces.Count == columns.Count)
            {
                for (int column = 0; column < pieces.Count; column++) columns[column].Add(pieces[column]);
            }
            else if (pieces is [var rest] && LetterCase.IsUpper(_text.AsSpan(rest.Start, rest.Length)) && ColumnThatGoesOn(columns, rest) is { } open) open.Add(rest);
            else break;
            after = i + 1;
        }
        return columns;
    }

    /// <summary>
    /// The column whose title a line without a neighbor belongs to: one that does not end in an office yet, or whose office is the one that
    /// somebody signs for ("KT. CHỦ TỊCH" before "PHÓ CHỦ TỊCH"). A trimmed line does not say where it stood.
    /// </summary>
    private List<TextSpan>? ColumnThatGoesOn(List<List<TextSpan>> columns, TextSpan rest)
    {
        bool IsOffice(TextSpan piece) => Offices.MatchesAt(_text, piece.Start, out _);
        bool StandsAlone(TextSpan piece) => !SignatureScanner.HasPrefix(_text.AsSpan(piece.Start, piece.Length)) && IsOffice(piece);
        return columns.Exists(column => HasName(column)) ? null : columns.FindLast(column => !StandsAlone(column[^1])) ?? (IsOffice(rest) ? null : columns[^1]);
    }

    /// <summary>Takes the part that begins at a line; returns the index of the line behind it, or the same index when there is none.</summary>
    public int Take(int index)
    {
        watch.Look();
        int start = lines[index].Span.Start;
        int after = TableOf(lines[index]) is int table ? TakeTable(table, index, ref start)
            : IsRecipientsLine(index) ? TakeMixed(index, ref start)
            : TakeSignatures(index);
        if (after > index) Start = Start < 0 ? start : Math.Min(Start, start);
        return Math.Max(after, index);
    }

    private int TakeTable(int table, int index, ref int start)
    {
        List<List<Fragment>> columns = Columns(table, index, out int last);
        foreach (List<Fragment> column in columns)
        {
            start = Math.Min(start, column[0].Span.Start);
            int label = column.FindIndex(line => Anchors.IsRecipientsLabel(_text, line.Span.Start, out _));
            if (label < 0) ReadSignatures(Paragraphs(column));
            else
            {
                ReadSignatures(Paragraphs(column.Take(label)));
                TakeRecipientColumn(column, label);
            }
        }
        End = Math.Max(End, lines[last].Span.End);
        return last + 1;
    }

    private void TakeRecipientColumn(List<Fragment> column, int label)
    {
        var reader = new RecipientReader(_text);
        Anchors.IsRecipientsLabel(_text, column[label].Span.Start, out int behind);
        reader.TakeLabelLine(column[label].Span, behind);
        int next = label + 1;
        while (next < column.Count && reader.Take(column[next].Span, column[next].Line.Break == LineBreak.Wrapped)) next++;
        Recipients.AddRange(reader.Items);
        ReadSignatures(Paragraphs(column.Skip(next)));
    }

    /// <summary>The lines of a column, those that only go on at its edge joined with the line before.</summary>
    private static List<TextSpan> Paragraphs(IEnumerable<Fragment> lines)
    {
        var paragraphs = new List<TextSpan>();
        foreach (Fragment line in lines)
        {
            if (line.Line.Break == LineBreak.Wrapped && paragraphs.Count > 0) paragraphs[^1] = TextSpan.Cover(paragraphs[^1], line.Span);
            else paragraphs.Add(line.Span);
        }
        return paragraphs;
    }

    /// <summary>
    /// Lines below the recipients' label, on which the signature's column may stand beside the items, between them, or behind them.
    /// </summary>
    private int TakeMixed(int index, ref int start)
    {
        var reader = new RecipientReader(_text);
        List<TextSpan> signature = OfficesAbove(index, ref start), first = ColumnsOf(lines[index].Span);
        int label = LabelColumn(first, out int behind);
        TextSpan labelled = first[label].End > behind ? first[label] : new TextSpan(first[label].Start, 0);
        if (labelled.Length > 0) reader.TakeLabelLine(labelled, behind);
        signature.AddRange(first.Where((_, column) => column != label));
        End = Math.Max(End, lines[index].Span.End);
        int next = index + 1;
        while (next < Math.Min(lines.Count, index + MostLines) && TakeMixedLine(next, behind, reader, signature)) next++;
        Recipients.AddRange(reader.Items);
        ReadSignatures(signature);
        return next;
    }

    /// <summary>An office above the label, whose name stands below it, belongs to the closing.</summary>
    private List<TextSpan> OfficesAbove(int index, ref int start)
    {
        int first = index;
        while (first > 0 && index - first < LinesOfOffice && LetterCase.IsUpper(_text.AsSpan(lines[first - 1].Span.Start, lines[first - 1].Span.Length))
            && lines[first - 1].Line.Cell is null) first--;
        while (first < index && !SignatureScanner.IsHead(_text, lines[first].Span)) first++;
        start = Math.Min(start, lines[first].Span.Start);
        return [.. lines.GetRange(first, index - first).Select(line => line.Span)];
    }

    private bool TakeMixedLine(int index, int behindLabel, RecipientReader reader, List<TextSpan> signature)
    {
        Fragment line = lines[index];
        if (behindLabel >= line.Span.End) return true;
        if (Anchors.IsMotto(_text, line.Span.Start, out _) || TailLocator.IsAnnexMark(_text, line.Span)) return false;
        bool named = HasName(signature);
        if (named && reader.IsFiled && !reader.IsItem(line.Span) && !SignatureScanner.IsHead(_text, line.Span)
            && !IsNamePart(line, signature) && !IsSignedName(line.Span, signature) && !SignatureScanner.IsRemark(_text.AsSpan(line.Span.Start, line.Span.Length))) return false;
        foreach (TextSpan piece in ColumnsOf(line.Span))
        {
            if (IsSignaturePiece(piece, signature, reader) || reader.IsFiled && IsNamePart(line, signature)) signature.Add(piece);
            else if (reader.Take(piece, line.Line.Break == LineBreak.Wrapped && piece.Start == line.Span.Start)) { }
            else if (piece.Start > line.Span.Start || IsSignedName(piece, signature)) signature.Add(piece);
            else return false;
            End = Math.Max(End, piece.End);
        }
        return true;
    }

    private bool IsSignaturePiece(TextSpan piece, List<TextSpan> signature, RecipientReader reader)
    {
        if (reader.IsItem(piece)) return false;
        if (SignatureScanner.IsHead(_text, piece) || IsSignedName(piece, signature)) return true;
        if (signature.Count > 0 && SignatureScanner.IsRemark(_text.AsSpan(piece.Start, piece.Length))) return true;
        return signature.Count > 0 && (LetterCase.IsUpper(_text.AsSpan(piece.Start, piece.Length)) || _text[piece.Start] is '(' or '[');
    }

    /// <summary>A line of one or two capitalized words directly below an office or a name: the name is wrapped.</summary>
    private bool IsNamePart(Fragment line, List<TextSpan> signature)
    {
        if (signature.Count == 0 || line.Line.BlankLinesBefore > 0 || line.Span.Start - signature[^1].End > 2) return false;
        List<TextSpan> words = Words.Split(_text.AsSpan(line.Span.Start, line.Span.Length));
        return words.Count <= 3 && words.TrueForAll(word => LetterCase.IsCapitalized(_text.AsSpan(line.Span.Start + word.Start, word.Length)));
    }

    /// <summary>A name that the last signature still waits for.</summary>
    private bool IsSignedName(TextSpan piece, List<TextSpan> signature) =>
        signature.Count > 0 && PersonNames.Read(_text, piece) is not null && new SignatureScanner(_text).ReadColumn(signature) is [.., { Name: null }];

    private int TakeSignatures(int index)
    {
        if (SideBySide(index, out int behind) is { } columns)
        {
            foreach (List<TextSpan> column in columns) ReadSignatures(column);
            End = Math.Max(End, lines[behind - 1].Span.End);
            return behind;
        }
        var spans = lines.Skip(index).Take(MostLines).Select(line => line.Span).ToList();
        List<SignatureBlock> blocks = new SignatureScanner(_text).ReadRun(spans, 0, out int taken, out int endOfText);
        if (blocks.Count == 0) return index;
        Signatures.AddRange(blocks);
        End = Math.Max(End, Math.Max(endOfText, blocks[^1].Span.End));
        return Math.Max(index + 1, index + taken);
    }

    private void ReadSignatures(IEnumerable<TextSpan> spans) => Signatures.AddRange(new SignatureScanner(_text).ReadColumn([.. spans]));

    private bool HasName(IEnumerable<TextSpan> spans) => new SignatureScanner(_text).ReadColumn([.. spans]).Exists(block => block.Name is not null);

    private int LabelColumn(List<TextSpan> columns, out int behind)
    {
        behind = -1;
        return columns.FindIndex(column => IsLabel(column, out _)) is >= 0 and int found && IsLabel(columns[found], out behind) ? found : -1;
    }

    private bool IsLabel(TextSpan column, out int behind) => Anchors.IsRecipientsLabel(_text, column.Start, out behind);

    /// <summary>
    /// Columns by gaps; where a page lost its tabs, a signature part behind the punctuation of a recipient is the second column, and on a
    /// flattened page an office in capitals with a name behind it.
    /// </summary>
    private List<TextSpan> ColumnsOf(TextSpan line)
    {
        if (line.Length > LongestItem) return [line];
        List<TextSpan> columns = TextLines.Columns(_text, line);
        if (columns.Count > 1) return columns;
        for (int i = line.Start; i < line.End - 2; i++)
        {
            if (!char.IsWhiteSpace(_text[i + 1]) || char.IsWhiteSpace(_text[i + 2])) continue;
            var rest = TextSpan.FromBounds(i + 2, line.End);
            bool behindSign = _text[i] is ';' or ':' or ',' or '.';
            bool office = (char.IsUpper(_text[rest.Start])) && rest.Length > 5 && SignatureScanner.IsHead(_text, rest) && (behindSign || PersonNames.FindBehindCapitals(_text, rest) is not null);
            bool signed = _text[i] == ';' && (PersonNames.Read(_text, rest) is not null || _text[rest.Start] == '(' && _text[rest.End - 1] == ')');
            if (office || signed) return [TextSpan.FromBounds(line.Start, i + 1), rest];
        }
        return columns;
    }

    /// <summary>
    /// The lines of a table, from the row of a line on, by column; and the index of its last line. Slips are one table from top to bottom; what
    /// was read with a part before, as a table inside a table may be, is left out.
    /// </summary>
    private List<List<Fragment>> Columns(int table, int index, out int last)
    {
        int row = lines[index].Line.Cell!.Row;
        (int first, last, _) = _tables[table];
        return [.. lines.GetRange(first, last - first + 1).Where(line => line.Line.Cell?.Table == table && line.Line.Cell.Row >= row && line.Span.Start >= End).GroupBy(line => line.Line.Cell!.Column).OrderBy(group => group.Key).Select(group => group.ToList())];
    }

    /// <summary>The table a line stands in, unless it is one that holds the whole page.</summary>
    private int? TableOf(Fragment line) =>
        line.Line.Cell is { Table: int table } && source.Tables[table].Columns > 1 && _tables[table].Length <= LargestTable ? table : null;
}
