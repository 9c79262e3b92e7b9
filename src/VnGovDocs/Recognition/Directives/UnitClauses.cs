using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>The directives of an item or paragraph of a document: one, unless another assignee is named in it.</summary>
internal sealed class UnitClauses(string text, DirectiveManner manner, IReadOnlyList<string> issuers)
{
    private const int LeastSpacesOfIssuer = 2, LongestMeeting = 60;

    private static readonly PhraseMatcher Know = new("biết"), MustWord = new("phải"), LikeThis = new("như sau"), DayWord = new("ngày"), Cooperate = new("phối hợp"), This = new("này"), There = new("có");

    /// <summary>"từng cơ quan" are those named before, one by one.</summary>
    private static readonly PhraseMatcher[] Each = [new("từng"), new("mỗi")];

    public List<DirectiveDraft> Read(DirectiveUnit unit)
    {
        var found = new List<DirectiveDraft>();
        if (LetterCase.IsUpper(text.AsSpan(unit.Words.Start, unit.Words.Length))) return found;
        bool isStory = !unit.IsNumbered && DirectiveWords.Stories.MatchAt(text, unit.Words.Start, unit.Words.End) is not null;
        int start = -1, end = 0;
        MainClause? open = null;
        bool isAttendance = false;
        foreach (Piece piece in Pieces(unit.Words))
        {
            isAttendance = piece.Start == PieceStart.Sentence ? ListsWhoCame(piece.Span) : isAttendance;
            if (isAttendance) continue;
            MainClause? main = MainOf(piece.Span, unit);
            bool isDirective = main is not null && (main.Form == ClauseForm.Order || !isStory) && Counts(main, piece, unit);
            if (open is not null && !(isDirective && IsOther(open, main!, piece.Start)))
            {
                end = piece.Span.End;
                continue;
            }
            if (!isDirective) continue;
            if (open is not null) found.Add(Draft(open, TextSpan.FromBounds(start, end), unit));
            (open, start, end) = (main, main!.Start, piece.Span.End);
        }
        if (open is not null) found.Add(Draft(open, TextSpan.FromBounds(start, Ending(unit, end)), unit));
        return found;
    }

    /// <summary>"Cùng dự có đồng chí …; lãnh đạo các ban", "Tham dự cuộc họp có: …".</summary>
    private bool ListsWhoCame(TextSpan span)
    {
        if (DirectiveWords.Attendances.MatchAt(text, span.Start, span.End) is not { } words || There.Find(text, words.End, Math.Min(span.End, words.End + LongestMeeting)) is not { } there) return false;
        int next = Words.SkipSpaces(text, there.End, span.End);
        return next < span.End && (text[next] == ':' || BodyHead.BeginsAt(text, Courtesy.Skip(text, next, span.End), span.End));
    }

    /// <summary>A row of names parted by semicolons belongs to the predicate behind it.</summary>
    private List<Piece> Pieces(TextSpan words)
    {
        List<Piece> pieces = Piece.Cut(text, words);
        for (int i = 0; i + 1 < pieces.Count;)
        {
            TextSpan span = pieces[i].Span;
            bool isRow = pieces[i + 1].Start == PieceStart.Semicolon && BodyNames.ReadAt(text, Connective.Skip(text, span.Start, span.End), span.End) is { } names && names.End >= span.End;
            if (isRow)
            {
                pieces[i] = pieces[i] with { Span = TextSpan.Cover(span, pieces[i + 1].Span) };
                pieces.RemoveAt(i + 1);
            }
            else i++;
        }
        return pieces;
    }

    /// <summary>A colon at the end belongs to the clause: tasks follow.</summary>
    private int Ending(DirectiveUnit unit, int end) => end < unit.Words.End && text[unit.Words.End - 1] == ':' ? unit.Words.End : end;

    private MainClause? MainOf(TextSpan span, DirectiveUnit unit) => IsAboutItself(span) && !unit.Context.IsEnforcement && manner != DirectiveManner.Deciding ? null : MainClause.Read(text, span) ?? Passive(span, unit);

