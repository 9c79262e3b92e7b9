using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Finds the type name below a letterhead, and the abstract behind it as far as layout and wording say.</summary>
internal sealed class TitleLocator
{
    private const int LinesToType = 10, LongestAbstract = 900;
    private static readonly PhraseMatcher[] Connectors = [new("của"), new("và"), new("cho"), new("tại"), new("do"), new("giữa"), new("với"), new("thuộc"), new("về"), new("theo"), new("các"), new("cùng"), new("trong"), new("ở")];

    private static readonly PhraseMatcher OfWord = new("của"), AboutWord = new("về"), NumberWord = new("số"), AttachedWords = new("kèm theo");

    private readonly string _text;
    private readonly List<Fragment> _lines;
    private readonly IReadOnlyList<string> _issuerKeys;
    private readonly bool _isParty, _isSmall;

    private TitleLocator(string text, List<Fragment> lines, IReadOnlyList<string> issuerKeys, Letterhead? letterhead)
    {
        _isParty = letterhead?.Has(LetterheadPart.PartyHeading) == true;
        _isSmall = letterhead?.Of(LetterheadPart.Motto).Any(motto => !LetterCase.IsUpper(text.AsSpan(motto.Span.Start, motto.Span.Length))) == true;
        _text = text;
        _lines = lines;
        _issuerKeys = issuerKeys;
    }

    /// <summary>Looks for the title in [start, end). <paramref name="letterhead"/> tells whose authority line may follow the abstract.</summary>
    public static TitleBlock Locate(SourceDocument source, Letterhead? letterhead, int start, int end)
    {
        var lines = new List<Fragment>();
        foreach (Fragment line in TextLines.Between(source, start, end))
        {
            lines.Add(line);
            if (lines.Count > LinesToType + 40) break;
        }
        string[] issuers = letterhead is null ? [] : [.. letterhead.Of(LetterheadPart.Issuer).Select(part => TextKey.Of(source.TextOf(part.Span)))];
        return new TitleLocator(source.Text, lines, issuers, letterhead).Locate(start);
    }

    /// <summary>The type whose name makes a title at a position: in capitals with nothing, or an abstract in capitals, behind it; or alone, set apart by style.</summary>
    public static DocumentTypeEntry? TypeAt(string text, int position, int end, SourceLine line, out int typeEnd, bool isSmall = false)
    {
        typeEnd = position;
        if (SpacedTypeAt(text, position, end) is { } spaced)
        {
            typeEnd = end;
            return spaced;
        }
        DocumentTypeEntry? type = DocumentTypes.MatchAt(text.AsSpan(0, end), position, out typeEnd);
        if (type is null) return null;
        ReadOnlySpan<char> name = text.AsSpan(position, typeEnd - position), rest = text.AsSpan(typeEnd, end - typeEnd).Trim(" \t*.");
        if (rest.StartsWith("[") && rest.EndsWith("]") && rest.Length < 6) rest = [];
        if (!LetterCase.IsUpper(name))
        {
            // "Án lệ số 17/2018/AL về …" may head a page in bold.
            bool numbered = !rest.IsEmpty && Anchors.IsNumber(text, text.IndexOf(rest[0], typeEnd), end, out _);
            if (isSmall && LetterCase.StartsUpper(name)) return rest.IsEmpty || OfWord.MatchesAt(text, text.IndexOf(rest[0], typeEnd), out int of) && BodyHeads.MatchAt(text, Words.SkipSpaces(text, of, end), out _) is not null ? type : null;
            return (rest.IsEmpty || numbered) && LetterCase.StartsUpper(name) && (line.Style.Bold || line.Alignment == TextAlignment.Center) ? type : null;
        }
        if (rest.IsEmpty) return type;
        if (rest[0] is ':' || rest.StartsWith("VÀ ") || rest.StartsWith("VIÊN") || rest.StartsWith("SƯ")) return null;
        // A flattened page prints type and abstract on one line.
        return LetterCase.IsUpper(rest) || rest[0] is '[' or '(' || Anchors.IsSubject(text, text.IndexOf(rest[0], typeEnd), out _) || LetterCase.StartsLower(rest) ? type : null;
    }

    private static DocumentTypeEntry? SpacedTypeAt(string text, int position, int end)
    {
        if (position + 1 >= end || text[position + 1] != ' ') return null;
        string line = text[position..end];
        string compact = Openers.Unspaced(line);
        return compact.Length < line.Length && DocumentTypes.MatchAt(compact, 0, out int length) is { } type && length == compact.Length ? type : null;
    }

    private TitleBlock Locate(int start)
    {
        for (int i = 0; i < Math.Min(_lines.Count, LinesToType); i++)
        {
            Fragment line = _lines[i];
            int at = line.Span.Start;
            if (TypeAt(_text, at, line.Span.End, line.Line, out int typeEnd, _isSmall) is { } type) return WithAbstract(i, type, TextSpan.FromBounds(at, typeEnd));
            if (Openers.IsBasis(_text, line.Span) || Openers.IsDivision(_text, line.Span) || Anchors.IsAddressee(_text, at, out _)
                || Anchors.IsRecipientsLabel(_text, at, out _) || Anchors.IsSenderLine(_text.AsSpan(at, line.Span.Length))) break;
        }
        return new TitleBlock(null, null, null, start);
    }

