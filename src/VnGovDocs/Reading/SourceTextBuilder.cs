using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading;

/// <summary>
/// Readers write runs of raw text here, line by line; normalizing and mapping happen in <see cref="EndLine"/> and nowhere else.
/// </summary>
/// <param name="budget">What is spent for each line.</param>
/// <param name="diagnostics">Receives what was met.</param>
/// <param name="assumed">The encoding of text whose font names none.</param>
internal sealed class SourceTextBuilder(Budget budget, DiagnosticBag diagnostics, LegacyEncoding assumed = LegacyEncoding.None)
{
    private readonly StringBuilder _text = new(), _line = new();
    private readonly RawLine _written = new();
    private readonly LegacyText _legacy = new(assumed, diagnostics);
    private RawLine _raw = new();
    private readonly List<TextEdit> _edits = [];
    private readonly List<SourceLine> _lines = [];
    private readonly List<SourceTable> _tables = [];
    private readonly List<SourceMap.Segment> _segments = [];
    private readonly List<TextRepair> _repairs = [];
    private LineBreak _nextBreak = LineBreak.Paragraph;
    private int _blankLines, _bidiControls, _invisible, _disguised, _generatedLabel;
    private TextSpan _firstDisguised;

    /// <summary>Stream of the file that the lines to come belong to.</summary>
    public SourceRegion Region { get; set; }

    /// <summary>Cell that the lines to come stand in.</summary>
    public SourceCell? Cell { get; set; }

    /// <summary>Alignment of the current paragraph.</summary>
    public TextAlignment Alignment { get; set; }

    /// <summary>Mark of the note that the lines to come belong to.</summary>
    public string? NoteLabel { get; set; }

    /// <summary>Whether the lines to come are furniture of a page.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Page of the lines to come.</summary>
    public int Page { get; set; }

    /// <summary>The pre-Unicode encoding in which text that was left as it is seems to be; None when it seems to be in none.</summary>
    public LegacyEncoding Suspected => _legacy.Suspected;

    /// <summary>Says that the text to come was in an encoding, and is decoded; and whether some of it was Unicode before.</summary>
    public void NoteDecoded(LegacyEncoding encoding, bool hadUnicode) => _legacy.NoteDecoded(encoding, hadUnicode);

    /// <summary>Count of lines so far.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Where in the text the next line will begin.</summary>
    public int Position => _text.Length;

    /// <summary>Whether nothing has been written to the current line.</summary>
    public bool IsLineEmpty => _written.Length == 0;

    /// <summary>Text that stands in the file exactly as given.</summary>
    public void Append(ReadOnlySpan<char> raw, SourceOrigin origin, TextStyle style = default, Lettering lettering = default)
    {
        _written.Append(raw, new RawLine.Piece(0, origin, raw.Length, IsLinear: true, style, lettering));
        if (_written.Length > budget.Limits.MaxTextCharacters) budget.SpendLine(_written.Length);
    }

    /// <summary>Text that the file writes differently: an entity, a tab element, a line of several spaces folded to one.</summary>
    public void AppendMapped(ReadOnlySpan<char> text, SourceOrigin origin, int sourceLength, TextStyle style = default, Lettering lettering = default) =>
        _written.Append(text, new RawLine.Piece(0, origin, sourceLength, IsLinear: false, style, lettering));

    /// <summary>Text that stands in the file as it is given, but was read otherwise.</summary>
    public void AppendRepaired(ReadOnlySpan<char> text, string misread, SourceOrigin origin, TextStyle style) =>
        _written.Append(text, new RawLine.Piece(0, origin, text.Length, IsLinear: true, style, default) { Misread = misread });

    /// <summary>A list label that is printed but not written in the file; it belongs to its paragraph's first run. Call it first on a line.</summary>
    public void AppendLabel(string label, SourceOrigin origin, int sourceLength, TextStyle style = default, Lettering lettering = default)
    {
        label = LegacyText.Plain(label, lettering);
        AppendMapped(label, origin, sourceLength, style);
        _generatedLabel = label.TrimEnd().Length;
    }

