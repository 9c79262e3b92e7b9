using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>The directives of a page that retells a notice: running text, cut at sentences, semicolons, connectives and at commas before a further task.</summary>
internal sealed class ReportClauses(string text)
{
    private const int LeastWords = 3, MostWordsOfManner = 6;

    private static readonly PhraseMatcher DayWord = new("ngày"), ForWord = new("để"), AimWord = new("nhằm"), MustWord = new("phải"), NeedWord = new("cần");

    private static readonly PhraseMatcher[] Deliveries = [new("hoàn thành trước"), new("hoàn thành trong"), new("hoàn thành vào"), new("hoàn thành chậm nhất"), new("hoàn thành xong"), new("xong trước"), new("báo cáo"), new("trình"), new("gửi"), new("lơ là"), new("chủ quan"), new("né tránh"), new("đùn đẩy"), new("tăng"), new("gắn với"), new("đồng bộ"), new("vệ sinh"), new("có phương án")];

    private readonly ReportTopics _topics = new(text);

    /// <summary>The directives of a paragraph, in order; its topic stays until another one is opened.</summary>
    public List<DirectiveDraft> Read(DirectiveUnit unit)
    {
        var found = new List<DirectiveDraft>();
        DirectiveModality? sentence = null;
        List<PartDraft> subject = [];
        TextSpan words = unit.Words;
        if (unit.Context.Topic is { } heading) _topics.Open(heading);
        else _topics.Begin(words);
        foreach (Piece piece in Piece.Cut(text, words))
        {
            if (piece.Start == PieceStart.Sentence) (sentence, subject) = (null, []);
            if (piece.Start == PieceStart.Sentence && TopicAlone(piece.Span) is { } topic)
            {
                _topics.Open(topic);
                continue;
            }
            foreach (TextSpan part in AtCommas(WithoutTopic(piece)))
            {
                if (Main(part) is not { } main || main.Form == ClauseForm.None || IsNarrative(part, main)) continue;
                _topics.Pass(part);
                List<PartDraft> parts = ClauseParts.Of(text, main, part);
                bool leads = parts.Exists(one => one.Role == AssigneeRole.Lead);
                if (!leads && main.Form != ClauseForm.Subject) parts = [.. subject.Count > 0 ? subject : unit.Context.Heading, .. parts];
                else subject = [.. parts.Where(one => one.Role == AssigneeRole.Lead).Select(one => one with { Rule = AssigneeRule.Previous })];
                DirectiveModality modality = main.Modality ?? main.Predicate.Modality ?? sentence ?? unit.Context.Modality ?? DirectiveModality.Order;
                sentence ??= modality;
                found.Add(new DirectiveDraft(TextSpan.FromBounds(main.Start, part.End), parts, main.Predicate, modality) { Topic = _topics.Current, IsTopicDerived = _topics.IsDerived, Node = unit.Node?.Id, NamesNobody = main.Form == ClauseForm.Subject && main.Names is null });
            }
        }
        return found;
    }

    /// <summary>A subject without a known head ("Mỹ An cần …") counts before a word that binds.</summary>
    private MainClause? Main(TextSpan part)
    {
        if (MainClause.Read(text, part, isReport: true) is { } main) return main;
        int start = Connective.Skip(text, part.Start, part.End);
        if (start >= part.End || DirectiveWords.Others.MatchAt(text, start, part.End) is not null || DirectiveWords.Openers.MatchAt(text, start, part.End) is not null) return null;
        TextSpan? modal = MustWord.Find(text, start, Math.Min(part.End, start + 120)) ?? NeedWord.Find(text, start, Math.Min(part.End, start + 120));
        if (modal is not { } word) return null;
        Predicate predicate = Predicate.Read(text, word.Start, part.End);
        if (predicate.Verb is null) return null;
        TextSpan name = Words.Trim(text, TextSpan.FromBounds(start, word.Start));
        bool isName = name.Length > 0 && Words.Split(text.AsSpan(name.Start, name.Length)).TrueForAll(one => char.IsUpper(text[name.Start + one.Start]));
        return new MainClause(ClauseForm.Subject, start, isName ? new BodyNames([name], name.Start, name.End) : null, predicate, predicate.Modality);
    }