    private TitleBlock WithAbstract(int index, DocumentTypeEntry type, TextSpan typeSpan)
    {
        Fragment typeLine = _lines[index];
        int first = -1, last = typeSpan.End, next = index + 1, numberEnd = 0;
        if (typeSpan.End < typeLine.Span.End)
        {
            TextSpan rest = Words.Trim(_text, TextSpan.FromBounds(typeSpan.End, typeLine.Span.End), "*");
            // "ÁN LỆ SỐ 56/2022/AL": the number is no abstract.
            if (Anchors.IsNumber(_text, rest.Start, rest.End, out int behind)) rest = Words.Trim(_text, TextSpan.FromBounds(behind, rest.End), "*");
            if (rest.Length > 0 && !(IsWholeIssuer(rest) && IsAbstractLine(next))) (first, last) = (rest.Start, rest.End);
        }
        for (; next < _lines.Count && last - typeSpan.Start < LongestAbstract; next++)
        {
            TextSpan line = _lines[next].Span;
            if (TextLines.IsRule(_text.AsSpan(line.Start, line.Length)) || Anchors.IsMark(_text, line.Start, out _))
            {
                if (first >= 0) break;
                continue;
            }
            if (first < 0 && IsIssuerOrNumber(next)) continue;
            if (first >= 0 && IsNumberLine(next))
            {
                numberEnd = _lines[next].Span.End;
                break;
            }
            if (EndsAbstract(next, index, first)) break;
            if (first < 0) first = line.Start;
            last = line.End;
        }
        return new TitleBlock(type, typeSpan, first < 0 ? null : TextSpan.FromBounds(first, last), Math.Max(last, numberEnd));
    }

    /// <summary>"NGHỊ ĐỊNH CỦA CHÍNH PHỦ": who issues, and nothing else behind it.</summary>
    private bool IsWholeIssuer(TextSpan rest)
    {
        if (!NamesIssuer(_text, rest, out int body, _isSmall)) return false;
        return AboutWord.Find(_text, body, rest.End) is null && DateSyntax.Find(_text, body, rest.End) is null && NumberWord.Find(_text, body, rest.End) is null;
    }

    /// <summary>Whether an abstract can begin on a line: words that are neither the authority's nor bases.</summary>
    private bool IsAbstractLine(int index) =>
        index < _lines.Count && !LetterCase.IsUpper(_text.AsSpan(_lines[index].Span.Start, _lines[index].Span.Length)) && !Openers.IsBasis(_text, _lines[index].Span)
        && !Openers.IsDivision(_text, _lines[index].Span) && !Openers.IsFormula(_text, _lines[index].Span) && (IsSetApart(_lines[index].Line) || !IsSentence(index));

    /// <summary>"CỦA ỦY BAN NHÂN DÂN …" in capitals.</summary>
    public static bool NamesIssuer(string text, TextSpan span, out int body, bool isSmall = false)
    {
        if (!OfWord.MatchesAt(text, span.Start, out body) || !isSmall && !LetterCase.IsUpper(text.AsSpan(span.Start, span.Length))) return false;
        body = Words.SkipSpaces(text, body, span.End);
        return BodyHeads.MatchAt(text, body, out _) is not null || Offices.MatchesAt(text, body, out _);
    }

    private bool IsNumberLine(int index) =>
        Anchors.IsNumber(_text, _lines[index].Span.Start, _lines[index].Span.End, out int end) && end >= _lines[index].Span.End - 1;

    /// <summary>
    /// Old layouts print "CỦA ỦY BAN NHÂN DÂN …" or the number between type and abstract. In Party documents the body is the abstract's first line.
    /// </summary>
    private bool IsIssuerOrNumber(int index)
    {
        TextSpan line = _lines[index].Span;
        if (IsNumberLine(index)) return true;
        if (_isParty) return false;
        return NamesIssuer(_text, line, out _, _isSmall) && index + 1 < _lines.Count && (AboutWord.MatchesAt(_text, _lines[index + 1].Span.Start, out _) || Anchors.IsSubject(_text, _lines[index + 1].Span.Start, out _) || Anchors.IsNumber(_text, _lines[index + 1].Span.Start, _lines[index + 1].Span.End, out _));
    }

