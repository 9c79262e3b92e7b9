using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Everybody who has a part in a clause: who leads, works with, watches, and is reported to.</summary>
internal static class ClauseParts
{
    private const int Neighbors = 32;

    private static readonly PhraseMatcher Coordinate = new("phối hợp"), LeadWord = new("chủ trì"), Together = new("cùng"), TogetherWith = new("cùng với"), HelpOf = new("có sự tham gia của"), HelpToo = new("với sự phối hợp của"), TakesPart = new("với sự tham gia của");
    private static readonly PhraseMatcher[] Results = [new("kết quả thực hiện"), new("kết quả"), new("tình hình thực hiện"), new("tình hình"), new("bằng văn bản")], Toward = [new("về"), new("với"), new("cho"), new("lên"), new("tới")];
    private static readonly PhraseMatcher WatchedBy = new("dưới sự giám sát của"), By = new("do"), Watches = new("giám sát"), Report = new("báo cáo"), Submit = new("trình"), Propose = new("đề xuất"), AndWord = new("và"), Higher = new("cấp có thẩm quyền");

    public static List<PartDraft> Of(string text, MainClause main, TextSpan clause)
    {
        var parts = new List<PartDraft>();
        AssigneeRule rule = main.Form switch { ClauseForm.Order => AssigneeRule.Object, ClauseForm.Agent => AssigneeRule.Agent, _ => AssigneeRule.Subject };
        foreach (TextSpan name in main.Names?.Names ?? []) parts.Add(new PartDraft(name, AssigneeRole.Lead, rule));
        AddOthers(text, TextSpan.FromBounds(Math.Min(main.Names?.End ?? main.Start, clause.End), clause.End), parts);
        return parts;
    }

    /// <summary>Adds those who work with, watch or are reported to in a stretch.</summary>
    public static void AddOthers(string text, TextSpan span, List<PartDraft> parts)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            i = Aside.Skip(text, i, span.End);
            if (!char.IsLetter(text[i]) || i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            if (PartAt(text, i, span.End, parts) is int end && end > i) i = end - 1;
        }
    }

    /// <summary>Adds those named at a word; the index behind them, or the word's when none are.</summary>
    private static int PartAt(string text, int at, int limit, List<PartDraft> parts)
    {
        if (Partners(text, at, limit) is { } partners) return Add(parts, partners, AssigneeRole.Coordinate, AssigneeRule.Object);
        if (WatchedBy.MatchesAt(text, at, out int watched) && BodyNames.ReadAt(text, watched, limit, isObject: true) is { } watchers) return Add(parts, watchers, AssigneeRole.Supervise, AssigneeRule.Object);
        if (By.MatchesAt(text, at, out int by) && parts.Count > 0 && parts[0].Rule != AssigneeRule.Agent && BodyNames.ReadAt(text, by, limit) is { } agents && Watches.MatchesAt(text, Words.SkipSpaces(text, agents.End, limit), out _))
            return Add(parts, agents, AssigneeRole.Supervise, AssigneeRule.Agent);
        if (Superiors(text, at, limit) is { } superiors) return Add(parts, superiors, AssigneeRole.ReportTo, AssigneeRule.Object);
        return SecondSubject(text, at, limit) is { } second ? Add(parts, second, AssigneeRole.Coordinate, AssigneeRule.Subject) : at;
    }

    private static int Add(List<PartDraft> parts, BodyNames names, AssigneeRole role, AssigneeRule rule)
    {
        foreach (TextSpan name in names.Names)
        {
            if (!IsNamed(parts, name)) parts.Add(new PartDraft(name, role, rule));
        }
        return names.End;
    }

    /// <summary>Names are found from left to right, so one can only meet those of the main clause, which come first, or the last ones.</summary>
    private static bool IsNamed(List<PartDraft> parts, TextSpan name)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (i == Neighbors) i = Math.Max(i, parts.Count - Neighbors);
            if (parts[i].Name.Overlaps(name)) return true;
        }
        return false;
    }

    private static BodyNames? Partners(string text, int at, int limit)
    {
        if (Coordinate.MatchesAt(text, at, out int end)) return BodyNames.Partners(text, end, limit);
        if (HelpOf.MatchesAt(text, at, out end) || HelpToo.MatchesAt(text, at, out end) || TakesPart.MatchesAt(text, at, out end) || TogetherWith.MatchesAt(text, at, out end)) return Proper(text, end, limit);
        if (LeadWord.MatchesAt(text, at, out end) && Together.MatchesAt(text, Words.SkipSpaces(text, end, limit), out int together)) return BodyNames.ReadAt(text, together, limit, isObject: true);
        return null;
    }

    /// <summary>Behind "cùng với" only bodies take part; things go along with others.</summary>
    private static BodyNames? Proper(string text, int at, int limit) =>
        BodyNames.ReadAt(text, at, limit, isObject: true) is { } names && (char.IsUpper(text[names.Names[0].Start]) || BodyHead.BeginsAt(text, names.Names[0].Start, limit)) ? names : null;

    /// <summary>"báo cáo Ủy ban nhân dân tỉnh", "trình Thủ tướng Chính phủ": named in capitals, or whoever is competent.</summary>
    private static BodyNames? Superiors(string text, int at, int limit)
    {
        if (!char.IsLower(text[at]) && FollowsWord(text, at) || !Report.MatchesAt(text, at, out int end) && !Submit.MatchesAt(text, at, out end)) return null;
        int next = Words.SkipSpaces(text, end, limit);
        if (PhraseMatcher.AnyAt(Results, text, next, out int results)) next = Words.SkipSpaces(text, results, limit);
        if (PhraseMatcher.AnyAt(Toward, text, next, out int behind)) next = Words.SkipSpaces(text, behind, limit);
        if (next < limit && text[next] == ',') next = Words.SkipSpaces(text, next + 1, limit);
        if (AndWord.MatchesAt(text, next, out int and)) next = Words.SkipSpaces(text, and, limit);
        if (Propose.MatchesAt(text, next, out int propose)) next = Words.SkipSpaces(text, propose, limit);
        if (Higher.MatchesAt(text, next, out int higher) && higher <= limit) return new BodyNames([TextSpan.FromBounds(next, higher)], next, higher);
        return BodyHead.IsProper(text, next, out _) ? BodyNames.ReadAt(text, next, limit, isObject: true) : null;
    }

    /// <summary>"theo Báo cáo …": a capital behind another word names a report.</summary>
    private static bool FollowsWord(string text, int at)
    {
        int before = References.TypeWord.TrimBack(text, 0, at, " ");
        return before > 0 && (char.IsLetter(text[before - 1]) || text[before - 1] == ',');
    }

    /// <summary>"…, Sở Tài chính phối hợp thực hiện": a second subject that only takes part.</summary>
    private static BodyNames? SecondSubject(string text, int at, int limit)
    {
        if (at < 2 || text[at - 1] != ' ' || text[at - 2] != ',' || !BodyHead.IsProper(text, at, out _)) return null;
        if (BodyNames.ReadAt(text, at, limit) is not { } names) return null;
        int behind = Words.SkipSpaces(text, names.End, limit);
        return Coordinate.MatchesAt(text, behind, out int end) && BodyNames.Partners(text, end, limit) is null ? names : null;
    }
}
