using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>
/// Cuts a letterhead into its parts, piece by piece from its first line, until something begins that belongs to no letterhead:
/// a type name, addressees, a sentence. Works on flattened lines too, where several parts stand on one.
/// </summary>
internal sealed class LetterheadParser
{
    private const int MostLines = 45;

    private readonly SourceDocument _source;
    private readonly string _text;
    private readonly List<LetterheadElement> _elements = [];
    private readonly int? _table;
    private readonly bool _isSmall;
    private SourceLine _line;
    private int _position, _end;

    private LetterheadParser(SourceDocument source, SourceLine first, int? table, bool isSmall)
    {
        _source = source;
        _text = source.Text;
        _line = first;
        _table = table;
        _isSmall = isSmall;
    }

    /// <summary>Parses from the first line on; never reads past the line <paramref name="to"/>.</summary>
    /// <param name="source">The document.</param>
    /// <param name="first">Index of the letterhead's first line.</param>
    /// <param name="to">Index behind the last line that may be read.</param>
    /// <param name="isSmall">Whether bodies may be named in small letters.</param>
    public static Letterhead? Parse(SourceDocument source, int first, int to, bool isSmall)
    {
        int? table = null;
        for (int i = first; i < Math.Min(to, first + 6) && table is null; i++) table = LetterheadLocator.SmallTableOf(source, source.Lines[i]);
        var parser = new LetterheadParser(source, source.Lines[first], table, isSmall);
        int end = parser.Run(first, Math.Min(to, first + MostLines));
        if (parser._elements.Count == 0) return null;
        return new Letterhead(TextSpan.FromBounds(source.Lines[first].Span.Start, Math.Max(end, parser._elements[^1].Span.End)), parser._elements);
    }

    /// <summary>Returns where the letterhead ends.</summary>
    private int Run(int first, int to)
    {
        _position = _source.Lines[first].Span.Start;
        for (int i = first; i < to; i++)
        {
            _line = _source.Lines[i];
            if (!TextLines.IsMain(_line) || _line.Span.End <= _position) continue;
            _position = Math.Max(_position, _line.Span.Start);
            _end = _line.Span.End;
            for (SkipSpaces(); _position < _end; SkipSpaces())
            {
                if (!Step()) return _position;
            }
        }
        return _position;
    }

    /// <summary>Takes one part; false where the letterhead ends.</summary>
    private bool Step()
    {
        if (Stops()) return false;
        if (TakeAnchor()) return true;
        int end = PieceEnd();
        bool upper = LetterCase.IsUpper(_text.AsSpan(_position, end - _position)) || _isSmall && !Has(LetterheadPart.PlaceDate) && BodyHeads.MatchAt(_text, _position, out _) is not null;
        bool inTable = _table is not null && _line.Cell?.Table == _table;
        if (ContinuesSubject(inTable)) return Extend(end);
        if (ContinuesSubjectBesideDate()) return Take(LetterheadPart.Subject, end);
        if (upper && !inTable && IsHeadingBelow()) return false;
        if (upper && (inTable || !Has(LetterheadPart.Number) || IsIssuerBlockLine())) return Take(LetterheadPart.Issuer, end);
        if (inTable) return Take(IsPartySubject() ? LetterheadPart.Subject : LetterheadPart.Other, end);
        return false;
    }

    private bool Stops()
    {
        if (Anchors.IsAddressee(_text, _position, out _) || Anchors.IsRecipientsLabel(_text, _position, out _)) return true;
        if (Anchors.IsSenderLine(_text.AsSpan(_position, _end - _position))) return true;
        return _elements.Count > 0 && TitleLocator.TypeAt(_text, _position, _end, _line, out _, _isSmall) is not null
            && !Anchors.IsNumber(_text, _position, WrapLimit(), out _);
    }

    private bool TakeAnchor()
    {
        int end;
        if (Anchors.IsMotto(_text, _position, out end)) return Take(LetterheadPart.Motto, end);
        if (Anchors.IsSlogan(_text, _position, out end)) return Take(LetterheadPart.Slogan, end);
        if (Anchors.IsPartyHeading(_text, _position, out end)) return Take(LetterheadPart.PartyHeading, end);
        if (Anchors.IsYouthHeading(_text, _position, out end)) return Take(LetterheadPart.YouthHeading, end);
        if (RuleEnd() is int rule) return Take(LetterheadPart.Rule, rule);
        if (!IsNumberOfIssuer() && Anchors.IsNumber(_text, _position, WrapLimit(), out end)) return Take(LetterheadPart.Number, end);
        if (Anchors.IsMark(_text, _position, out end)) return Take(LetterheadPart.Mark, end);
        if (Anchors.IsPlaceDate(_text, _position, WrapLimit(), out end)) return Take(LetterheadPart.PlaceDate, end);
        if (Has(LetterheadPart.Number) && Anchors.IsSubject(_text, _position, out _)) return Take(LetterheadPart.Subject, PieceEnd());
        return false;
    }

    /// <summary>"ĐOÀN THANH TRA THEO QUYẾT ĐỊNH⏎SỐ 58/QĐ-TT": a number in the name of a body that a decision set up.</summary>
    private bool IsNumberOfIssuer()
    {
        if (_elements.Count == 0 || _elements[^1].Part != LetterheadPart.Issuer || !_text.AsSpan(_position).StartsWith("SỐ ")) return false;
        ReadOnlySpan<char> name = _text.AsSpan(_elements[^1].Span.Start, _elements[^1].Span.Length);
        for (int i = name.LastIndexOf(' '); i >= 0 && i > name.Length - 24; i--)
        {
            if (name[i] == ' ' && DocumentTypes.MatchAt(name, i + 1, out int end) is not null && end == name.Length) return true;
        }
        return false;
    }