    /// <summary>"Hướng dẫn này thay thế …", "Kế hoạch này có hiệu lực …".</summary>
    private bool IsAboutItself(TextSpan span) => TypeWord.At(text, span.Start) is { } type && This.MatchesAt(text, Words.SkipSpaces(text, type.End, span.End), out _);

    /// <summary>"100% công văn phải được số hóa", "Báo cáo của các xã phải nêu rõ …": a thing that must be done, by nobody named.</summary>
    private MainClause? Passive(TextSpan span, DirectiveUnit unit)
    {
        int start = Connective.Skip(text, span.Start, span.End);
        if (!unit.IsNumbered && !unit.Context.IsLed && manner == DirectiveManner.Letter || DirectiveWords.Others.MatchAt(text, start, span.End) is not null) return null;
        if (manner == DirectiveManner.Deciding || DirectiveWords.Openers.MatchAt(text, start, span.End) is not null || MustWord.Find(text, start, Math.Min(span.End, start + 160)) is not { } must) return null;
        Predicate predicate = Predicate.Read(text, must.Start, span.End);
        return predicate.Verb is null || predicate.IsTold ? null : new MainClause(ClauseForm.Subject, start, null, predicate, DirectiveModality.Order);
    }

    private bool Counts(MainClause main, Piece piece, DirectiveUnit unit)
    {
        if (main.Form == ClauseForm.None) return false;
        if (manner == DirectiveManner.Legislating) return unit.Context.IsEnforcement && main.Form is ClauseForm.Subject or ClauseForm.Order && main is { Names: not null, Modality: not null };
        if (unit.IsAim) return main.Modality == DirectiveModality.Order;
        switch (main.Form)
        {
            case ClauseForm.Order:
                return !IsReportedOrder(main, piece.Span) && (main.Names is not null || main.Predicate.Verb is not null);
            case ClauseForm.Subject:
                if (main.Modality is not null) return main.Names is not null || unit.IsNumbered || unit.Context.IsLed || manner != DirectiveManner.Letter;
                return !IsNotice(main, piece.Span, unit.IsNumbered) && CountsTold(unit, piece);
            case ClauseForm.Agent:
                return manner switch { DirectiveManner.Letter => unit.IsNumbered || unit.Context.IsLed, DirectiveManner.Deciding => unit.Context.IsEnforcement, _ => true };
            default:
                return CountsBare(main, piece, unit);
        }
    }

    /// <summary>"Sở Nội vụ tổng hợp …" is a task where tasks are numbered or led; in running text only when nothing is told.</summary>
    private bool CountsTold(DirectiveUnit unit, Piece piece)
    {
        if (manner == DirectiveManner.Deciding) return unit.Node?.Kind == BodyNodeKind.Article || unit.Context.IsEnforcement || unit.Context.Heading.Count > 0 || !unit.IsNumbered;
        if (unit.IsNumbered || unit.Context.IsLed) return true;
        if (manner != DirectiveManner.Ordering || DayWord.MatchesAt(text, piece.Span.Start, out _)) return false;
        for (int i = piece.Span.Start; i < piece.Span.End; i++)
        {
            if (text[i] is 'đ' or 'v' && DirectiveWords.Told.MatchAt(text, i, piece.Span.End) is { Text: "đã" or "vừa" or "đang" }) return false;
        }
        return true;
    }

    private bool CountsBare(MainClause main, Piece piece, DirectiveUnit unit)
    {
        if (manner == DirectiveManner.Deciding ? unit.Context.Heading.Count > 0 : unit.Context.IsLed) return true;
        if (main.Modality == DirectiveModality.Order && main.Predicate.IsNegative) return true;
        if (manner == DirectiveManner.Deciding) return false;
        if (unit.IsNumbered) return true;
        // A paragraph that only begins with a reason ("Thực hiện Công văn số …, Sở đã …") tells nobody to do anything.
        return DirectiveWords.Openers.MatchAt(text, main.Start, piece.Span.End) is null && (manner != DirectiveManner.Letter || main.Predicate.Manner.Count > 0 || Cooperate.MatchesAt(text, main.Start, out _));
    }

