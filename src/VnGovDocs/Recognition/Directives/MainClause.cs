using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>How a clause tells somebody to do something.</summary>
internal enum ClauseForm
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>"Giao Sở Nội vụ …", "UBND tỉnh yêu cầu …".</summary>
    Order,

    /// <summary>"Sở Nội vụ chủ trì …", "Các đơn vị phải …".</summary>
    Subject,

    /// <summary>"Tăng cường …".</summary>
    Bare,

    /// <summary>"Việc … do Sở Nội vụ thực hiện".</summary>
    Agent,
}

/// <summary>The main clause of a sentence: who, and what is to be done.</summary>
/// <param name="Form">How it is said.</param>
/// <param name="Start">Its first word, behind connectives.</param>
/// <param name="Names">Who; null when nobody is named.</param>
/// <param name="Predicate">What.</param>
/// <param name="Modality">How strongly; null when only the verb says it.</param>
internal sealed record MainClause(ClauseForm Form, int Start, BodyNames? Names, Predicate Predicate, DirectiveModality? Modality)
{
    /// <summary>The word that orders; null for other forms.</summary>
    public OrderWord? Order { get; init; }

    private const int MostOpeners = 8, LongestTopicOfAgent = 800, LongestTime = 60;

    private static readonly PhraseMatcher[] Also = [new("cũng"), new("còn"), new("đồng thời"), new("đặc biệt")];

    private static readonly PhraseMatcher[] Recurrences = [new("định kỳ"), new("hằng"), new("hàng tháng"), new("hàng quý"), new("hàng năm"), new("hàng tuần")];

    private static readonly PhraseMatcher MustWord = new("phải"), DoneWord = new("hoàn thành"), ByWord = new("do"), Duty = new("thuộc trách nhiệm của"), ThenWord = new("thì"), MoneyWord = new("kinh phí");

    /// <summary>The main clause of a stretch; its form is <see cref="ClauseForm.None"/> when it tells nobody to do anything.</summary>
    public static MainClause? Read(string text, TextSpan clause, bool isReport = false)
    {
        int start = Connective.Skip(text, clause.Start, clause.End);
        if (start >= clause.End) return null;
        if (DirectiveWords.Others.MatchAt(text, start, clause.End) is not null) return BehindConsent(text, start, clause.End, isReport);
        int at = Sanctioned(text, start, clause.End);
        for (int steps = 0; steps < MostOpeners && at < clause.End; steps++)
        {
            if (steps > 0) at = Sanctioned(text, at, clause.End);
            bool opens = DirectiveWords.Openers.MatchAt(text, at, clause.End) is not null;
            if (ReadAt(text, at, clause.End, start, isReport) is { } main && (steps == 0 || main.Form is ClauseForm.Order or ClauseForm.Subject || !opens))
            {
                if (!(opens && main.Form == ClauseForm.Bare && LaterMain(text, at, clause.End, start, isReport) is { } later)) return main;
                return later;
            }
            if (!opens && steps == 0) break;
            int comma = NextComma(text, at, clause.End);
            if (comma < 0 && steps == 0 && BehindTime(text, at, clause.End, start) is { } timed) return timed;
            if (comma < 0) break;
            at = Words.SkipSpaces(text, comma + 1, clause.End);
        }
        return ReadAgent(text, start, clause.End);
    }

    /// <summary>"Thống nhất chủ trương đầu tư, giao Sở Xây dựng …": somebody named behind the consent is told to do something.</summary>
    private static MainClause? BehindConsent(string text, int start, int limit, bool isReport)
    {
        for (int comma = NextComma(text, start, limit), steps = 0; comma >= 0 && steps < MostOpeners; comma = NextComma(text, comma + 1, limit), steps++)
        {
            int next = Words.SkipSpaces(text, comma + 1, limit);
            if (OrderWord.At(text, next, limit) is { IsVerb: false } && ReadAt(text, next, limit, next, isReport) is { Form: ClauseForm.Order, Names: not null } main) return main;
        }
        return null;
    }

    /// <summary>"Địa phương nào để xảy ra … thì Chủ tịch … phải chịu trách nhiệm": the clause behind "thì".</summary>
    private static int Sanctioned(string text, int start, int limit) =>
        DirectiveWords.Openers.MatchAt(text, start, limit) is { } opener && opener.Text.EndsWith("nào", StringComparison.Ordinal) && ThenWord.Find(text, opener.End, limit) is { } then ? Words.SkipSpaces(text, then.End, limit) : start;

    /// <summary>"Thực hiện Công văn số …, Sở Nội vụ đề nghị …": the first verb is a reason, when somebody is told something behind it.</summary>
    private static MainClause? LaterMain(string text, int at, int limit, int start, bool isReport)
    {
        for (int comma = NextComma(text, at, limit), steps = 0; comma >= 0 && steps < MostOpeners; comma = NextComma(text, comma + 1, limit), steps++)
        {
            if (ReadAt(text, Words.SkipSpaces(text, comma + 1, limit), limit, start, isReport) is not { } main) continue;
            if (main.Form == ClauseForm.Order || main is { Form: ClauseForm.Subject, Names: not null } && steps == 0 && PhraseMatcher.AnyAt(Recurrences, text, at, out _)) return main;
        }
        return null;
    }

    /// <summary>"Trước ngày 15/3/2026 phải hoàn thành …": a time without a comma behind it.</summary>
    private static MainClause? BehindTime(string text, int at, int limit, int start)
    {
        int reach = Math.Min(limit, at + LongestTime);
        if ((MustWord.Find(text, at, reach) ?? DoneWord.Find(text, at, reach)) is not { } word || !text.AsSpan(at, word.Start - at).ContainsAnyInRange('0', '9')) return null;
        return OfVerb(text, word.Start, limit, start);
    }

