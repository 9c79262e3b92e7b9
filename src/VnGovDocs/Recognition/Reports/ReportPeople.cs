using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Reports;

/// <summary>Who spoke at the occasion that a page retells, and who signed, where it says so.</summary>
internal static class ReportPeople
{
    private static readonly PhraseMatcher[] SpeakerWords = [new("kết luận của"), new("ý kiến chỉ đạo của"), new("ý kiến của"), new("thông báo ý kiến")];
    private static readonly PhraseMatcher[] BylineLabels =
        [new("tin bài"), new("tin, bài"), new("tin và bài"), new("tin"), new("bài"), new("tin, ảnh"), new("tin ảnh"), new("tin và ảnh"), new("bài, ảnh"), new("bài và ảnh"), new("tác giả"), new("người viết"), new("người đăng"), new("biên tập"), new("thực hiện"), new("PV")];
    private static readonly PhraseMatcher[] MeetingWords = [new("làm việc với"), new("họp với"), new("gặp mặt với"), new("làm việc cùng"), new("tiếp xúc với"), new("đối thoại với")];
    private static readonly PhraseMatcher[] CounterpartyEnds = [new("về"), new("ngày"), new("tại"), new("sáng"), new("chiều"), new("nhằm"), new("để"), new("liên quan")];
    private static readonly PhraseMatcher OccasionWord = new("tại"), ByWord = new("do"), SignWord = new("ký");

    public static ReportSpeaker? Speaker(string text, ReportLead lead)
    {
        if (SpeakerSpan(text, lead) is not { } span) return null;
        string[] parts = Words.Fold(text, span).Split(", ");
        int comma = text.IndexOf(',', span.Start, span.Length);
        return NameAtEnd(text, TextSpan.FromBounds(span.Start, comma < 0 ? span.End : comma)) is var (name, title) && name is { } found
            ? new ReportSpeaker(Words.Fold(text, found), new[] { title }.OfType<string>().Concat(parts.Skip(1)).ToEquatableList())
            : null;
    }

    public static string? Occasion(string text, ReportLead lead)
    {
        if (SpeakerSpan(text, lead) is not { } span || OccasionWord.Find(text, span.End, lead.Line.End) is not { } at) return null;
        int end = text.IndexOfAny(['.', ';'], at.End, lead.Line.End - at.End);
        return Words.Fold(text.AsSpan(at.End, (end < 0 ? lead.Line.End : end) - at.End));
    }

    /// <summary>Whom a meeting was with: "buổi làm việc với Huyện ủy Mê Linh về …".</summary>
    public static string? Counterparty(string? occasion)
    {
        if (occasion is null) return null;
        int behind = MeetingWords.Select(words => words.Find(occasion, 0, occasion.Length)?.End ?? -1).Max();
        if (behind < 0) return null;
        int start = Words.SkipSpaces(occasion, behind, occasion.Length), end = start;
        while (end < occasion.Length && occasion[end] is not (',' or '(' or ';') && !PhraseMatcher.AnyAt(CounterpartyEnds, occasion, end, out _)) end++;
        string name = occasion[start..end].Trim();
        return name.Length > 0 && char.IsUpper(name[0]) ? name : null;
    }

    /// <summary>"Tin bài: Trần Thị Hạ": the name of the writer.</summary>
    public static string WithoutLabel(string line) =>
        Array.Find(BylineLabels, label => label.MatchesAt(line, 0, out int end) && end < line.Length && line[end] == ':') is null ? line : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    /// <summary>"do Chủ tịch UBND tỉnh Vũ Đăng Tuyển ký": only who is named with "ký" has signed.</summary>
    public static Signature? Signer(string text, ReportLead lead)
    {
        for (TextSpan? by = ByWord.Find(text, lead.Number.Span.End, lead.Line.End); by is { } word; by = ByWord.Find(text, word.End, lead.Line.End))
        {
            if (SignWord.Find(text, word.End, lead.Line.End) is not { } sign) return null;
            if (NameAtEnd(text, Words.Trim(text, TextSpan.FromBounds(word.End, sign.Start))) is not ({ } name, var title)) continue;
            return new Signature(null, [], title is null ? [] : [title], Words.Fold(text, name), null, null, null, TextSpan.FromBounds(Words.SkipSpaces(text, word.End, sign.Start), name.End));
        }
        return null;
    }

    /// <summary>A person's name, and the post printed before it.</summary>
    private static (TextSpan? Name, string? Title) NameAtEnd(string text, TextSpan span)
    {
        if (PersonNames.Read(text, span) is { } whole && !Offices.MatchesAt(text, whole.Name.Start, out _)) return (whole.Name, null);
        for (int i = span.Start; i < span.End; i++)
        {
            if (!char.IsUpper(text[i]) || i > span.Start && text[i - 1] != ' ') continue;
            int end = i;
            while (end < span.End && char.IsLetter(text[end])) end++;
            if (!Offices.IsSurname(text.AsSpan(i, end - i)) || PersonNames.Read(text, TextSpan.FromBounds(i, span.End)) is not { } name) continue;
            string title = Words.Fold(text, TextSpan.FromBounds(span.Start, i));
            return (name.Name, title.Length == 0 ? null : title);
        }
        return (null, null);
    }

    private static TextSpan? SpeakerSpan(string text, ReportLead lead)
    {
        foreach (PhraseMatcher words in SpeakerWords)
        {
            if (words.Find(text, lead.Number.Span.End, lead.Line.End) is not { } found) continue;
            int end = OccasionWord.Find(text, found.End, lead.Line.End)?.Start ?? lead.Line.End;
            return Words.Trim(text, TextSpan.FromBounds(found.End, end), ".,");
        }
        return null;
    }
}
