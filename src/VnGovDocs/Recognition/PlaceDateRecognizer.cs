using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Place and date: the line of the letterhead; in older layouts the line above the signature.</summary>
internal sealed class PlaceDateRecognizer : IRecognizer
{
    private const int LinesAboveClosing = 4;

    private static readonly PhraseMatcher Adopted = new("thông qua");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        IssueInfo? issued = FromLetterhead(zoned) ?? FromOldTitle(zoned) ?? FromClosing(zoned) ?? (IsAdopted(draft.Document) ? FromAdoption(zoned) : null) ?? FromMeeting(zoned, draft.Document.Type);
        if (issued is not null) draft.Document = draft.Document with { Issued = issued };
    }

    private static IssueInfo? FromLetterhead(ZonedDocument zoned)
    {
        foreach (LetterheadElement element in zoned.Letterhead?.Of(LetterheadPart.PlaceDate) ?? [])
        {
            if (Read(zoned.Source.Text, element.Span) is { } issued) return issued;
        }
        return null;
    }

    private static IssueInfo? FromOldTitle(ZonedDocument zoned)
    {
        if (OldTitle.Head(zoned) is not { } head) return null;
        return DateSyntax.Find(zoned.Source.Text, head.Start, head.End) is { Year: int year } date ? new IssueInfo(null, PartialDate.Create(year, date.Month, date.Day), Inferred: false, date.Span) : null;
    }

    private static IssueInfo? FromClosing(ZonedDocument zoned)
    {
        if (zoned.Closing is not { Signatures.Count: <= 1 }) return null;
        foreach (Fragment line in zoned.Fragments(Zone.Body).TakeLast(LinesAboveClosing).Concat(zoned.Fragments(Zone.Closing)))
        {
            if (Read(zoned.Source.Text, line.Span) is { Place: not null, Date: not null } issued && issued.Span.End >= line.Span.End - 1) return issued;
        }
        return null;
    }

    private static bool IsAdopted(GovDocument document) =>
        document.Type is { Kind: "constitution" or "code" or "law" or "ordinance" or "resolution" or "precedent" } || document.Number is { Style: NumberStyle.Precedent };

    /// <summary>A law or precedent prints its date only in the sentence that says when it was adopted.</summary>
    private static IssueInfo? FromAdoption(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        List<Fragment> body = zoned.Paragraphs(Zone.Body);
        foreach (Fragment line in body.TakeLast(LinesAboveClosing).Concat(body.Take(LinesAboveClosing)))
        {
            if (Adopted.Find(text, line.Span.Start, line.Span.End) is not { } words || DateSyntax.Find(text, words.End, line.Span.End) is not { Year: int year } date) continue;
            return new IssueInfo(null, PartialDate.Create(year, date.Month, date.Day), Inferred: false, date.Span);
        }
        return null;
    }

    /// <summary>Minutes and contracts print no dateline: their date is the day of the meeting, in their first lines.</summary>
    private static IssueInfo? FromMeeting(ZonedDocument zoned, DocumentType? type)
    {
        if (type is not { Kind: "minutes" or "contract" }) return null;
        foreach (Fragment line in zoned.Paragraphs(Zone.Body).Take(LinesAboveClosing))
        {
            if (DateSyntax.Find(zoned.Source.Text, line.Span.Start, line.Span.End) is { Year: int year, Day: not null } date)
                return new IssueInfo(null, PartialDate.Create(year, date.Month, date.Day), Inferred: false, date.Span);
        }
        return null;
    }

    /// <summary>Place and date at the start of a span; null when none stands there.</summary>
    public static IssueInfo? Read(string text, TextSpan span)
    {
        if (Anchors.ReadPlaceDate(text, span.Start, span.End, out TextSpan place, out int end) is not { } date) return null;
        PartialDate? value = date.Year is int year ? PartialDate.Create(year, date.Month, date.Month is null ? null : date.Day) : null;
        string? name = place.Length == 0 ? null : Words.Fold(text, place);
        return new IssueInfo(name, value, Inferred: false, TextSpan.FromBounds(span.Start, end));
    }
}