    private static MainClause? ReadAt(string text, int at, int limit, int start, bool isReport)
    {
        if (OrderWord.At(text, at, limit) is { } order) return OfOrder(text, order, limit, start);
        if (BodyNames.ReadAt(text, at, limit) is { } read)
        {
            BodyNames names = at > start ? WithoutRest(text, read) : read;
            int behind = Words.SkipSpaces(text, names.End, limit);
            if (behind < limit && text[behind] == ',') behind = Words.SkipSpaces(text, behind + 1, limit);
            if (PhraseMatcher.AnyAt(Also, text, behind, out int also) && OrderWord.At(text, Words.SkipSpaces(text, also, limit), limit) is not null) behind = Words.SkipSpaces(text, also, limit);
            if (OrderWord.At(text, behind, limit) is { } told && OfIssuer(text, told, limit, start, isReport) is { } ordered) return ordered;
            if (!Predicate.BeginsAt(text, behind, limit) || DirectiveWords.Others.MatchAt(text, behind, limit) is not null) return null;
            Predicate predicate = Predicate.Read(text, behind, limit);
            return predicate.Verb is null && predicate.Modality is null && !predicate.Manner.Contains("chủ trì") ? null : new MainClause(predicate.IsTold ? ClauseForm.None : ClauseForm.Subject, start, names, predicate, predicate.Modality);
        }
        return OfVerb(text, at, limit, start);
    }

    /// <summary>"Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ Tài chính …": what goes on with the words before is no subject.</summary>
    private static BodyNames WithoutRest(string text, BodyNames names)
    {
        int proper = names.Names.FindIndex(name => char.IsUpper(text[name.Start]));
        bool isRest = proper > 0 && char.IsLower(text[names.Names[0].Start]) && DirectiveWords.Quantifiers.MatchAt(text, names.Names[0].Start, names.Names[0].End) is null;
        return isRest ? names with { Names = names.Names.GetRange(proper, names.Names.Count - proper) } : names;
    }

    private static MainClause? OfOrder(string text, OrderWord order, int limit, int start)
    {
        BodyNames? names = BodyNames.ReadAt(text, order.End, limit);
        if (names is null && order.NeedsName) return order.IsVerb ? OfVerb(text, order.Start, limit, start) : null;
        int behind = names?.End ?? order.End;
        Predicate predicate = Predicate.Read(text, behind, limit);
        if (order.IsBan) predicate = predicate with { IsNegative = true };
        return new MainClause(ClauseForm.Order, start, names, predicate, order.Modality) { Order = order };
    }

    /// <summary>"Chủ tịch UBND tỉnh yêu cầu …": who orders is no assignee.</summary>
    private static MainClause? OfIssuer(string text, OrderWord order, int limit, int start, bool isReport)
    {
        if (order.IsVerb && !isReport || BodyNames.ReadAt(text, order.End, limit) is null && order.NeedsName) return null;
        return OfOrder(text, order, limit, start);
    }

    private static MainClause? OfVerb(string text, int at, int limit, int start)
    {
        if (at >= limit) return null;
        bool begins = DirectiveWords.Verbs.MatchAt(text, at, limit) is not null || DirectiveWords.Manners.MatchAt(text, at, limit) is not null || DirectiveWords.Musts.MatchAt(text, at, limit) is not null
            || DirectiveWords.Shoulds.MatchAt(text, at, limit) is not null || DirectiveWords.Nevers.MatchAt(text, at, limit) is not null;
        if (!begins) return null;
        Predicate predicate = Predicate.Read(text, at, limit);
        return predicate.Verb is null ? null : new MainClause(predicate.IsTold ? ClauseForm.None : ClauseForm.Bare, start, null, predicate, predicate.Modality);
    }

    private static MainClause? ReadAgent(string text, int start, int limit)
    {
        if (MoneyWord.MatchesAt(text, start, out _)) return null;
        int reach = Math.Min(limit, start + LongestTopicOfAgent);
        if (Duty.Find(text, start, reach) is { } duty && BodyNames.ReadAt(text, duty.End, limit, isObject: true) is { } bearer)
            return new MainClause(ClauseForm.Agent, start, bearer, new Predicate(duty.Start, "chịu trách nhiệm", "direct", DirectiveModality.Order, false, false, []), DirectiveModality.Order);
        for (TextSpan? by = ByWord.Find(text, start, reach); by is { } word; by = ByWord.Find(text, word.End, reach))
        {
            if (BodyNames.ReadAt(text, word.End, limit) is not { } names || !Predicate.BeginsAt(text, Words.SkipSpaces(text, names.End, limit), limit)) continue;
            Predicate predicate = Predicate.Read(text, names.End, limit);
            if (predicate.Verb is not null && !predicate.IsTold) return new MainClause(ClauseForm.Agent, start, names, predicate, DirectiveModality.Order);
        }
        return null;
    }

    /// <summary>The next comma outside of parentheses, quotations, numbers and pairs of verbs; negative when none follows.</summary>
    public static int NextComma(string text, int from, int limit)
    {
        int depth = 0;
        for (int i = from; i < limit; i++)
        {
            if (text[i] is '(' or '“') depth++;
            else if (text[i] is ')' or '”') depth--;
            else if (text[i] == ',' && depth <= 0 && !(i + 1 < limit && char.IsAsciiDigit(text[i + 1])) && !Piece.IsPair(text, i, from)) return i;
        }
        return -1;
    }
}
