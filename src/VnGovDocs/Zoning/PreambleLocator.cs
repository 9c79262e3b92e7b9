using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Takes addressees, authority line, legal bases and enacting formula, in whatever order they are printed, and stops at the first other paragraph.</summary>
internal sealed class PreambleLocator
{
    private const int MostLines = 400, NarrowestWrap = 70, WidestWrap = 110, LongestBody = 60;

    private static readonly PhraseMatcher EffectWord = new("hiệu lực");
    private static readonly PhraseMatcher AfterWord = new("Sau khi");

    private readonly string _text;
    private readonly List<Fragment> _lines;
    private readonly List<TextSpan> _addressees = [], _bases = [];

    /// <summary>For each line the index behind the paragraph that would begin at it.</summary>
    private readonly int[] _paragraphEnds;

    private TextSpan? _authority, _formula;
    private readonly bool _isEnacted;
    private int _next, _width;

    private PreambleLocator(string text, List<Fragment> lines, bool isEnacted)
    {
        _isEnacted = isEnacted;
        _text = text;
        _lines = lines;
        _paragraphEnds = new int[lines.Count];
        for (int i = lines.Count - 1; i >= 0; i--) _paragraphEnds[i] = i + 1 < lines.Count && Joins(i + 1) ? _paragraphEnds[i + 1] : i + 1;
    }

    /// <summary>
    /// Reads the preamble that begins at <paramref name="start"/>. Only acts (<paramref name="isEnacted"/>) have an enacting formula; the like
    /// sentence of a plan or report is the first of its body.
    /// </summary>
    public static PreambleBlock Locate(SourceDocument source, int start, int end, bool isEnacted)
    {
        var lines = TextLines.Between(source, start, end).Take(MostLines).ToList();
        var locator = new PreambleLocator(source.Text, lines, isEnacted);
        while (locator._next < lines.Count && locator.Step())
        {
        }
        int bodyStart = locator._next < lines.Count ? lines[locator._next].Span.Start : lines.Count > 0 ? lines[^1].Span.End : start;
        if (locator._bases.Count == 0) locator.TakeBasesBehindOpening();
        else if (locator._formula is null) bodyStart = locator.FirstStatement() ?? bodyStart;
        return new PreambleBlock(locator._addressees, locator._authority, locator._bases, locator._formula, Math.Max(start, bodyStart));
    }

    /// <summary>
    /// Letters open with what they answer ("… có ý kiến như sau:") and then say on what they rest: those paragraphs are bases, and text of the body.
    /// </summary>
    private void TakeBasesBehindOpening()
    {
        if (_next >= _lines.Count) return;
        TextSpan opening = Paragraph(_next, out _next);
        if (_text[opening.End - 1] != ':') return;
        while (_next < _lines.Count && Openers.IsBasis(_text, _lines[_next].Span)) TakeBasis();
    }

    /// <summary>Where no formula follows, a basis that ends as a sentence also says what is to be done: "Căn cứ …, UBND tỉnh yêu cầu …".</summary>
    private int? FirstStatement()
    {
        foreach (TextSpan basis in _bases)
        {
            if (_text[basis.End - 1] is not (';' or ',')) return basis.Start;
        }
        return null;
    }

    private bool Step()
    {
        TextSpan line = _lines[_next].Span;
        ReadOnlySpan<char> text = _text.AsSpan(line.Start, line.Length);
        if (TextLines.IsRule(text) || _formula is null && IsBracketed(text)) return Skip();
        if (_addressees.Count == 0 && _bases.Count == 0 && AddresseesBegin(line, out int behind))
        {
            _next = AddresseeReader.Read(_text, _lines, _next, behind, _addressees);
            return true;
        }
        if (Openers.IsBasis(_text, line) || _bases.Count > 0 && IsInnerBasis()) return TakeBasis();
        if (IsRemarkBeforeFormula(out int behindRemark))
        {
            _next = behindRemark;
            return true;
        }
        if (_formula is null && Openers.IsFormula(_text, line)) return TakeFormula(line);
        if (_isEnacted && _formula is null && Openers.IsEnactingSentence(_text, Paragraph(_next, out int after), _bases.Count > 0) && IsFollowedByDivision(after))
        {
            _formula = Words.TrimEnd(_text, Paragraph(_next, out _next), "");
            return true;
        }
        if (_bases.Count == 0 && IsConsolidationNote(out int behindNote))
        {
            _next = behindNote;
            return true;
        }
        if (_bases.Count == 0 && _authority is null && IsAuthority(line)) return TakeAuthority();
        return false;
    }

