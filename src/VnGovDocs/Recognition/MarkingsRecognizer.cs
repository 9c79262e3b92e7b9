using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Marks of secrecy, urgency, circulation and draft, which stand in capitals and alone in or above the letterhead.</summary>
internal sealed class MarkingsRecognizer : IRecognizer
{
    private static readonly (PhraseMatcher Words, Secrecy Value)[] SecrecyMarks =
        [(new("Tuyệt mật"), Secrecy.TopSecret), (new("Tối mật"), Secrecy.Secret), (new("Mật"), Secrecy.Confidential)];
    private static readonly (PhraseMatcher Words, Urgency Value)[] UrgencyMarks =
        [(new("Hỏa tốc hẹn giờ"), Urgency.Express), (new("Hỏa tốc"), Urgency.Express), (new("Thượng khẩn"), Urgency.VeryUrgent), (new("Khẩn"), Urgency.Urgent)];
    private static readonly PhraseMatcher Draft = new("Dự thảo"), SecrecyLabel = new("Độ mật");

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        Markings markings = Markings.None;
        foreach (TextSpan span in Spans(zoned)) markings = Read(zoned.Source.Text, span, markings);
        if (!markings.Draft && Watermark(zoned.Source) is { } watermark) markings = markings with { Draft = true, Span = markings.Span ?? watermark };
        if (markings.Span is not null) draft.Document = draft.Document with { Markings = markings };
    }

    /// <summary>Marks inside the letterhead, and those standing alone directly above it or in the title.</summary>
    private static IEnumerable<TextSpan> Spans(ZonedDocument zoned)
    {
        string text = zoned.Source.Text;
        foreach (Fragment line in zoned.Fragments(Zone.Furniture).Where(line => line.Line.Index < 12).Concat(zoned.Fragments(Zone.Title)))
        {
            bool bracketed = text[line.Span.Start] == '(' && line.Span.Length < 24;
            TextSpan inner = bracketed ? Words.Trim(text, line.Span, "()") : line.Span;
            if (Anchors.IsMark(text, inner.Start, out int end) && end >= inner.End || bracketed && Draft.MatchesAt(text, inner.Start, out _)) yield return inner;
        }
        foreach (LetterheadElement element in zoned.Letterhead?.Of(LetterheadPart.Mark) ?? []) yield return element.Span;
    }

    /// <summary>"DỰ THẢO" across a page, which is no part of the text.</summary>
    private static TextSpan? Watermark(SourceDocument source)
    {
        foreach (SourceLine line in source.Lines)
        {
            if (line.IsFurniture && line.Page > 0 && Draft.MatchesAt(source.Text, line.Span.Start, out int end) && end == line.Span.End) return line.Span;
        }
        return null;
    }

    private static Markings Read(string text, TextSpan span, Markings markings)
    {
        int start = span.Start;
        if (SecrecyLabel.MatchesAt(text, start, out int behind)) start = Words.Trim(text, TextSpan.FromBounds(behind, span.End), ":").Start;
        string printed = Words.Fold(text.AsSpan(start, span.End - start));
        TextSpan covered = markings.Span is { } before ? TextSpan.Cover(before, span) : span;
        foreach ((PhraseMatcher words, Secrecy value) in SecrecyMarks)
        {
            if (words.MatchesAt(text, start, out _)) return markings with { Secrecy = value, SecrecyText = printed, Span = covered };
        }
        foreach ((PhraseMatcher words, Urgency value) in UrgencyMarks)
        {
            if (words.MatchesAt(text, start, out _)) return markings with { Urgency = value, UrgencyText = printed, Span = covered };
        }
        if (Draft.MatchesAt(text, start, out _)) return markings with { Draft = true, Span = covered };
        return markings with { Circulation = printed, Span = covered };
    }
}
