using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// A page of a portal or newspaper that reports a document: its lead says who issued what under which number. The facts are the reported
/// document's; who spoke at the occasion is never its signer.
/// </summary>
internal sealed class ReportPageRecognizer : IRecognizer
{
    private const int LeadLines = 10, LongestAgency = 12, LongestLead = 400;

    private static readonly PhraseMatcher[] Verbs = [new("ký ban hành"), new("đã ban hành"), new("vừa ban hành"), new("ban hành"), new("vừa có"), new("đã có"), new("có")];
    private static readonly PhraseMatcher[] SpeakerWords = [new("kết luận của"), new("ý kiến chỉ đạo của"), new("ý kiến của"), new("thông báo ý kiến")];
    private static readonly PhraseMatcher DayWord = new("ngày"), NumberWord = new("số"), OccasionWord = new("tại");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Letterhead is not null || zoned.Title.TypeSpan is not null || draft.Document.Number is not null) return;
        List<SourceLine> lines = [.. zoned.Source.Lines.Where(TextLines.IsMain).Take(LeadLines)];
        foreach (SourceLine line in lines)
        {
            if (Lead.Find(zoned.Source.Text, line.Span) is not { } lead) continue;
            draft.Document = Report(zoned, lines, lead, draft.Document);
            return;
        }
    }

    /// <summary>The sentence "[Ngày …,] BODY ban hành TYPE số NUMBER".</summary>
    private sealed record Lead(TextSpan Line, TextSpan Issuer, DocumentTypeEntry Type, TextSpan TypeSpan, NumberSyntax Number, TextSpan Day)
    {
        public static Lead? Find(string text, TextSpan line)
        {
            for (int i = line.Start; i < line.End; i++)
            {
                if (!char.IsLetter(text[i]) || i > line.Start && char.IsLetterOrDigit(text[i - 1]) || DocumentTypes.MatchAt(text, i, out int end) is not { } type) continue;
                if (ReadNumber(text, end, line.End) is not { } number || IssuerBefore(text, line, i) is not { } issuer) continue;
                return new Lead(line, issuer, type, TextSpan.FromBounds(i, end), number, DayBefore(text, line, issuer.Start));
            }
            return null;
        }

        private static NumberSyntax? ReadNumber(string text, int behindType, int limit)
        {
            int position = Words.SkipSpaces(text, behindType, limit);
            if (NumberWord.MatchesAt(text, position, out int behind)) position = Words.SkipSpaces(text, behind, limit);
            NumberSyntax? number = NumberSyntax.ReadAt(text, position, limit);
            return number is { Ordinal.Length: > 0 } && number.Span.Start == position ? number : null;
        }

        /// <summary>The body whose name ends right before the verb of issuing.</summary>
        private static TextSpan? IssuerBefore(string text, TextSpan line, int type)
        {
            line = TextSpan.FromBounds(Math.Max(line.Start, type - LongestLead), line.End);
            foreach (PhraseMatcher verb in Verbs)
            {
                if (verb.Find(text, line.Start, type) is not { } found || text.AsSpan(found.End, type - found.End).Trim().Length > 0) continue;
                for (int i = found.Start - 1; i >= line.Start; i--)
                {
                    bool begins = i == line.Start || text[i - 1] is ' ' && (i < line.Start + 2 || text[i - 2] is ',' or '-' or '.' or ':');
                    if (!begins || !char.IsUpper(text[i])) continue;
                    if (BodyHeads.MatchAt(text, i, out _) is not null || Offices.MatchesAt(text, i, out _)) return Words.Trim(text, TextSpan.FromBounds(i, found.Start), ",");
                }
            }
            return null;
        }

        private static TextSpan DayBefore(string text, TextSpan line, int issuer) =>
            DayWord.Find(text, line.Start, issuer) is { } word ? TextSpan.FromBounds(word.Start, issuer) : new TextSpan(line.Start, 0);
    }

    private static GovDocument Report(ZonedDocument zoned, List<SourceLine> lines, Lead lead, GovDocument document)
    {
        string text = zoned.Source.Text;
        (DateTime Time, TextSpan Span)? posted = PostedAt(text, lines);
        string issuer = Words.Fold(text, lead.Issuer);
        string title = Words.Fold(text.AsSpan(lines[0].Span.Start, (posted is { } stamp && lines[0].Span.Contains(stamp.Span) ? stamp.Span.Start : lines[0].Span.End) - lines[0].Span.Start));
        return document with
        {
            Kind = DocumentKind.ReportPage,
            Type = new DocumentType(lead.Type.Symbols.FirstOrDefault(), lead.Type.Kind, lead.Type.Name, Words.Fold(text, lead.TypeSpan), lead.TypeSpan),
            Number = NumberGrammar.Interpret(lead.Number, isLetter: false),
            Issuers = [new IssuingBody(issuer, issuer, null, lead.Issuer, null)],
            Issued = Issued(text, lead.Day, posted?.Time),
            Report = new ReportInfo(
                lines[0].Span == lead.Line ? null : title, posted?.Time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
                Agency(text, lead.Line), Byline(zoned), Speaker(text, lead), Occasion(text, lead)),
        };
    }

    /// <summary>"Ngày 27/3": the year is the posting date's, or the one before when the day would lie ahead of it.</summary>
    private static IssueInfo? Issued(string text, TextSpan day, DateTime? posted)
    {
        if (DateSyntax.Find(text, day.Start, day.End) is { Year: int printed } date)
            return new IssueInfo(null, PartialDate.Create(printed, date.Month, date.Day), Inferred: false, Words.Trim(text, TextSpan.FromBounds(day.Start, date.Span.End)));
        string[] parts = new string([.. text.AsSpan(day.Start, day.Length).ToString().Where(letter => char.IsAsciiDigit(letter) || letter is '/' or '-')]).Trim('-').Split('/', '-');
        if (posted is not { } time || parts.Length < 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out int number) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out int month)) return null;
        int year = (month, number).CompareTo((time.Month, time.Day)) > 0 ? time.Year - 1 : time.Year;
        return PartialDate.Create(year, month, number) is { } inferred ? new IssueInfo(null, inferred, Inferred: true, Words.Trim(text, day, ", -")) : null;
    }

    /// <summary>"(20:01 01/04/2020)" beside or below the headline.</summary>
    private static (DateTime Time, TextSpan Span)? PostedAt(string text, List<SourceLine> lines)
    {
        foreach (SourceLine line in lines)
        {
            if (DateSyntax.Find(text, line.Span.Start, line.Span.End) is not { Day: int day, Month: int month, Year: int year } date || PartialDate.Create(year, month, day) is null) continue;
            int open = text.LastIndexOf('(', date.Span.Start, date.Span.Start - line.Span.Start + 1);
            int from = open < 0 ? line.Span.Start : open;
            int colon = text.IndexOf(':', from, date.Span.Start - from);
            if (colon < from + 1 || date.Span.Start - colon > 12) continue;
            int hourStart = colon;
            while (hourStart > from && char.IsAsciiDigit(text[hourStart - 1])) hourStart--;
            if (!TimeOnly.TryParseExact(text.AsSpan(hourStart, Math.Min(colon - hourStart + 3, text.Length - hourStart)), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)) continue;
            return (new DateOnly(year, month, day).ToDateTime(time), TextSpan.FromBounds(open < 0 ? hourStart : open, date.Span.End));
        }
        return null;
    }

    /// <summary>"HNP -" before the lead: capitals and a dash.</summary>
    private static string? Agency(string text, TextSpan lead)
    {
        int dash = text.IndexOf('-', lead.Start, Math.Min(lead.Length, LongestAgency));
        if (dash < 0) return null;
        string tag = text[lead.Start..dash].Trim(' ', '(', ')');
        return tag.Length >= 2 && tag.All(letter => char.IsUpper(letter) || char.IsAsciiDigit(letter)) ? tag : null;
    }

    /// <summary>A short line alone near the end: initial and given name, or a name.</summary>
    private static string? Byline(ZonedDocument zoned)
    {
        foreach (Fragment line in zoned.Fragments(Zone.Body).AsEnumerable().Reverse().Take(4))
        {
            string words = Words.Fold(zoned.TextOf(line.Span));
            if (words.Length > 30 || words.Split(' ').Length > 4 || words[^1] is '.' or ':' or ',' or ')') continue;
            if (words.Split(' ').All(word => char.IsUpper(word[0]))) return words;
        }
        return null;
    }

    private static ReportSpeaker? Speaker(string text, Lead lead)
    {
        if (SpeakerSpan(text, lead) is not { } span) return null;
        string[] parts = Words.Fold(text, span).Split(", ");
        var first = new TextSpan(span.Start, parts[0].Length);
        return PersonNames.Read(text, first) is { } name
            ? new ReportSpeaker(Words.Fold(text, name.Name), parts.Skip(1).ToEquatableList())
            : null;
    }

    private static string? Occasion(string text, Lead lead)
    {
        if (SpeakerSpan(text, lead) is not { } span || OccasionWord.Find(text, span.End, lead.Line.End) is not { } at) return null;
        int end = text.IndexOfAny(['.', ';'], at.End, lead.Line.End - at.End);
        return Words.Fold(text.AsSpan(at.End, (end < 0 ? lead.Line.End : end) - at.End));
    }

    private static TextSpan? SpeakerSpan(string text, Lead lead)
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