    /// <summary>A merged text first lists what it merges: "Nghị định số … có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:".</summary>
    private bool IsConsolidationNote(out int after)
    {
        TextSpan paragraph = Paragraph(_next, out after);
        int start = BehindListNumber(paragraph);
        if (DocumentTypes.MatchAt(_text, start, out int end) is null || LetterCase.IsUpper(_text.AsSpan(start, end - start))) return false;
        return Anchors.IsNumber(_text, start, paragraph.End, out _) && EffectWord.Find(_text, end, paragraph.End) is not null
            && after < _lines.Count && (Openers.IsBasis(_text, _lines[after].Span) || DocumentTypes.MatchAt(_text, BehindListNumber(_lines[after].Span), out _) is not null);
    }

    /// <summary>"1. Nghị định số …": the merged texts may be counted.</summary>
    private int BehindListNumber(TextSpan line)
    {
        int end = line.Start;
        while (end < line.End && char.IsAsciiDigit(_text[end])) end++;
        return end > line.Start && end < line.End && _text[end] is '.' or ')' ? Words.SkipSpaces(_text, end + 1, line.End) : line.Start;
    }

    /// <summary>"Sau khi có ý kiến của Viện trưởng …" between bases and formula is neither.</summary>
    private bool IsRemarkBeforeFormula(out int after)
    {
        after = _next;
        if (_bases.Count == 0 || _formula is not null || !AfterWord.MatchesAt(_text, _lines[_next].Span.Start, out _)) return false;
        Paragraph(_next, out after);
        return after < _lines.Count && Openers.IsFormula(_text, _lines[after].Span);
    }

    private bool Skip()
    {
        _next++;
        return true;
    }

    private bool AddresseesBegin(TextSpan line, out int behind)
    {
        behind = line.End;
        if (Anchors.IsSenderLine(_text.AsSpan(line.Start, line.Length))) return true;
        return Anchors.IsAddressee(_text, line.Start, out behind);
    }

    /// <summary>Notes such as "(Ban hành kèm theo …)" and time stamps of portals belong to the title block.</summary>
    private static bool IsBracketed(ReadOnlySpan<char> text) => text[0] == '(' && (text[^1] == ')' || text[^1] == '.' && text.Length < 400);

    private bool IsInnerBasis()
    {
        if (!Openers.IsInnerBasis(_text, _lines[_next].Span) && !IsListedDocument(_next)) return false;
        TextSpan paragraph = Paragraph(_next, out int after);
        if (_text[paragraph.End - 1] is ';') return true;
        return after < _lines.Count && (Openers.IsBasis(_text, _lines[after].Span) || Openers.IsFormula(_text, _lines[after].Span)
            || Openers.IsEnactingSentence(_text, Paragraph(after, out _), true));
    }

    private bool TakeBasis()
    {
        TextSpan paragraph = Paragraph(_next, out int after);
        _bases.Add(TextSpan.FromBounds(Openers.WordsAt(_text, paragraph), paragraph.End));
        _next = after;
        return true;
    }

    private bool TakeFormula(TextSpan line)
    {
        _formula = line;
        _next++;
        return true;
    }

    private bool TakeAuthority()
    {
        int first = _next;
        do _next++;
        while (_next < _lines.Count && LetterCase.IsUpper(Text(_next)) && !Openers.IsFormula(_text, _lines[_next].Span));
        _authority = TextSpan.FromBounds(_lines[first].Span.Start, _lines[_next - 1].Span.End);
        return true;
    }

