using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Markdown;

/// <summary>
/// Puts a document's notes where their marks are printed. A note whose mark was found in no text stays out: renderers drop footnotes that nothing refers to.
/// </summary>
internal sealed class FootnoteMarks
{
    private readonly Note[] _anchored;
    private readonly Dictionary<Note, string> _placed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _names;

    /// <param name="notes">The document's notes.</param>
    /// <param name="names">Names that footnotes of the page have already; documents in annexes count their notes from 1 again.</param>
    public FootnoteMarks(EquatableList<Note> notes, HashSet<string> names)
    {
        _anchored = [.. notes.Where(note => note.Anchor is not null).OrderBy(note => note.Anchor!.Value.Start)];
        _names = names;
    }

    /// <summary>The notes whose marks stand in a stretch of the text.</summary>
    public IReadOnlyList<Note> In(TextSpan span) => [.. _anchored.StartingIn(span, note => note.Anchor!.Value)];

    /// <summary>The name by which the note is referred to from now on: its own mark where that is a word and still free.</summary>
    public string Place(Note note)
    {
        if (_placed.TryGetValue(note, out string? name)) return name;
        name = note.Label;
        for (int i = 1; !IsName(name) || !_names.Add(name); i++) name = FormattableString.Invariant($"note{i + _names.Count}");
        return _placed[note] = name;
    }

    /// <summary>The name of a note that is referred to; null for one that is not.</summary>
    public string? NameOf(Note note) => _placed.GetValueOrDefault(note);

    private static bool IsName(string label) => label.Length > 0 && label.All(char.IsAsciiLetterOrDigit);
}
