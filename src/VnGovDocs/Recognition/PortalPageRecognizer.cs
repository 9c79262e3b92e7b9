using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>
/// The metadata box of a law portal. Beside a document it is kept apart; on a page without the document's text it is all there is to read,
/// and its values become the facts.
/// </summary>
internal sealed class PortalPageRecognizer : IRecognizer
{
    private const int LeastEntries = 3;

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        List<(string Field, PortalEntry Entry)> entries = Entries(zoned);
        if (entries.Count < LeastEntries) return;
        draft.Document = draft.Document with { Portal = new PortalInfo(entries.Select(pair => pair.Entry).ToEquatableList()) };
        bool isPage = zoned.Letterhead is null && zoned.Title.TypeSpan is null && draft.Document.Number is null;
        if (isPage) draft.Document = Facts(zoned, entries, draft.Document) with { Kind = DocumentKind.PortalPage };
    }

    private static List<(string Field, PortalEntry Entry)> Entries(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        var lines = zoned.Source.Lines.Where(TextLines.IsMain).ToList();
        var entries = new List<(string, PortalEntry)>();
        for (int i = 0; i < lines.Count; i++)
        {
            int start = Openers.WordsAt(text, lines[i].Span), limit = lines[i].Span.End;
            if (limit - start > 300 || !PortalKeys.MatchAt(text, start, limit, out int end, out string field)) continue;
            TextSpan value = Words.Trim(text, TextSpan.FromBounds(end, limit), ":");
            int last = i;
            // A key alone on its line, or in its cell, has its value behind it; the combined key has three.
            int values = field == "issuerAndSigner" ? 3 : 1;
            if (value.Length == 0)
            {
                while (last + 1 < lines.Count && last - i < values && !PortalKeys.MatchAt(text, lines[last + 1].Span.Start, lines[last + 1].Span.End, out _, out _)) last++;
                if (last == i) continue;
                value = TextSpan.Cover(lines[i + 1].Span, lines[last].Span);
            }
            entries.Add((field, new PortalEntry(Words.Fold(text.AsSpan(start, end - start)), Words.Fold(text, value), value)));
            i = last;
        }
        return entries;
    }

    private static GovDocument Facts(ZonedDocument zoned, List<(string Field, PortalEntry Entry)> entries, GovDocument document)
    {
        string text = zoned.Source.Text;
        PortalEntry? Value(string field) => entries.FirstOrDefault(pair => pair.Field == field).Entry;
        NumberSyntax? number = Value("number") is { } numbered ? NumberSyntax.ReadAt(text, numbered.Span.Start, numbered.Span.End) : null;
        DocumentTypeEntry? type = Value("type") is { } typed ? DocumentTypes.MatchAt(text, typed.Span.Start, out _) : Heading(zoned);
        DateSyntax? date = number is not null && Value("date") is { } dated ? DateSyntax.Find(text, dated.Span.Start, dated.Span.End) : null;
        return document with
        {
            Type = type is null ? null : new DocumentType(type.Symbols.FirstOrDefault(), type.Kind, type.Name, type.Name, Value("type")?.Span),
            Number = number is null ? null : NumberGrammar.Interpret(number, isLetter: false),
            Issued = date is { Year: int year } day ? new IssueInfo(null, PartialDate.Create(year, day.Month, day.Day), Inferred: false, day.Span) : null,
            Abstract = Abstract(zoned, Value("abstract"), Value("number")),
            Issuers = Issuers(text, Value("issuer") ?? Value("issuerAndSigner")),
            Signatures = Signer(text, Value("issuerAndSigner"), Value("signer")),
        };
    }

    /// <summary>"Hiến pháp Không số", "Bộ luật 101/2015/QH13": the page's heading begins with the type.</summary>
    private static DocumentTypeEntry? Heading(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        foreach (SourceLine line in zoned.Source.Lines.Where(TextLines.IsMain).Take(12))
        {
            if (DocumentTypes.MatchAt(text, Openers.WordsAt(text, line.Span), out _) is { } type && line.Span.Length < 60) return type;
        }
        return null;
    }

    /// <summary>The labelled abstract, or the line right above the box.</summary>
    private static PrintedText? Abstract(ZonedDocument zoned, PortalEntry? labelled, PortalEntry? number)
    {
        if (labelled is not null) return new PrintedText(labelled.Value, labelled.Span);
        if (number is null) return null;
        int key = TextLines.FirstAt(zoned.Source.Lines, number.Span.Start) - 1;
        SourceLine? above = key > 0 ? zoned.Source.Lines[key - 1] : null;
        return above is { IsFurniture: false, Cell: not null } ? new PrintedText(Words.Fold(zoned.TextOf(above.Span)), above.Span) : null;
    }

    private static EquatableList<IssuingBody> Issuers(string text, PortalEntry? entry)
    {
        if (entry is null) return [];
        TextSpan name = FirstLine(text, entry.Span);
        string printed = Words.Fold(text, name);
        return [new IssuingBody(printed, BodyNameCase.Of(printed), null, name, null)];
    }

    private static EquatableList<Signature> Signer(string text, PortalEntry? combined, PortalEntry? single)
    {
        var titles = new List<List<TextSpan>>();
        TextSpan rest = combined?.Span ?? single?.Span ?? default;
        if (combined is not null) rest = Words.Trim(text, TextSpan.FromBounds(FirstLine(text, rest).End, rest.End));
        while (rest.Length > 0)
        {
            TextSpan line = FirstLine(text, rest);
            if (PersonNames.Read(text, line) is { } name && !Offices.MatchesAt(text, line.Start, out _))
                return [SignatureRecognizer.Read(text, new SignatureBlock(titles, name.Name, name.Degree, null, []))];
            titles.Add([line]);
            rest = Words.Trim(text, TextSpan.FromBounds(line.End, rest.End));
        }
        return [];
    }

    private static TextSpan FirstLine(string text, TextSpan span)
    {
        int end = text.IndexOf('\n', span.Start, span.Length);
        return end < 0 ? span : TextSpan.FromBounds(span.Start, end);
    }
}