    private bool IsAuthority(TextSpan line)
    {
        if (!LetterCase.IsUpper(_text.AsSpan(line.Start, line.Length)) && !IsSmallAuthority(line) || Openers.IsDivision(_text, line) || Openers.IsFormula(_text, line)) return false;
        int next = _next + 1;
        while (next < _lines.Count && next < _next + 4 && LetterCase.IsUpper(Text(next)) && !Openers.IsFormula(_text, _lines[next].Span)) next++;
        return next < _lines.Count && (Openers.IsBasis(_text, _lines[next].Span) || Openers.IsInnerBasis(_text, _lines[next].Span) || Openers.IsFormula(_text, _lines[next].Span));
    }

    /// <summary>Where the fonts of capitals were lost, the body stands in small letters, alone on its line: "Chính phủ".</summary>
    private bool IsSmallAuthority(TextSpan line) =>
        _isEnacted && line.Length < LongestBody && _next + 1 < _lines.Count && Openers.IsBasis(_text, _lines[_next + 1].Span)
        && BodyHeads.MatchAt(_text, line.Start, out _) is not null && char.IsLetter(_text[line.End - 1]);

    private bool IsFollowedByDivision(int next) =>
        next < _lines.Count && (Openers.IsDivision(_text, _lines[next].Span) || LetterCase.IsUpper(Text(next)));

    /// <summary>
    /// The paragraph that begins at a line: what the reader joined, and, because legal bases end with a semicolon, whatever else
    /// follows a line that does not end a sentence and starts no other part.
    /// </summary>
    private TextSpan Paragraph(int first, out int after)
    {
        after = first + 1;
        while (after < _lines.Count && Continues(after)) after++;
        return TextSpan.FromBounds(_lines[first].Span.Start, _lines[after - 1].Span.End);
    }

    private bool Continues(int index)
    {
        if (!Joins(index)) return false;
        if (!_isEnacted || _bases.Count == 0 || !HasEnd(index - 1)) return true;
        TextSpan whole = TextSpan.FromBounds(_lines[index].Span.Start, _lines[_paragraphEnds[index] - 1].Span.End);
        return !Openers.IsEnactingSentence(_text, whole, afterBases: true);
    }

    private bool HasEnd(int index) => _text[_lines[index].Span.End - 1] is ';' or '.' or ':' or ',';

    /// <summary>Whether a line goes on with the one above it, by signs and capitals alone.</summary>
    private bool Joins(int index)
    {
        Fragment line = _lines[index];
        if (line.Line.Cell != _lines[index - 1].Line.Cell || Openers.IsBasis(_text, line.Span)) return false;
        if (line.Line.Break == LineBreak.Wrapped) return true;
        if (HasEnd(index - 1)) return _text[_lines[index - 1].Span.End - 1] == ';' && IsListedDocument(index) && IsFull(index - 1);
        // A page break leaves a blank line inside a paragraph.
        if (line.Line.BlankLinesBefore > 0) return LetterCase.StartsLower(Text(index));
        return !Openers.IsFormula(_text, line.Span) && !Openers.IsDivision(_text, line.Span) && !LetterCase.IsUpper(Text(index));
    }

    /// <summary>"Nghị định số 92/2017/NĐ-CP …": one more document under the "Căn cứ" above it.</summary>
    private bool IsListedDocument(int index)
    {
        TextSpan line = _lines[index].Span;
        if (!char.IsUpper(_text[line.Start]) || DocumentTypes.MatchAt(_text, line.Start, out int end) is null || end >= line.End || LetterCase.IsUpper(_text.AsSpan(line.Start, end - line.Start))) return false;
        return Anchors.IsNumber(_text, Words.Trim(_text, TextSpan.FromBounds(end, line.End)).Start, line.End, out _);
    }

    /// <summary>Whether the next line's first word would not have fitted behind this one, in text that is wrapped hard.</summary>
    private bool IsFull(int index)
    {
        if (_width is 0) _width = _lines.Max(line => line.Span.Length);
        ReadOnlySpan<char> next = Text(index + 1);
        int word = next.IndexOf(' ');
        return _width is >= NarrowestWrap and <= WidestWrap && _lines[index].Span.Length + 1 + (word < 0 ? next.Length : word) > _width;
    }

    private ReadOnlySpan<char> Text(int index) => _text.AsSpan(_lines[index].Span.Start, _lines[index].Span.Length);
}
