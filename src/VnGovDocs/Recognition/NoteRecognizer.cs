using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>Foot- and endnotes: those the file marks as such, and the "[1] …" paragraphs below a web copy.</summary>
internal sealed class NoteRecognizer : IRecognizer
{
    private const int LongestLabel = 6;

    /// <summary>A note while its lines are gathered.</summary>
    private sealed record OpenNote(string Label, TextSpan Span, List<TextSpan> Lines);

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        var notes = new List<OpenNote>();
        IEnumerable<(TextSpan Span, string? Label)> marked = zoned.Source.Lines.Where(line => line.Region == SourceRegion.Note && line.NoteLabel is not null).Select(line => (line.Span, line.NoteLabel));
        IEnumerable<(TextSpan Span, string? Label)> printed = zoned.Fragments(Zone.Notes).Select(line => (line.Span, (string?)null));
        // A page may end with notes of both kinds.
        foreach ((TextSpan span, string? label) in marked.Concat(printed).OrderBy(line => line.Span.Start))
        {
            if (label is not null) Add(notes, label, span, span);
            else AddPrinted(zoned.Source.Text, notes, span);
        }
        if (notes.Count == 0) return;
        Dictionary<string, TextSpan> anchors = Anchors(zoned.Source.Text, notes[0].Span.Start);
        draft.Document = draft.Document with { Notes = notes.Select(note => Finished(zoned, note, anchors)).ToEquatableList() };
    }

    private static void AddPrinted(string text, List<OpenNote> notes, TextSpan span)
    {
        int close = text[span.Start] == '[' ? text.IndexOf(']', span.Start, Math.Min(span.Length, LongestLabel)) : -1;
        if (close > 0) Add(notes, text[(span.Start + 1)..close], span, Words.Trim(text, TextSpan.FromBounds(close + 1, span.End)));
        else if (notes.Count > 0) Add(notes, notes[^1].Label, span, span);
    }

    private static void Add(List<OpenNote> notes, string label, TextSpan span, TextSpan words)
    {
        if (notes.Count > 0 && notes[^1].Label == label)
        {
            notes[^1].Lines.Add(words);
            notes[^1] = notes[^1] with { Span = TextSpan.Cover(notes[^1].Span, span) };
        }
        else notes.Add(new OpenNote(label, span, [words]));
    }

    /// <summary>The first place of every "[1]" before the notes begin.</summary>
    private static Dictionary<string, TextSpan> Anchors(string text, int end)
    {
        var anchors = new Dictionary<string, TextSpan>();
        for (int open = text.IndexOf('[', 0, end); open >= 0; open = text.IndexOf('[', open + 1, end - open - 1))
        {
            int close = text.IndexOf(']', open, Math.Min(LongestLabel, end - open));
            if (close > open + 1) anchors.TryAdd(text[(open + 1)..close], TextSpan.FromBounds(open, close + 1));
        }
        return anchors;
    }

    private static Note Finished(ZonedDocument zoned, OpenNote note, Dictionary<string, TextSpan> anchors)
    {
        string words = string.Join(' ', note.Lines.Select(line => Words.Fold(zoned.TextOf(line))));
        return new Note(note.Label, words, anchors.TryGetValue(note.Label, out TextSpan anchor) ? anchor : null, note.Span);
    }
}
