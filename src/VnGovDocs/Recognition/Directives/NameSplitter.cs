using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>
/// Cuts a row of names. A semicolon parts, a comma or "và" before a new head noun in capitals or before "các", "những"; what a quantifier, a colon or a
/// formula of the Government holds together stays one.
/// </summary>
internal static class NameSplitter
{
    private static readonly PhraseMatcher AndWord = new("và"), TogetherWord = new("cùng");
    private static readonly PhraseMatcher Ministers = new("Bộ trưởng"), OfficeHead = new("Chánh Văn phòng"), OfficeWord = new("Văn phòng"), PartySecretary = new("Bí thư"), Chairman = new("Chủ tịch"), Members = new("Hội đồng thành viên"), Concerned = new("liên quan"), ConcernedToo = new("có liên quan");

    public static List<TextSpan> Split(string text, TextSpan row)
    {
        var names = new List<TextSpan>();
        int start = row.Start;
        char listSign = '\0';
        bool inList = false;
        for (int i = row.Start; i < row.End; i++)
        {
            if (text[i] is '(' && text.IndexOf(')', i, row.End - i) is > 0 and int close) i = close;
            if (text[i] == ':') (inList, listSign) = (true, '\0');
            if (!IsSeparator(text, i, row.End, out int next)) continue;
            if (inList && listSign == '\0') listSign = text[i];
            bool listGoesOn = inList && text[i] == ';' && listSign == ';';
            if (next >= row.End || listGoesOn || !Parts(text, TextSpan.FromBounds(start, i), i, next, row.End, inList)) continue;
            Add(names, text, TextSpan.FromBounds(start, i));
            (start, inList) = (next, false);
            i = next - 1;
        }
        Add(names, text, TextSpan.FromBounds(start, row.End));
        return names;
    }

    private static void Add(List<TextSpan> names, string text, TextSpan name)
    {
        name = Words.Trim(text, name, ",;-–");
        int first = Courtesy.Skip(text, name.Start, name.End);
        name = TextSpan.FromBounds(first, name.End);
        if (name.Length == 0) return;
        // The post behind a person's name says who that is; it is nobody else.
        if (names.Count > 0 && PersonNames.Read(text, names[^1]) is not null && Offices.MatchesAt(text, name.Start, out _)) return;
        int dash = text.IndexOf(" - ", name.Start, name.Length, StringComparison.Ordinal);
        if (dash > 0 && PersonNames.Read(text, TextSpan.FromBounds(name.Start, dash)) is not null) name = TextSpan.FromBounds(name.Start, dash);
        names.Add(name);
    }

    private static bool IsSeparator(string text, int at, int limit, out int next)
    {
        next = at;
        if (text[at] is ',' or ';')
        {
            next = Words.SkipSpaces(text, at + 1, limit);
            if (AndWord.MatchesAt(text, next, out int and) && and < limit) next = Words.SkipSpaces(text, and, limit);
            return true;
        }
        if (at == 0 || !char.IsWhiteSpace(text[at - 1]) || !AndWord.MatchesAt(text, at, out int end) && !TogetherWord.MatchesAt(text, at, out end)) return false;
        next = Words.SkipSpaces(text, end, limit);
        return true;
    }

    private static bool Parts(string text, TextSpan current, int separator, int next, int limit, bool inList)
    {
        int head = Courtesy.Skip(text, next, limit);
        if (text[separator] == ';') return true;
        if (StaysTogether(text, current, separator, head)) return false;
        if (DirectiveWords.Quantifiers.MatchAt(text, head, limit) is not null) return !IsShortPair(text, current, head, limit);
        if (!BodyHead.IsProper(text, head, out int end)) return inList ? text[separator] is not (',' or ';') && char.IsLower(text[head]) && BodyHead.BeginsAt(text, head, limit) : head > next || PersonAt(text, head, limit);
        if (inList && text[separator] == ',') return Offices.MatchesAt(text, head, out _);
        return !(HasQuantifier(text, current) && IsBare(text, end, limit));
    }

    /// <summary>"Sở, Ban, ngành" under one "các": heads without a name of their own.</summary>
    private static bool IsBare(string text, int end, int limit)
    {
        int next = Words.SkipSpaces(text, end, limit);
        return next >= limit || text[next] is ',' or ';' || AndWord.MatchesAt(text, next, out _) || Concerned.MatchesAt(text, next, out _) || ConcernedToo.MatchesAt(text, next, out _);
    }

    private static bool HasQuantifier(string text, TextSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (DirectiveWords.Quantifiers.MatchAt(text, i, name.End) is not null) return true;
        }
        return false;
    }

    /// <summary>"Các bộ, các tỉnh": two bare nouns are one.</summary>
    private static bool IsShortPair(string text, TextSpan current, int head, int limit)
    {
        int end = head;
        while (end < limit && (char.IsLetter(text[end]) || text[end] == ' ') && !AndWord.MatchesAt(text, end, out _)) end++;
        return Words.Split(text.AsSpan(current.Start, current.Length)).Count == 2 && Words.Split(text.AsSpan(head, end - head)).Count == 2 && text[current.Start] is 'C' or 'c' && end >= limit;
    }

    /// <summary>Formulas: "Bộ trưởng, Thủ trưởng cơ quan ngang bộ …", "Văn phòng HĐND và UBND", "Bí thư … và Chủ tịch …" of the same places.</summary>
    private static bool StaysTogether(string text, TextSpan current, int separator, int head)
    {
        TextSpan name = Words.Trim(text, current, ",");
        int last = name.Start;
        if (DirectiveWords.Quantifiers.MatchAt(text, name.Start, name.End) is { } quantifier) last = Words.SkipSpaces(text, quantifier.End, name.End);
        if (Ministers.MatchesAt(text, last, out int minister) && minister == name.End) return true;
        if (Members.Find(text, name.Start, name.End) is { } members && members.End == name.End) return true;
        if (text[separator] is ',' or ';') return false;
        if (PartySecretary.MatchesAt(text, name.Start, out _) && Chairman.MatchesAt(text, head, out _)) return true;
        bool office = OfficeHead.MatchesAt(text, name.Start, out int officeEnd) || OfficeWord.MatchesAt(text, name.Start, out officeEnd);
        string rest = office ? TextKey.Of(text.AsSpan(officeEnd, name.End - officeEnd).Trim()) : "";
        return rest is "hdnd" or "hđnd" || rest == TextKey.Of("Hội đồng nhân dân") || rest == TextKey.Of("Đoàn đại biểu Quốc hội");
    }

    private static bool PersonAt(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && char.IsLetter(text[end])) end++;
        if (!Offices.IsSurname(text.AsSpan(start, end - start))) return false;
        while (end < limit && text[end] is not (',' or ';')) end++;
        return end > start && PersonNames.Read(text, TextSpan.FromBounds(start, end)) is not null;
    }
}
