using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The abstract: behind the type name, or, in a letter, the subject under the number without its "V/v".</summary>
internal sealed class AbstractRecognizer : IRecognizer
{
    private const int LinesToLabel = 20;

    private static readonly PhraseMatcher AboutWord = new("về");

    private static readonly PhraseMatcher[] Labels = [new("V/v"), new("Về việc"), new("Trích yếu")];

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        string text = zoned.Source.Text;
        if (zoned.Title.AbstractSpan is null && Subject(zoned) is { } subject)
        {
            if (subject.Span.Length > 0) draft.Document = draft.Document with { Abstract = subject };
            return;
        }
        TextSpan? span = zoned.Title.AbstractSpan is { } titled ? WithoutLabel(text, titled, keepWords: true) : Labelled(zoned);
        if (span is not { } found) return;
        found = WithoutIssuer(text, WithoutRemarks(text, Words.Trim(text, found, "*_")));
        if (found.Length > 0) draft.Document = draft.Document with { Abstract = new PrintedText(Words.Fold(text, found), found) };
    }

    /// <summary>The subject without its label, in its pieces, between which the dateline of the other column may stand.</summary>
    private static PrintedText? Subject(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        List<TextSpan> pieces = [.. zoned.Letterhead?.Of(LetterheadPart.Subject).Select(element => element.Span) ?? []];
        if (pieces.Count == 0) return null;
        pieces[0] = WithoutIssuer(text, WithoutRemarks(text, Words.Trim(text, WithoutLabel(text, pieces[0], keepWords: true), "*_")));
        return new PrintedText(string.Join(' ', pieces.Select(piece => Words.Fold(text, piece))), TextSpan.Cover(pieces[0], pieces[^1]));
    }

    /// <summary>Slips print their abstract as a labelled line of the body: "2. Trích yếu: V/v …".</summary>
    private static TextSpan? Labelled(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        foreach (Fragment line in zoned.Paragraphs(Zone.Body).Take(LinesToLabel))
        {
            if (Labels[2].Find(text, line.Span.Start, Math.Min(line.Span.End, line.Span.Start + 24)) is not { } label || label.End >= line.Span.End || text[label.End] != ':') continue;
            return WithoutLabel(text, Words.Trim(text, TextSpan.FromBounds(label.End + 1, line.Span.End)), keepWords: false);
        }
        return null;
    }

    /// <summary>"V/v" and "Trích yếu:" are labels; "Về việc" belongs to the abstract of a named type, as NĐ 30/2020 prints it.</summary>
    private static TextSpan WithoutLabel(string text, TextSpan span, bool keepWords)
    {
        foreach (PhraseMatcher label in Labels)
        {
            if (!label.MatchesAt(text, span.Start, out int end) || end >= span.End) continue;
            if (keepWords && label == Labels[1]) return span;
            return Words.Trim(text, TextSpan.FromBounds(end, span.End), ":.");
        }
        return span;
    }

    /// <summary>
    /// Old law collections print "CỦA ỦY BAN … SỐ … NGÀY … VỀ …" behind the type name: the abstract is what follows body, number and date.
    /// </summary>
    private static TextSpan WithoutIssuer(string text, TextSpan span)
    {
        if (!TitleLocator.NamesIssuer(text, span, out int body)) return span;
        int from = DateSyntax.Find(text, body, span.End) is { } date ? date.Span.End : body;
        if (from > body) return Words.Trim(text, TextSpan.FromBounds(from, span.End));
        return AboutWord.Find(text, from, span.End) is { } about ? TextSpan.FromBounds(about.Start, span.End) : span;
    }

    /// <summary>Marks of notes and remarks of editors, in square brackets, are not the abstract's.</summary>
    private static TextSpan WithoutRemarks(string text, TextSpan span)
    {
        // "(Về việc …)": brackets around the whole are a setting, not words.
        if (span.Length > 2 && text[span.Start] == '(' && text.IndexOf(')', span.Start, span.Length) == span.End - 1)
            span = Words.Trim(text, TextSpan.FromBounds(span.Start + 1, span.End - 1));
        while (span.Length > 0 && text[span.Start] == '[' && text.IndexOf(']', span.Start, span.Length) is >= 0 and int close)
            span = Words.Trim(text, TextSpan.FromBounds(close + 1, span.End));
        while (span.Length > 0 && text[span.End - 1] == ']' && text.LastIndexOf('[', span.End - 1, span.Length) is >= 0 and int open)
            span = Words.Trim(text, TextSpan.FromBounds(span.Start, open));
        return span;
    }
}