    /// <summary>Whether the line is no more part of the abstract that began at <paramref name="first"/> (-1: not yet).</summary>
    private bool EndsAbstract(int index, int typeIndex, int first)
    {
        Fragment line = _lines[index], type = _lines[typeIndex], before = _lines[index - 1];
        ReadOnlySpan<char> text = _text.AsSpan(line.Span.Start, line.Span.Length);
        if (!IsSameColumn(line.Line, type.Line) || text[0] == '(' && first >= 0 && line.Line.Break != LineBreak.Wrapped && IsAttachmentNote(line.Span)) return true;
        if (Openers.IsBasis(_text, line.Span) || Openers.IsDivision(_text, line.Span) || Openers.IsFormula(_text, line.Span)
            || Anchors.IsAddressee(_text, line.Span.Start, out _) || Anchors.IsSenderLine(text) || Anchors.IsRecipientsLabel(_text, line.Span.Start, out _)) return true;
        bool upper = LetterCase.IsUpper(text);
        bool capitalsSoFar = first < 0 || LetterCase.IsUpper(_text.AsSpan(first, before.Span.End - first));
        if (upper && IsAuthorityLine(index, surely: !capitalsSoFar)) return true;
        if (type.Line.Alignment == TextAlignment.Center && line.Line.Alignment == TextAlignment.Right) return true;
        // A heading of captured text covers the type name only; the capitals below it are the abstract all the same.
        if (IsSetApart(type.Line) && !(upper && capitalsSoFar)) return !IsSetApart(line.Line) && !(line.Line.Break == LineBreak.Wrapped && first >= 0) && !(first >= 0 && IsWithin(index));
        if (first < 0) return Openers.IsNarrative(_text, line.Span) && IsSentence(index);
        if (capitalsSoFar) return !upper;
        if (line.Line.Break == LineBreak.Wrapped) return false;
        return upper || line.Line.BlankLinesBefore > 0 || Openers.IsNarrative(_text, line.Span) || !LetterCase.StartsLower(text);
    }

    /// <summary>Whether the paragraph of a line is long, or ends as sentences do and abstracts don't.</summary>
    private bool IsSentence(int index)
    {
        int last = index;
        while (last + 1 < _lines.Count && _lines[last + 1].Line.Break == LineBreak.Wrapped) last++;
        return _text[_lines[last].Span.End - 1] is '.' or ':' || _lines[last].Span.End - _lines[index].Span.Start > LongestAbstract / 2;
    }

    /// <summary>A title may be a table of one column, a line a row.</summary>
    private static bool IsSameColumn(SourceLine line, SourceLine type) =>
        line.Cell == type.Cell || line.Cell is { } cell && type.Cell is { } own && cell.Table == own.Table && cell.Column == own.Column && cell.Row - own.Row <= 4;

    private static bool IsSetApart(SourceLine line) => line.Alignment == TextAlignment.Center || line.Style.Bold;

    /// <summary>A line of a centered abstract that is as wide as the text may pass for one of the text.</summary>
    private bool IsWithin(int index)
    {
        if (index + 1 >= _lines.Count || !IsSetApart(_lines[index - 1].Line)) return false;
        Fragment next = _lines[index + 1];
        return next.Line.Alignment == TextAlignment.Center && next.Line.BlankLinesBefore == 0 && _lines[index].Line.BlankLinesBefore == 0
            && IsSameColumn(next.Line, _lines[index].Line) && LetterCase.StartsLower(_text.AsSpan(next.Span.Start, next.Span.Length));
    }

    private bool IsAttachmentNote(TextSpan line) => AttachedWords.Find(_text, line.Start, Math.Min(line.End, line.Start + 60)) is not null;

    /// <summary>
    /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …": the line, in capitals, that names who enacts, right before the legal bases or the formula.
    /// </summary>
    /// <param name="index">The line.</param>
    /// <param name="surely">Whether the abstract above is in small letters, so that capitals are no part of it.</param>
    private bool IsAuthorityLine(int index, bool surely)
    {
        TextSpan line = _lines[index].Span;
        bool office = Offices.MatchesAt(_text, line.Start, out _), body = BodyHeads.MatchAt(_text, line.Start, out _) is not null;
        bool setApart = surely && _lines[index].Line.BlankLinesBefore > 0;
        if (!office && !body || !setApart && EndsInConnector(_lines[index - 1].Span)) return false;
        int next = index + 1;
        while (next < _lines.Count && next <= index + 3 && IsPlainUpper(_lines[next].Span)) next++;
        if (next >= _lines.Count) return false;
        bool followed = Openers.IsBasis(_text, _lines[next].Span) || Openers.IsFormula(_text, _lines[next].Span) || Openers.IsInnerBasis(_text, _lines[next].Span);
        if (!followed || surely) return followed;
        string authority = TextKey.Of(_text.AsSpan(line.Start, _lines[next - 1].Span.End - line.Start));
        return office || _issuerKeys.Any(issuer => authority.Contains(issuer, StringComparison.Ordinal) || issuer.Contains(authority, StringComparison.Ordinal))
            || _issuerKeys.Any(issuer => issuer.Length > 6 && authority.Contains(issuer[..Math.Min(issuer.Length, 12)], StringComparison.Ordinal));
    }

    private bool IsPlainUpper(TextSpan line) => LetterCase.IsUpper(_text.AsSpan(line.Start, line.Length)) && !Openers.IsFormula(_text, line);

    private bool EndsInConnector(TextSpan line)
    {
        int word = _text.LastIndexOfAny([' ', '\n', '\t'], line.End - 1, line.Length);
        int start = Math.Max(word + 1, line.Start);
        if (_text[line.End - 1] is ',' or '-') return true;
        foreach (PhraseMatcher connector in Connectors)
        {
            if (connector.MatchesAt(_text, start, out int end) && end == line.End) return true;
        }
        return false;
    }
}
