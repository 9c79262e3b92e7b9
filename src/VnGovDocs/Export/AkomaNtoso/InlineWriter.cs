using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes running text with the references and notes in it. A value's text has lost its label and line breaks, so they are looked for near where their spans say.</summary>
internal sealed class InlineWriter
{
    /// <summary>How much longer a text may be than the characters it was read from, between two marks.</summary>
    private const int Slack = 64;

    /// <summary>What may stand between the end of a text and the end of its span.</summary>
    private const int LineEnd = 2;

    /// <summary>How much shorter: by its label and by line breaks. Bounds the search, whatever the text.</summary>
    private const int Loss = 1024;

    private readonly AknWriter _xml;
    private readonly ElementIds _ids;
    private readonly string _component;
    private readonly ReferenceLinks _links;
    private readonly DocumentReference[] _references;
    private readonly Note[] _notes;
    private bool _isInNote;
    private readonly HashSet<Note> _written = new(ReferenceEqualityComparer.Instance);

    public InlineWriter(AknWriter xml, ElementIds ids, string component, ReferenceLinks links, GovDocument document)
    {
        (_xml, _ids, _component, _links) = (xml, ids, component, links);
        _references = [.. document.References];
        Array.Sort(_references, static (one, other) => (one.Span.Start, -one.Span.Length).CompareTo((other.Span.Start, -other.Span.Length)));
        _notes = [.. document.Notes.Where(note => note.Anchor is not null)];
        Array.Sort(_notes, static (one, other) => one.Anchor!.Value.Start.CompareTo(other.Anchor!.Value.Start));
    }

    /// <summary>The notes that no text written so far had a place for.</summary>
    public IEnumerable<Note> Unwritten(EquatableList<Note> notes) => notes.Where(note => !_written.Contains(note));

    /// <summary>Those of them whose mark stands in a part of the text.</summary>
    public IEnumerable<Note> UnwrittenIn(TextSpan inside)
    {
        for (int i = FirstNoteAt(inside.Start); i < _notes.Length && _notes[i].Anchor!.Value.Start < inside.End; i++)
        {
            if (!_written.Contains(_notes[i])) yield return _notes[i];
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">What.</param>
    /// <param name="span">Where it was read from, with its label and without what stands below it.</param>
    /// <param name="further">Other marks in it, in order; where a reference begins inside one, the reference gives way.</param>
    public void Write(string text, TextSpan? span, IReadOnlyList<InlineMark>? further = null)
    {
        List<InlineMark>? marks = span is { } where ? MarksOf(text, where, further) : further?.ToList();
        int written = 0;
        foreach (InlineMark mark in marks ?? [])
        {
            if (mark.Start < written || mark.End > text.Length) continue;
            _xml.Text(text.AsSpan(written, mark.Start - written));
            mark.Write(_xml, text.Substring(mark.Start, mark.Length));
            written = mark.End;
        }
        _xml.Text(text.AsSpan(written));
    }

    /// <summary>A note where its mark stands.</summary>
    public void WriteNote(Note note)
    {
        _written.Add(note);
        _xml.Start("authorialNote", "eId", _ids.Next(_component, "authorialNote"));
        if (note.Label.Length > 0) _xml.Attribute("marker", note.Label);
        _xml.Attribute("placement", "bottom");
        _xml.StartText("p");
        _isInNote = true;
        Write(note.Text, note.Span);
        _isInNote = false;
        _xml.End();
        _xml.End();
    }

    private List<InlineMark>? MarksOf(string text, TextSpan span, IReadOnlyList<InlineMark>? further)
    {
        List<InlineMark>? marks = further?.ToList();
        AddReferences(text, span, ref marks);
        if (!_isInNote) AddNotes(text, span, ref marks);
        // A stable sort: what was found first of two at one place is the outer one.
        return marks is { Count: > 1 } ? [.. marks.OrderBy(mark => mark.Start)] : marks;
    }

    private void AddReferences(string text, TextSpan span, ref List<InlineMark>? marks)
    {
        int at = 0, read = span.Start;
        for (int i = FirstAt(span.Start); i < _references.Length && _references[i].Span.Start < span.End; i++)
        {
            DocumentReference one = _references[i];
            if (one.Text.Length == 0 || one.Span.Start < read || _links.To(one) is not { } href) continue;
            int expected = at + one.Span.Start - read, from = Math.Max(at, expected - Loss);
            int window = Math.Min(text.Length, expected + one.Text.Length + Slack) - from;
            int found = window < one.Text.Length ? -1 : text.IndexOf(one.Text, from, window, StringComparison.Ordinal);
            if (found < 0) continue;
            (marks ??= []).Add(new InlineMark(found, one.Text.Length, (xml, words) => WriteReference(xml, one, href, words)));
            (at, read) = (found + one.Text.Length, one.Span.End);
        }
    }

    private static void WriteReference(AknWriter xml, DocumentReference reference, string href, string words)
    {
        xml.Start("ref", "href", href);
        xml.ForeignId("wId", reference.Id);
        xml.OwnAttribute("relation", ModelNames.Of(reference.Relation));
        xml.Solid();
        xml.Text(words);
        xml.End();
    }

    private void AddNotes(string text, TextSpan span, ref List<InlineMark>? marks)
    {
        int low = FirstNoteAt(span.Start);
        for (; low < _notes.Length && _notes[low].Anchor!.Value.Start < span.End; low++)
        {
            Note note = _notes[low];
            if (_written.Contains(note)) continue;
            (int start, int length) = PlaceOf(note, text, span);
            (marks ??= []).Add(new InlineMark(start, length, (_, _) => WriteNote(note)));
        }
    }

    /// <summary>
    /// The printed mark ("[1]", "1"), where the text has kept it. Else its place is counted from the end of the text, for labels stand before it, and moved
    /// behind the word there.
    /// </summary>
    private static (int Start, int Length) PlaceOf(Note note, string text, TextSpan span)
    {
        TextSpan anchor = note.Anchor!.Value;
        int behind = span.End - anchor.End, expected = Math.Clamp(text.Length - behind - anchor.Length, 0, text.Length);
        int from = Math.Max(0, expected - Slack), window = Math.Min(text.Length, expected + anchor.Length + Slack) - from;
        foreach (string mark in new[] { $"[{note.Label}]", $"({note.Label})", note.Label })
        {
            int found = mark.Length != anchor.Length || mark.Length == 0 ? -1 : text.IndexOf(mark, from, window, StringComparison.Ordinal);
            // A bare number must stand just there: others like it may be near.
            if (found >= 0 && (mark.Length > note.Label.Length || Math.Abs(found - expected) <= LineEnd)) return (found, mark.Length);
        }
        if (behind <= LineEnd) return (text.Length, 0);
        int at = Math.Clamp(text.Length - behind, 0, text.Length);
        while (at > 0 && at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return (at, 0);
    }

    private int FirstNoteAt(int start)
    {
        int low = 0, high = _notes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_notes[middle].Anchor!.Value.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int FirstAt(int start)
    {
        int low = 0, high = _references.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_references[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
