using VnGovDocs.Model;
using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.References;

/// <summary>Finds the documents that a stretch of text names, by number or by name.</summary>
internal sealed class DocumentMentions
{
    private static readonly PhraseMatcher AndWord = new("và"), OrWord = new("hoặc"), ToWord = new("đến"), NumberLabel = new("số");

    /// <summary>Words that numbers stand behind far more often than behind a type.</summary>
    private static readonly string[] CountedWords = ["khoản", "Khoản", "Điều", "điều", "ngày", "Ngày", "tháng", "năm", "Năm", "mục", "Mục", "quý", "thứ", "từ", "có", "là", "trên", "gồm", "lần", "hạng", "cấp", "tổ"];

    private const int LongestGap = 500;

    private readonly string _text;
    private readonly TextSpan _span;
    private readonly List<NamedLaw> _laws;
    private int _nextLaw;
    private readonly List<(NumberMention Mention, ReferenceDraft Draft)> _numbered = [];

    private readonly StageWatch _watch;

    private DocumentMentions(string text, TextSpan span, StageWatch watch) => (_text, _span, _watch, _laws) = (text, span, watch, NamedLaw.Find(text, span, watch));

    /// <summary>The documents named, in order of their places.</summary>
    public static List<ReferenceDraft> Find(string text, TextSpan span, StageWatch watch)
    {
        var finder = new DocumentMentions(text, span, watch);
        finder.AddNumbered();
        finder.CompleteLists();
        List<ReferenceDraft> numbered = finder._numbered.ConvertAll(static one => one.Draft), all = [.. numbered];
        finder.AddNames(numbered, all);
        finder.AddUnnumbered(numbered, all);
        return all.Count < 2 ? all : [.. all.OrderBy(static draft => draft.Span.Start)];
    }

    private void AddNumbered()
    {
        List<NumberMention> mentions = NumberMention.Find(_text, _span, _watch);
        for (int i = 0; i < mentions.Count; i++)
        {
            _watch.Tick();
            NumberMention mention = mentions[i];
            if (mention.Syntax is null && !FollowsWord(mention.Span.Start)) continue;
            TypeWord? type = TypeWord.Before(_text, _span.Start, mention.Span.Start);
            NamedLaw? law = type is null ? LawBefore(mention.Span.Start) : null;
            bool listed = _numbered.Count > 0 && GoesOn(_numbered[^1].Mention.Span.End, _numbered[^1].Draft, mention.Span.Start);
            if (!IsDocument(mention, type, law, listed) || FalseNumber.IsMarked(_text, _span.Start, mention.Span.Start)) continue;
            if (mention.Syntax is null && type is not null && !IsShortName(type, mention, mentions, i)) continue;
            _numbered.Add((mention, Draft(mention, type, law)));
        }
    }

    /// <summary>Most bare numbers count something at the start of a line or behind a sign: those are none of a document, nor of a list.</summary>
    private bool FollowsWord(int position)
    {
        int end = TypeWord.TrimBack(_text, _span.Start, position, " :\n");
        if (end == _span.Start) return false;
        if (!char.IsLetter(_text[end - 1])) return _numbered.Count > 0 && _text[end - 1] is ',' or ';';
        int start = end;
        while (start > _span.Start && char.IsLetter(_text[start - 1])) start--;
        return Array.IndexOf(CountedWords, _text[start..end]) < 0;
    }

    private bool IsDocument(NumberMention mention, TypeWord? type, NamedLaw? law, bool listed)
    {
        if (mention.Syntax is not { } number) return type is not null || listed;
        if (type is not null || law is not null || listed) return true;
        // "Số: 15/QĐ-HĐND" alone is how a number's line looks, not a document.
        if (TypeWord.IsNumberLabel(_text, _span.Start, mention.Span.Start)) return !IsCapitalLabel(mention.Span.Start) && number.Ordinal.Length > 0;
        DocumentNumber meaning = NumberGrammar.Interpret(number, isLetter: false);
        // Without any word before it, a number counts when its symbol is of a known kind, or an office's with its unit behind a hyphen.
        return meaning.Year is not null || meaning.TypeSymbol is not null || number.Groups.Count > 1 && number.Groups[0].Text.Length > 2 && number.Groups[1].Separator == '-';
    }

    private bool IsCapitalLabel(int position)
    {
        int end = TypeWord.TrimBack(_text, _span.Start, position, " :\n");
        return end - 2 >= _span.Start && _text[end - 2] == 'S';
    }

    /// <summary>"Nghị định 30", "Quyết định số 110 và …": a bare number behind a type word, which names no day, year or amount.</summary>
    private bool IsShortName(TypeWord type, NumberMention mention, List<NumberMention> mentions, int index)
    {
        if (type.Symbol is null || type.Symbol is "L" or "BL" or "HP" or "PL") return IsListedBefore(mention, mentions, index);
        bool labelled = TypeWord.IsNumberLabel(_text, _span.Start, mention.Span.Start);
        return labelled || char.IsUpper(_text[type.Start]) || IsListedBefore(mention, mentions, index);
    }

    private bool IsListedBefore(NumberMention mention, List<NumberMention> mentions, int index) =>
        index + 1 < mentions.Count && mentions[index + 1] is { Syntax: not null } next && GoesOn(mention.Span.End, null, next.Span.Start);

    private ReferenceDraft Draft(NumberMention mention, TypeWord? type, NamedLaw? law)
    {
        int start = type?.Start ?? law?.Span.Start ?? mention.Span.Start;
        DocumentNumber? meaning = mention.Syntax is { } number ? NumberGrammar.Interpret(number, isLetter: false) : null;
        // A court's number says the kind of case; what was issued, the word says.
        string? own = meaning is { Style: NumberStyle.Court } && type is not null ? null : meaning?.TypeSymbol;
        return new ReferenceDraft(TextSpan.FromBounds(start, mention.Span.End))
        {
            Number = mention.Syntax?.ToString(), ShortNumber = mention.Syntax is null ? _text.Substring(mention.Span.Start, mention.Span.Length) : null, Symbol = law?.Symbol ?? own ?? type?.Symbol, Title = law?.Name,
        };
    }