    /// <summary>Opens a table; its size is told when it is closed.</summary>
    public int BeginTable()
    {
        _tables.Add(new SourceTable(_tables.Count, Cell, 0, 0));
        return _tables.Count - 1;
    }

    /// <summary>Closes a table.</summary>
    public void EndTable(int table, int rows, int columns) => _tables[table] = _tables[table] with { Rows = rows, Columns = columns };

    /// <summary>Ends the current line; <paramref name="next"/> says what separates the line to come from it. A line without print counts as blank.</summary>
    public void EndLine(LineBreak next)
    {
        _edits.Clear();
        _line.Clear();
        _raw = _legacy.Decode(_written);
        DeceptiveSigns signs = TextNormalizer.Normalize(_raw.Text, _line, _edits);
        string line = _line.ToString();
        (int start, int end) = Trim(line);
        Note(signs, start);
        if (start == end)
        {
            if (next != LineBreak.Wrapped) _blankLines++;
        }
        else AddLine(line, start, end);
        if (start != end || next == LineBreak.Paragraph) _nextBreak = next;
        _written.Clear();
        _generatedLabel = 0;
        budget.SpendLine(end > start ? end - start + 1 : 0);
    }

    /// <summary>The finished document; throws a coded failure when nothing was printed.</summary>
    public SourceDocument Build(DocumentFormat format, ISourcePlaces places, IReadOnlyList<SourcePage>? pages = null)
    {
        if (!IsLineEmpty) EndLine(LineBreak.Paragraph);
        if (_lines.Count == 0) throw ReadStoppedException.Of(ReadFailureKind.Empty, DiagnosticCodes.IsEmpty());
        if (_bidiControls > 0) diagnostics.Add(DiagnosticCodes.HasBidiControls(_bidiControls));
        if (_invisible > 0) diagnostics.Add(DiagnosticCodes.HasInvisibleCharacters(_invisible));
        if (_disguised > 0) diagnostics.Add(DiagnosticCodes.HasDisguisedLetters(_disguised, _firstDisguised));
        if (_repairs.Count > 0) diagnostics.Add(DiagnosticCodes.HasRepairs(_repairs));
        string text = _text.ToString();
        if (ConversionDamage.Count(text) is > 0 and int damaged) diagnostics.Add(DiagnosticCodes.HasConversionDamage(damaged));
        return new SourceDocument(format, text, _lines, _tables, new SourceMap(_segments, places)) { Encoding = _legacy.Name, Pages = pages ?? [], Repairs = _repairs };
    }

    private void Note(DeceptiveSigns signs, int start)
    {
        _bidiControls += signs.Bidi;
        _invisible += signs.Invisible;
        if (_disguised == 0 && signs.Disguised.Count > 0) _firstDisguised = new TextSpan(_text.Length + signs.Disguised.First - start, 1);
        _disguised += signs.Disguised.Count;
    }

    private void AddLine(string line, int start, int end)
    {
        int origin = _text.Length;
        _text.Append(line, start, end - start).Append('\n');
        List<StyleRun> styles = Map(start, end, origin);
        _lines.Add(new SourceLine
        {
            Index = _lines.Count,
            Span = new TextSpan(origin, end - start),
            Break = _nextBreak,
            Region = Region,
            Cell = Cell,
            Style = Dominant(styles),
            Styles = styles.Count > 1 ? styles : [],
            Alignment = Alignment,
            BlankLinesBefore = _blankLines,
            Page = Page,
            GeneratedLabelLength = _generatedLabel,
            NoteLabel = NoteLabel,
            IsFurniture = IsFurniture,
        });
        _blankLines = 0;
    }

