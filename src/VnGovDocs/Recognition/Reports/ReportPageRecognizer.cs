using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Reports;

/// <summary>
/// A page of a portal or newspaper that reports a document: its lead says who issued what under which number. The facts are the reported
/// document's; who spoke at the occasion is never its signer.
/// </summary>
internal sealed class ReportPageRecognizer : IRecognizer
{
    /// <summary>Menus may stand above the lead.</summary>
    private const int LeadLines = 60, LinesOfHead = 12, LeastWordsOfTitle = 5, LongestAgency = 24, LastLines = 60;

    private static readonly PhraseMatcher AboutWord = new("về"), DayWord = new("ngày"), ByWord = new("do"), PostedWord = new("Đăng");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Letterhead is not null || zoned.Title.TypeSpan is not null) return;
        List<TextSpan> lines = Lines(zoned.Source);
        for (int i = 0; i < lines.Count; i++)
        {
            // A number that stands above belongs to the page itself.
            if (draft.Document.Number is { } number && number.Span.Start < lines[i].Start) return;
            if (ReportLead.Find(zoned.Source.Text, lines[i]) is not { } lead) continue;
            draft.Document = Report(zoned, lines, i, lead, draft.Document);
            return;
        }
    }

    /// <summary>The first lines, those that only went on at the margin joined.</summary>
    private static List<TextSpan> Lines(SourceDocument source)
    {
        var lines = new List<TextSpan>();
        foreach (SourceLine line in source.Lines.Where(TextLines.IsMain))
        {
            if (lines.Count > 0 && line.Break == LineBreak.Wrapped) lines[^1] = TextSpan.Cover(lines[^1], line.Span);
            else if (lines.Count == LeadLines) break;
            else lines.Add(line.Span);
        }
        return lines;
    }

    private static GovDocument Report(ZonedDocument zoned, List<TextSpan> lines, int index, ReportLead lead, GovDocument document)
    {
        string text = zoned.Source.Text;
        List<TextSpan> above = [.. lines.Take(index).Reverse().Take(LinesOfHead)];
        (DateOnly Day, TimeOnly? Hour, TextSpan Span)? posted = ReportDates.PostedAt(text, above);
        string issuer = Words.Fold(text, lead.Issuer);
        Signature? signer = ReportPeople.Signer(text, lead);
        (string Name, TextSpan Line)? byline = Byline(zoned, lead);
        string? occasion = ReportPeople.Occasion(text, lead);
        return document with
        {
            Kind = DocumentKind.ReportPage,
            Type = new DocumentType(lead.Type.Symbols.FirstOrDefault(), lead.Type.Kind, lead.Type.Name, Words.Fold(text, lead.TypeSpan), lead.TypeSpan)
            {
                Subtype = ConclusionNotice.IsCalledSo(text, lead.Type.Kind, TextSpan.FromBounds(lead.Number.Span.End, lead.Line.End)) ? ConclusionNotice.Name : null,
            },
            Number = NumberGrammar.Interpret(lead.Number, isLetter: false),
            Issuers = [new IssuingBody(issuer, issuer, null, lead.Issuer, null)],
            Issued = ReportDates.Issued(text, lead, posted?.Day),
            Abstract = Abstract(text, lead),
            // What the page links to around the report is not of the document, and the document does not mention itself.
            References = document.References
                .Where(one => one.Span.Start >= lead.Line.Start && one.Span.Start < (byline?.Line.Start ?? int.MaxValue) && !(one.Number is { } number && OwnNumber.Is(number, Words.Fold(text, lead.Number.Span))))
                .ToEquatableList(),
            Signatures = signer is null ? [] : [signer],
            Report = new ReportInfo(
                Headline(text, above, posted?.Span), posted is { } time ? Stamp(time.Day, time.Hour) : null,
                Agency(text, lead), byline?.Name, ReportPeople.Speaker(text, lead), occasion, ReportPeople.Counterparty(occasion)),
        };
    }

    private static string Stamp(DateOnly day, TimeOnly? hour) =>
        hour is { } time ? day.ToDateTime(time).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The nearest line above the lead that is a sentence of words: neither a date, nor a path, nor a row of buttons.</summary>
    private static string? Headline(string text, List<TextSpan> above, TextSpan? posted)
    {
        foreach (TextSpan line in above)
        {
            TextSpan span = line;
            if (posted is { } stamp && span.Contains(stamp)) span = Words.Trim(text, TextSpan.FromBounds(span.Start, stamp.Start), "(-,|");
            ReadOnlySpan<char> words = text.AsSpan(span.Start, span.Length);
            if (words.ContainsAny('|', '»', '›') || words.Contains(" > ", StringComparison.Ordinal) || PostedWord.MatchesAt(text, span.Start, out _)) continue;
            if (Words.Split(words).Count >= LeastWordsOfTitle) return Words.Fold(text, span);
        }
        return null;
    }

    /// <summary>"về việc …" behind number and date, up to who signed it.</summary>
    private static PrintedText? Abstract(string text, ReportLead lead)
    {
        int at = Words.SkipSpaces(text, lead.Number.Span.End, lead.Line.End);
        if (at < lead.Line.End && text[at] == ',') at = Words.SkipSpaces(text, at + 1, lead.Line.End);
        if (DayWord.MatchesAt(text, at, out _) && DateSyntax.ReadAt(text, at, lead.Line.End) is { } date) at = Words.SkipSpaces(text, date.Span.End, lead.Line.End);
        if (!AboutWord.MatchesAt(text, at, out int behind)) return null;
        int end = behind;
        while (end < lead.Line.End && text[end] is not (';' or '.') && !(text[end] == ',' && ByWord.MatchesAt(text, Words.SkipSpaces(text, end + 1, lead.Line.End), out _))) end++;
        TextSpan span = Words.Trim(text, TextSpan.FromBounds(at, end), ",");
        return span.End <= behind ? null : new PrintedText(Words.Fold(text, span), span);
    }

    /// <summary>"HNP -", "(Chinhphu.vn) -" before the lead.</summary>
    private static string? Agency(string text, ReportLead lead)
    {
        int dash = text.AsSpan(lead.Line.Start, Math.Min(lead.Line.Length, LongestAgency)).IndexOfAny('-', '–');
        if (dash < 0) return null;
        string tag = text.Substring(lead.Line.Start, dash).Trim();
        bool named = tag.Length > 2 && tag[0] == '(' && tag[^1] == ')';
        tag = tag.Trim('(', ')', ' ');
        bool isShort = tag.Length >= 2 && tag.All(letter => char.IsUpper(letter) || char.IsAsciiDigit(letter));
        return named || isShort ? tag : null;
    }

    /// <summary>The first short line behind the lead, with its place, that holds nothing but a name, or a label and a name: its words in capitals, no sign at the end.</summary>
    private static (string Name, TextSpan Line)? Byline(ZonedDocument zoned, ReportLead lead)
    {
        foreach (Fragment line in zoned.Fragments(Zone.Body).Where(line => line.Span.Start > lead.Line.End).Take(LastLines))
        {
            string words = ReportPeople.WithoutLabel(Words.Fold(zoned.TextOf(line.Span)));
            if (words.Length > 30 || words.Split(' ') is not { Length: >= 2 and <= 4 } names || words[^1] is '.' or ':' or ',' or ')') continue;
            if (Array.TrueForAll(names, word => char.IsUpper(word[0]))) return (words, line.Span);
        }
        return null;
    }
}
