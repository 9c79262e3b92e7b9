using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives;

/// <summary>A line or heading that says who has to do what stands below it.</summary>
/// <param name="Parts">Those named.</param>
/// <param name="Modality">How strongly; null when it only names.</param>
/// <param name="HasTask">Whether it has a task of its own, and is a directive too.</param>
internal sealed record LeadLine(List<PartDraft> Parts, DirectiveModality? Modality, bool HasTask)
{
    private const int MostWordsOfLead = 14, MostWordsOfTask = 34, LongestTail = 20;

    private static readonly PhraseMatcher DutyOf = new("trách nhiệm của"), TasksOf = new("nhiệm vụ của"), FollowWord = new("sau"), Following = new("sau đây");
    private static readonly PhraseMatcher[] Tails = [new("sau đây"), new("như sau"), new("sau")], Speeches = [new("kết luận"), new("chỉ đạo"), new("ý kiến"), new("phát biểu")];
    private static readonly PhraseMatcher[] Announcers = [new("thực hiện"), new("triển khai"), new("tập trung"), new("quan tâm"), new("làm tốt"), new("tổ chức thực hiện"), new("tổ chức triển khai"), new("chỉ đạo")];
    private static readonly PhraseMatcher[] Announced = [new("một số"), new("các nội dung"), new("các nhiệm vụ"), new("những nội dung"), new("những nhiệm vụ"), new("các công việc"), new("tốt"), new("các yêu cầu"), new("như sau"), new("nội dung"), new("các giải pháp"), new("những việc"), new("các việc"), new("nhiệm vụ")];

    /// <summary>A heading that is a name, or a name's duties; null for any other.</summary>
    public static LeadLine? OfHeading(string text, TextSpan words)
    {
        words = Words.Trim(text, words, ":.");
        if (words.Length == 0) return null;
        int start = words.Start;
        if (DutyOf.MatchesAt(text, start, out int duty) || TasksOf.MatchesAt(text, start, out duty)) start = duty;
        else if (DirectiveTopic.ForWord.MatchesAt(text, start, out int toward)) start = toward;
        return BodyNames.ReadAt(text, start, words.End) is { } names && names.End >= words.End ? new LeadLine(PartsOf(names), null, HasTask: false) : null;
    }

    /// <summary>A line that ends with a colon above others; null when it names and orders nothing.</summary>
    public static LeadLine? OfLine(string text, TextSpan words)
    {
        TextSpan line = Words.TrimEnd(text, words, ":");
        if (OfHeading(text, line) is { } heading) return heading;
        MainClause? main = MainClause.Read(text, LastSentence(text, line));
        if (main is not { Form: ClauseForm.Order } && EndsWithSpeech(text, line)) return new LeadLine([], null, HasTask: false);
        if (main is null || main.Form == ClauseForm.None) return OrderAtEnd(text, line);
        List<PartDraft> parts = ClauseParts.Of(text, main, line);
        return new LeadLine([.. parts.Select(part => part with { Rule = AssigneeRule.Heading })], main.Modality, HasTask: !IsAnnouncement(text, line, main));
    }

    private static List<PartDraft> PartsOf(BodyNames names) => [.. names.Names.Select(name => new PartDraft(name, AssigneeRole.Lead, AssigneeRule.Heading))];

    /// <summary>"…, Thủ tướng Chính phủ yêu cầu": an order whose tasks all stand below.</summary>
    private static LeadLine? OrderAtEnd(string text, TextSpan line)
    {
        int start = line.End;
        while (start > line.Start && line.End - start < 12 && text[start - 1] is not (',' or '.' or ';'))
        {
            start--;
            if (OrderWord.At(text, start, line.End) is { } order && order.End == line.End) return new LeadLine([], order.Modality, HasTask: false);
        }
        return null;
    }

    /// <summary>"Phó Chủ tịch UBND tỉnh kết luận và chỉ đạo như sau": who speaks is not who acts.</summary>
    private static bool EndsWithSpeech(string text, TextSpan line)
    {
        int end = line.End;
        foreach (PhraseMatcher tail in Tails)
        {
            if (tail.Find(text, Math.Max(line.Start, end - LongestTail), end) is { } found && found.End == end) end = References.TypeWord.TrimBack(text, line.Start, found.Start, " \n");
        }
        return Array.Exists(Speeches, speech => speech.Find(text, Math.Max(line.Start, end - LongestTail), end) is { } found && found.End == end && found.Start > line.Start);
    }

    private static TextSpan LastSentence(string text, TextSpan line)
    {
        List<Piece> pieces = Piece.Cut(text, line);
        int last = pieces.FindLastIndex(piece => piece.Start == PieceStart.Sentence);
        return last < 0 ? line : TextSpan.FromBounds(pieces[last].Span.Start, line.End);
    }

    /// <summary>"chủ trì", "thực hiện các nhiệm vụ sau": nothing but the announcement of what follows.</summary>
    private static bool IsAnnouncement(string text, TextSpan line, MainClause main)
    {
        if (main.Predicate.Verb is null || main is { Names: not null, Predicate.Verb: "phối hợp" }) return true;
        if (main is { Names: null, Form: ClauseForm.Bare } && !EndsWithFollowing(text, line)) return main.Modality is null && Words.Split(text.AsSpan(line.Start, line.Length)).Count <= MostWordsOfTask;
        foreach (PhraseMatcher announcer in Announcers)
        {
            if (announcer.Find(text, main.Predicate.Start, line.End) is not { } verb) continue;
            int next = Words.SkipSpaces(text, verb.End, line.End);
            if (EndsWithFollowing(text, line) && line.End - verb.End < 60 && PhraseMatcher.AnyAt(Announced, text, next, out _) && !HasOtherTask(text, main, verb)) return true;
        }
        return main.Names is not null && Words.Split(text.AsSpan(main.Predicate.Start, Math.Max(0, line.End - main.Predicate.Start))).Count <= 6 && main.Predicate.Verb is "triển khai" or "thực hiện" or "tổ chức thực hiện" or "chủ trì"
            && Words.Split(text.AsSpan(line.Start, line.Length)).Count <= MostWordsOfLead;
    }

    /// <summary>"tiếp tục phân công …, trong đó tập trung một số nhiệm vụ sau" has a task before the announcement.</summary>
    private static bool HasOtherTask(string text, MainClause main, TextSpan announcer) => text.IndexOf(',', main.Predicate.Start, Math.Max(0, announcer.Start - main.Predicate.Start)) >= 0;

    private static bool EndsWithFollowing(string text, TextSpan line)
    {
        int from = Math.Max(line.Start, line.End - 20);
        return Following.Find(text, from, line.End) is { } both && both.End >= line.End - 1 || FollowWord.Find(text, from, line.End) is { } one && one.End >= line.End - 1;
    }
}