    /// <summary>"Ngày 27/3, Thành ủy ban hành Thông báo …": the report itself.</summary>
    private bool IsNarrative(TextSpan part, MainClause main) =>
        main.Predicate.IsTold || main.Modality is null && main.Form == ClauseForm.Subject && DayWord.MatchesAt(text, part.Start, out _);

    /// <summary>"Về công tác bảo vệ môi trường.": a sentence that is only a title.</summary>
    private string? TopicAlone(TextSpan sentence) =>
        DirectiveTopic.AtHead(text, sentence) is null && DirectiveTopic.Opens(text, sentence) && MainClause.Read(text, sentence) is null ? DirectiveTopic.Name(text, sentence) : null;

    private TextSpan WithoutTopic(Piece piece)
    {
        if (piece.Start != PieceStart.Sentence || DirectiveTopic.AtHead(text, piece.Span) is not { } head) return piece.Span;
        _topics.Open(DirectiveTopic.Name(text, head.Title));
        return Words.Trim(text, TextSpan.FromBounds(head.Behind, piece.Span.End));
    }

    /// <summary>Cuts a piece at commas behind which a further task begins.</summary>
    private List<TextSpan> AtCommas(TextSpan piece)
    {
        var parts = new List<TextSpan>();
        int start = piece.Start, last = piece.Start;
        int depth = 0;
        bool isPurpose = false;
        for (int i = piece.Start; i < piece.End; i++)
        {
            if (text[i] is '(' or '“') depth++;
            else if (text[i] is ')' or '”') depth--;
            if (depth > 0) continue;
            if (char.IsLetter(text[i]) && i > piece.Start && !char.IsLetterOrDigit(text[i - 1])) isPurpose |= ForWord.MatchesAt(text, i, out _) || AimWord.MatchesAt(text, i, out _);
            if (text[i] != ',') continue;
            int next = Words.SkipSpaces(text, i + 1, piece.End);
            if (!isPurpose && BeginsTask(next, piece.End) && !IsBareVerb(last, i) && !Piece.IsPair(text, i, piece.Start) && Main(TextSpan.FromBounds(start, i)) is { Form: not ClauseForm.None } before && !IsOnlyManner(before, i))
            {
                parts.Add(Words.Trim(text, TextSpan.FromBounds(start, i)));
                start = next;
            }
            last = next;
        }
        parts.Add(Words.Trim(text, TextSpan.FromBounds(start, piece.End)));
        return parts;
    }

    /// <summary>"tập trung cao độ, chỉ đạo …": what tells how is no task yet.</summary>
    private bool IsOnlyManner(MainClause main, int end) =>
        main.Predicate.Verb is { } verb && DirectiveWords.Manners.MatchAt(verb, 0, verb.Length) is not null && Words.Split(text.AsSpan(main.Predicate.Start, end - main.Predicate.Start)).Count <= MostWordsOfManner;

    /// <summary>A verb in small letters with an object of its own behind it.</summary>
    private bool BeginsTask(int at, int limit)
    {
        if (at >= limit || !char.IsLower(text[at])) return false;
        // The deadline and the delivery of a task are no task of their own.
        if (PhraseMatcher.AnyAt(Deliveries, text, at, out _)) return false;
        bool begins = DirectiveWords.Verbs.MatchAt(text, at, limit) is not null || DirectiveWords.Manners.MatchAt(text, at, limit) is not null || DirectiveWords.Musts.MatchAt(text, at, limit) is not null || NeedWord.MatchesAt(text, at, out _);
        int end = text.IndexOfAny([',', ';', '.'], at, limit - at);
        return begins && Words.Split(text.AsSpan(at, (end < 0 ? limit : end) - at)).Count > LeastWords;
    }

    /// <summary>"kiểm tra, hướng dẫn, đôn đốc": verbs in a row share what stands behind the last.</summary>
    private bool IsBareVerb(int start, int end)
    {
        int at = Words.SkipSpaces(text, start, end);
        while (at < end && DirectiveWords.Manners.MatchAt(text, at, end) is { } manner) at = Words.SkipSpaces(text, manner.End, end);
        if (at >= end) return true;
        return DirectiveWords.Verbs.MatchAt(text, at, end) is { } verb && Words.Split(text.AsSpan(verb.End, end - verb.End)).Count == 0
            || Words.Split(text.AsSpan(start, end - start)).Count < LeastWords && DirectiveWords.Verbs.MatchAt(text, at, end) is not null;
    }
}
