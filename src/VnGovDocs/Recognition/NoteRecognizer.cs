using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Foot- and endnotes: those the file marks as such, and the "[1] …" paragraphs below a web copy.</summary>
internal sealed class NoteRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        var notes = new List<Note>();
        foreach (SourceLine line in zoned.Source.Lines)
        {
            if (line.Region == SourceRegion.Note && line.NoteLabel is { } label) Add(zoned, notes, label, line.Span);
        }
        foreach (Fragment line in zoned.Fragments(Zone.Notes)) AddPrinted(zoned, notes, line.Span);
        draft.Document = draft.Document with { Notes = notes.ToEquatableList() };
    }

    private static void AddPrinted(ZonedDocument zoned, List<Note> notes, TextSpan span)
    {
        string text = zoned.Source.Text;
        int close = text[span.Start] == '[' ? text.IndexOf(']', span.Start, span.Length) : -1;
        if (close > 0) Add(zoned, notes, text[(span.Start + 1)..close], span, Words.Trim(text, TextSpan.FromBounds(close + 1, span.End)));
        else if (notes.Count > 0) Extend(zoned, notes, span);
    }

    private static void Add(ZonedDocument zoned, List<Note> notes, string label, TextSpan span, TextSpan? words = null)
    {
        if (notes.Count > 0 && notes[^1].Label == label)
        {
            Extend(zoned, notes, span);
            return;
        }
        string text = zoned.Source.Text;
        int anchor = text.IndexOf($"[{label}]", 0, span.Start, StringComparison.Ordinal);
        notes.Add(new Note(label, Words.Fold(zoned.TextOf(words ?? span)), anchor < 0 ? null : new TextSpan(anchor, label.Length + 2), span));
    }

    private static void Extend(ZonedDocument zoned, List<Note> notes, TextSpan span)
    {
        Note last = notes[^1];
        notes[^1] = last with { Text = $"{last.Text} {Words.Fold(zoned.TextOf(span))}".Trim(), Span = TextSpan.Cover(last.Span, span) };
    }
}