    /// <summary>
    /// Walks raw pieces and edits together and writes the map's segments for the characters [start, end) of the normalized line,
    /// which go to <paramref name="origin"/> of the text. Notes what was repaired, and returns the styles met on the way.
    /// </summary>
    private List<StyleRun> Map(int start, int end, int origin)
    {
        var styles = new List<StyleRun>();
        int raw = 0, text = 0, edit = 0;
        for (int piece = 0; piece < _raw.Pieces.Count; piece++)
        {
            int pieceEnd = _raw.EndOf(piece);
            int pieceText = text;
            while (raw < pieceEnd)
            {
                bool edited = edit < _edits.Count && _edits[edit].RawStart == raw;
                int rawLength = edited ? _edits[edit].RawLength : Math.Min(pieceEnd, edit < _edits.Count ? _edits[edit].RawStart : pieceEnd) - raw;
                int textLength = edited ? _edits[edit].TextLength : rawLength;
                AddSegment(_raw.Pieces[piece], raw, rawLength, text, textLength, (start, end, origin));
                if (edited) edit++;
                raw += rawLength;
                text += textLength;
            }
            (int from, int to) = (Math.Max(pieceText, start), Math.Min(text, end));
            if (_raw.Pieces[piece].Misread is { } misread && from < to) _repairs.Add(new TextRepair(TextSpan.FromBounds(origin + from - start, origin + to - start), misread));
            AddStyle(styles, from, to, origin - start, _raw.Pieces[piece].Style);
        }
        return styles;
    }

    private void AddSegment(RawLine.Piece piece, int raw, int rawLength, int text, int textLength, (int Start, int End, int Origin) kept)
    {
        int from = Math.Max(text, kept.Start), to = Math.Min(text + textLength, kept.End);
        if (from >= to) return;
        // Inside a linear piece that was not edited every character has its own place; elsewhere the whole stretch stands for all.
        bool exact = piece.IsLinear && rawLength == textLength;
        int offset = (piece.IsLinear ? raw - piece.Start : 0) + (exact ? from - text : 0);
        int sourceLength = exact ? to - from : piece.IsLinear ? rawLength : piece.SourceLength;
        SourceOrigin at = piece.Origin with { Offset = piece.Origin.Offset + offset };
        var segment = new SourceMap.Segment(kept.Origin + from - kept.Start, to - from, at, sourceLength);
        if (_segments.Count > 0 && Continues(_segments[^1], segment))
        {
            SourceMap.Segment last = _segments[^1];
            _segments[^1] = last with { TextLength = last.TextLength + segment.TextLength, RawLength = last.RawLength + segment.RawLength };
        }
        else _segments.Add(segment);
    }

    private static bool Continues(SourceMap.Segment last, SourceMap.Segment next) =>
        last.IsLinear && next.IsLinear && last.TextEnd == next.TextStart
        && last.Origin.Part == next.Origin.Part && last.Origin.Run == next.Origin.Run && last.Origin.Offset + last.RawLength == next.Origin.Offset;

    private static void AddStyle(List<StyleRun> styles, int from, int to, int shift, TextStyle style)
    {
        if (from >= to) return;
        var span = TextSpan.FromBounds(from + shift, to + shift);
        if (styles.Count > 0 && styles[^1].Style == style && styles[^1].Span.End == span.Start)
            styles[^1] = new StyleRun(TextSpan.Cover(styles[^1].Span, span), style);
        else
            styles.Add(new StyleRun(span, style));
    }

    private static TextStyle Dominant(List<StyleRun> styles)
    {
        if (styles.Count == 0) return default;
        return styles.GroupBy(run => run.Style).MaxBy(group => group.Sum(run => run.Span.Length))!.Key;
    }

    private static (int Start, int End) Trim(string line)
    {
        int start = 0, end = line.Length;
        while (start < end && line[start] is ' ' or '\t') start++;
        while (end > start && line[end - 1] is ' ' or '\t') end--;
        return (start, end);
    }
}