    private NamedLaw? LawBefore(int position)
    {
        while (_nextLaw < _laws.Count && _laws[_nextLaw].Span.End <= position) _nextLaw++;
        if (_nextLaw == 0) return null;
        NamedLaw law = _laws[_nextLaw - 1];
        ReadOnlySpan<char> between = _text.AsSpan(law.Span.End, position - law.Span.End).Trim();
        return between.IsEmpty || TextKey.Same(between.TrimEnd(':'), "số") ? law : null;
    }

    /// <summary>Whether only the signs of a list stand between an item, with its date, and the next number.</summary>
    private bool GoesOn(int end, ReferenceDraft? former, int next)
    {
        if (next - end > LongestGap) return false;
        int at = end;
        if (former is not null) at = Math.Max(at, ReferenceTail.Read(_text, end, next).End);
        while (at < next)
        {
            if (char.IsWhiteSpace(_text[at]) || _text[at] is ',' or ';' or ':') at++;
            else if (AndWord.MatchesAt(_text, at, out int behind) || OrWord.MatchesAt(_text, at, out behind) || ToWord.MatchesAt(_text, at, out behind) || NumberLabel.MatchesAt(_text, at, out behind)) at = behind;
            else return false;
        }
        return true;
    }

    /// <summary>What the items of a list share: the symbol stands behind the last, the type word before the first, date and issuer behind either.</summary>
    private void CompleteLists()
    {
        for (int first = 0; first < _numbered.Count;)
        {
            _watch.Tick();
            int last = first;
            while (last + 1 < _numbered.Count && GoesOn(_numbered[last].Mention.Span.End, _numbered[last].Draft, _numbered[last + 1].Draft.Span.Start)
                && _numbered[last + 1].Draft.Span.Start == _numbered[last + 1].Mention.Span.Start) last++;
            Complete(first, last);
            first = last + 1;
        }
    }

    private void Complete(int first, int last)
    {
        ReferenceTail[] tails = [.. Enumerable.Range(first, last - first + 1).Select(i => ReferenceTail.Read(_text, _numbered[i].Mention.Span.End, _span.End))];
        for (int i = last; i >= first; i--)
        {
            (NumberMention mention, ReferenceDraft draft) = _numbered[i];
            ReferenceTail tail = tails[i - first], final = tails[^1];
            if (mention.Syntax is null && i < last && _numbered[i + 1].Draft.Number is { } whole) (draft.Number, draft.ShortNumber) = (Inherited(draft.ShortNumber!, whole), null);
            if (i > first && draft.Symbol is null) draft.Symbol = _numbered[first].Draft.Symbol;
            draft.Date = tail.Date ?? final.Date;
            draft.Issuer = tail.Issuer ?? final.Issuer;
            if (i == last && draft.Title is null) (draft.Title, draft.TitleEnd) = (tail.Title, tail.TitleEnd);
            if (mention.Syntax is null && i < last) draft.Symbol = _numbered[i + 1].Draft.Symbol ?? draft.Symbol;
        }
    }

    /// <summary>"01" before "03/2020/NĐ-CP" is 01/2020/NĐ-CP; "21/2022" before "22/2023/NQ-HĐND" is 21/2022/NQ-HĐND.</summary>
    private static string Inherited(string bare, string whole)
    {
        int slash = whole.IndexOfAny(['/', '-']);
        if (slash < 0) return bare;
        if (!bare.Contains('/')) return bare + whole[slash..];
        int second = whole.IndexOfAny(['/', '-'], slash + 1);
        return second < 0 ? bare : bare + whole[second..];
    }

    /// <summary>"Luật Đất đai 2024".</summary>
    private PartialDate? YearBehind(int end)
    {
        int start = Words.SkipSpaces(_text, end, _span.End), stop = start;
        while (stop < _span.End && char.IsAsciiDigit(_text[stop])) stop++;
        bool isYear = stop - start == 4 && (stop == _span.End || !char.IsLetterOrDigit(_text[stop]) && _text[stop] is not ('/' or '-'));
        return isYear ? PartialDate.Create(int.Parse(_text.AsSpan(start, 4), System.Globalization.CultureInfo.InvariantCulture), null, null) : null;
    }

    /// <summary>Laws named without a number.</summary>
    private void AddNames(List<ReferenceDraft> numbered, List<ReferenceDraft> all)
    {
        foreach (NamedLaw law in _laws)
        {
            _watch.Tick();
            if (numbered.HasOverlap(law.Span)) continue;
            ReferenceTail tail = ReferenceTail.Read(_text, law.Span.End, _span.End);
            all.Add(new ReferenceDraft(law.Span) { Symbol = law.Symbol, Title = law.Name, Date = tail.Date ?? YearBehind(law.Span.End), Issuer = tail.Issuer });
        }
    }

    /// <summary>Documents without a number that no number or law's name already stands for.</summary>
    private void AddUnnumbered(List<ReferenceDraft> numbered, List<ReferenceDraft> all)
    {
        foreach (ReferenceDraft one in UnnumberedDocument.Find(_text, _span))
        {
            _watch.Tick();
            int law = _laws.FirstEndingBehind(one.Span.Start, each => each.Span);
            if (!numbered.HasOverlap(one.Span) && !(law < _laws.Count && _laws[law].Span.Overlaps(one.Span))) all.Add(one);
        }
    }
}