    /// <summary>"Ngày 05/3/2026, Ủy ban … đã yêu cầu …", "Tại Công văn …, Sở nêu: …".</summary>
    private bool IsReportedOrder(MainClause main, TextSpan span)
    {
        int before = main.Names?.Start ?? main.Predicate.Start;
        for (int i = span.Start; i < before; i++)
        {
            if (DirectiveWords.Told.MatchAt(text, i, before) is { Text: "đã" or "vừa" or "đang" or "sẽ" }) return true;
        }
        return main.Predicate.IsTold;
    }

    /// <summary>"Văn phòng … thông báo để các sở biết, thực hiện"; the issuer that tells of itself.</summary>
    private bool IsNotice(MainClause main, TextSpan span, bool isNumbered)
    {
        if (main.Predicate.Verb is "kết luận" && !isNumbered) return true;
        if (main.Predicate.Verb is "thông báo" && Know.Find(text, main.Predicate.Start, span.End) is not null) return true;
        if (LikeThis.Find(text, main.Predicate.Start, span.End) is { } like && like.End >= span.End - 1 && manner == DirectiveManner.Letter) return true;
        return main.Names is { Names: [var name, ..] } && !isNumbered && IsIssuer(name);
    }

    /// <summary>The issuer, also without its last words: "Ủy ban nhân dân tỉnh".</summary>
    private bool IsIssuer(TextSpan name)
    {
        string key = TextKey.Of(text.AsSpan(name.Start, name.Length));
        return issuers.Any(issuer => issuer == key || key.Count(letter => letter == ' ') >= LeastSpacesOfIssuer && issuer.StartsWith(key + " ", StringComparison.Ordinal));
    }

    /// <summary>Whether a piece names somebody else than the clause that is open: by an order anywhere, by a subject at the start of a sentence.</summary>
    private bool IsOther(MainClause open, MainClause main, PieceStart start)
    {
        if (main.Form is not (ClauseForm.Order or ClauseForm.Subject) || main.Names is null || main.Order is { IsVerb: true } && start != PieceStart.Sentence) return false;
        if (Each.Any(word => word.MatchesAt(text, main.Names.Names[0].Start, out _))) return false;
        if (main.Form == ClauseForm.Subject && start != PieceStart.Sentence) return false;
        return open.Names is null ? main.Form == ClauseForm.Order || start == PieceStart.Sentence : KeyOf(open.Names) != KeyOf(main.Names);
    }

    private string KeyOf(BodyNames names) => TextKey.Of(text.AsSpan(names.Names[0].Start, names.Names[0].Length));

    private DirectiveDraft Draft(MainClause main, TextSpan span, DirectiveUnit unit)
    {
        DirectiveModality modality = main.Modality ?? main.Predicate.Modality ?? unit.Context.Modality ?? DirectiveModality.Order;
        return new DirectiveDraft(span, WithHeading(ClauseParts.Of(text, main, span), unit, main), main.Predicate, modality) { Topic = unit.Context.Topic, Node = unit.Node?.Id, NamesNobody = main.Form == ClauseForm.Subject && main.Names is null };
    }

    /// <summary>Those of the heading lead what nobody else leads; their partners are handed down with them.</summary>
    private static List<PartDraft> WithHeading(List<PartDraft> parts, DirectiveUnit unit, MainClause main)
    {
        // "1. Sở Y tế: a) Chỉ đạo các bệnh viện …": whom the body of the heading directs does not stand in for it.
        if (main.Order is { IsVerb: true } && unit.Context.Heading.Exists(part => part.Role == AssigneeRole.Lead)) parts.RemoveAll(part => part is { Role: AssigneeRole.Lead, Rule: AssigneeRule.Object });
        if (parts.Exists(part => part.Role == AssigneeRole.Lead) || unit.Context.Heading.Count == 0 || main.Form == ClauseForm.Subject && main.Names is null) return parts;
        return [.. unit.Context.Heading.Where(part => part.Role != AssigneeRole.ReportTo), .. parts];
    }
}