    private bool Take(LetterheadPart part, int end)
    {
        _elements.Add(new LetterheadElement(part, TextSpan.FromBounds(_position, end), _line));
        _position = end;
        return true;
    }

    /// <summary>A subject goes on over the lines of its cell, or, outside tables, until a blank line.</summary>
    private bool ContinuesSubject(bool inTable)
    {
        if (_elements.Count == 0 || _elements[^1].Part != LetterheadPart.Subject) return false;
        SourceLine before = _elements[^1].Line;
        if (inTable) return before.Cell == _line.Cell;
        return before.Index == _line.Index || before.Cell == _line.Cell && _line.BlankLinesBefore == 0;
    }

    /// <summary>In text with columns the date stands on the line between the subject and its rest.</summary>
    private bool ContinuesSubjectBesideDate()
    {
        if (_elements.Count < 2 || _line.BlankLinesBefore > 0 || !LetterCase.StartsLower(_text.AsSpan(_position, _end - _position))) return false;
        LetterheadElement date = _elements[^1], subject = _elements[^2];
        return date.Part == LetterheadPart.PlaceDate && subject.Part == LetterheadPart.Subject && subject.Line == date.Line && date.Line.Index == _line.Index - 1;
    }

    private bool Extend(int end)
    {
        LetterheadElement subject = _elements[^1];
        _elements[^1] = subject with { Span = TextSpan.FromBounds(subject.Span.Start, end), Line = _line };
        _position = end;
        return true;
    }

    /// <summary>Capitals set apart below motto and slogan, when the body is known, are a heading ("LỊCH CÔNG TÁC").</summary>
    private bool IsHeadingBelow() =>
        Has(LetterheadPart.Motto) && Has(LetterheadPart.Slogan) && Has(LetterheadPart.Issuer) && _line.BlankLinesBefore > 0
        && BodyHeads.MatchAt(_text, _position, out _) is null;

    /// <summary>A Party letter prints its subject under the number without "V/v".</summary>
    private bool IsPartySubject() =>
        _elements.Count > 0 && _elements[^1] is { Part: LetterheadPart.Number } number && number.Line.Cell == _line.Cell
        && !LetterCase.IsUpper(_text.AsSpan(_position, _end - _position)) && char.IsLetter(_text[_position]);

    /// <summary>Where a wrapped or joint issuer block goes on below the number line of the other column.</summary>
    private bool IsIssuerBlockLine() =>
        !Has(LetterheadPart.PlaceDate) && BodyHeads.MatchAt(_text, _position, out _) is not null && _line.BlankLinesBefore == 0;

    /// <summary>The end of the words from here to the next anchor, gap or line end.</summary>
    private int PieceEnd()
    {
        int start = _position, last = start;
        for (int i = start; i < _end; i++)
        {
            if (char.IsWhiteSpace(_text[i])) continue;
            bool wordStart = i == start || char.IsWhiteSpace(_text[i - 1]);
            if (i > start && wordStart && (TextLines.IsGap(_text, last, i) || AnchorBegins(i))) return last;
            last = i + 1;
        }
        return last;
    }

    private bool AnchorBegins(int position)
    {
        if (Anchors.IsMotto(_text, position, out _) || Anchors.IsSlogan(_text, position, out _) || Anchors.IsAddressee(_text, position, out _)) return true;
        if (Anchors.IsNumber(_text, position, _end, out _) && _text[position] is 'S') return true;
        if (_text[position] is 'V' && Anchors.IsSubject(_text, position, out _) && Has(LetterheadPart.Number)) return true;
        if (RuleAt(position) is not null) return true;
        return char.IsUpper(_text[position]) && Anchors.IsPlaceDate(_text, position, WrapLimit(), out _);
    }

    private int? RuleEnd() => RuleAt(_position);

    private int? RuleAt(int start)
    {
        int end = start;
        while (end < _end && !char.IsWhiteSpace(_text[end])) end++;
        if (!TextLines.IsRule(_text.AsSpan(start, end - start)) && _text[start] is not ('*' or '-' or '_')) return null;
        // "* * *" and "- - -" are one rule.
        while (end + 1 < _end && _text[end] == ' ' && _text[end + 1] is '*' or '-' or '_' && (end + 2 == _end || _text[end + 2] is ' ' or '*' or '-' or '_')) end += 2;
        return TextLines.IsRule(_text.AsSpan(start, end - start)) ? end : null;
    }

    /// <summary>
    /// How far an anchor may run over the line's end: pages wrap dates and numbers, and text taken from a PDF breaks them at their blanks.
    /// </summary>
    private int WrapLimit()
    {
        int limit = _end;
        for (int i = _line.Index + 1; i < Math.Min(_source.Lines.Count, _line.Index + 3); i++)
        {
            if (_source.Lines[i].Cell != _line.Cell || _source.Lines[i].BlankLinesBefore > 1) break;
            limit = _source.Lines[i].Span.End;
        }
        return limit;
    }

    private bool Has(LetterheadPart part) => _elements.Exists(element => element.Part == part);

    private void SkipSpaces() => _position = Words.SkipSpaces(_text, _position, _end);
}
