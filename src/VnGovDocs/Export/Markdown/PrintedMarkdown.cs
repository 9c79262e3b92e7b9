using VnGovDocs.Model;

namespace VnGovDocs.Export.Markdown;

/// <summary>Writes printed text with the marks of its notes: "[3]" becomes a reference to the footnote, every other bracket stays one.</summary>
internal sealed class PrintedMarkdown(MarkdownBlocks blocks, FootnoteMarks marks)
{
    /// <summary>Writes a text in which marks of some notes may stand; those found are taken out of the list.</summary>
    public void Write(string text, MarkdownPlace place, List<Note> notes)
    {
        ReadOnlySpan<char> rest = text;
        while (notes.Count > 0 && FirstMark(rest, notes, out int at, out Note? note))
        {
            blocks.Text(rest[..at], place);
            Refer(note!);
            notes.Remove(note!);
            rest = rest[(at + note!.Label.Length + 2)..];
            place = place == MarkdownPlace.LineStart ? MarkdownPlace.Inside : place;
            if (rest.Length > 0 && char.IsWhiteSpace(rest[0])) blocks.Raw(" ");
        }
        blocks.Text(rest, place);
    }

    /// <summary>Refers to notes whose marks belong to no text of the model, as those behind a heading.</summary>
    public void Refer(List<Note> notes)
    {
        foreach (Note note in notes) Refer(note);
        notes.Clear();
    }

    private void Refer(Note note) => blocks.Raw($"[^{marks.Place(note)}]");

    private static bool FirstMark(ReadOnlySpan<char> text, List<Note> notes, out int at, out Note? note)
    {
        for (at = text.IndexOf('['); at >= 0; at = Next(text, at))
        {
            foreach (Note one in notes)
            {
                ReadOnlySpan<char> behind = text[(at + 1)..];
                if (!behind.StartsWith(one.Label, StringComparison.Ordinal) || behind.Length <= one.Label.Length || behind[one.Label.Length] != ']') continue;
                note = one;
                return true;
            }
        }
        note = null;
        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        int next = text[(at + 1)..].IndexOf('[');
        return next < 0 ? -1 : at + 1 + next;
    }
}
