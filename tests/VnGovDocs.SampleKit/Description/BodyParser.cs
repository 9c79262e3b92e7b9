using System.Text.RegularExpressions;

namespace VnGovDocs.SampleKit.Description;

/// <summary>Reads the light markup of body and annexes: a paragraph a line, its look told by the signs that open it.</summary>
internal sealed partial class BodyParser
{
    private static readonly (string Sign, ParagraphLook Look)[] Looks =
    [
        ("== ", ParagraphLook.Heading), ("= ", ParagraphLook.CenteredHeading), ("! ", ParagraphLook.Centered), ("~ ", ParagraphLook.Basis),
    ];

    private readonly Dictionary<string, SourceLine> _notes = [];
    private readonly HashSet<string> _used = [];

    /// <summary>Collects the notes first: their text may stand anywhere, also behind the paragraph that bears the mark.</summary>
    public BodyParser(IEnumerable<SourceLine> all)
    {
        foreach (SourceLine line in all)
        {
            if (NoteLine().Match(line.Text) is not { Success: true } note) continue;
            string label = note.Groups[1].Value;
            if (!_notes.TryAdd(label, line with { Text = note.Groups[2].Value })) throw line.Error($"footnote '[^{label}]' has two texts: give one of them another number");
        }
    }

    public IReadOnlyList<Block> Parse(IReadOnlyList<SourceLine> lines)
    {
        var blocks = new List<Block>();
        for (int at = 0; at < lines.Count; at++)
        {
            SourceLine line = lines[at];
            if (line.IsBlank || NoteLine().IsMatch(line.Text)) continue;
            if (line.After("<<<") is { } orientation) blocks.Add(PageBreak(line, orientation));
            else if (line.Text[0] != '|') blocks.Add(Paragraph(line));
            else
            {
                SourceLine[] rows = [.. lines.Skip(at).TakeWhile(row => row.Text.StartsWith('|'))];
                blocks.Add(TableMarkup.Read(rows, Runs));
                at += rows.Length - 1;
            }
        }
        return blocks;
    }

    /// <summary>A note nobody points to would be lost without a word.</summary>
    public void CheckNotes()
    {
        foreach ((string label, SourceLine line) in _notes)
            if (!_used.Contains(label)) throw line.Error($"footnote '[^{label}]' has no mark: write '[^{label}]' where it belongs");
    }

    private static PageBreakBlock PageBreak(SourceLine line, string orientation) => orientation is "" or "landscape"
        ? new PageBreakBlock(orientation.Length > 0)
        : throw line.Error($"'<<< {orientation}' is unknown: write '<<<' or '<<< landscape'");

    private ParagraphBlock Paragraph(SourceLine line)
    {
        foreach ((string sign, ParagraphLook look) in Looks)
        {
            if (line.After(sign) is { } text) return new ParagraphBlock(look, Runs(line, text));
            if (line.Text == sign.Trim()) throw line.Error($"there is no text behind '{line.Text}'");
        }
        return new ParagraphBlock(ParagraphLook.Body, Runs(line, line.Text));
    }

    private IReadOnlyList<TextRun> Runs(SourceLine line, string text) => InlineMarkup.Read(line, text, NoteOf);

    private string NoteOf(SourceLine line, string label)
    {
        if (!_notes.TryGetValue(label, out SourceLine? note)) throw line.Error($"footnote '[^{label}]' has no text: write a line '[^{label}]: …'");
        return _used.Add(label) ? note.Text : throw line.Error($"footnote '[^{label}]' is marked twice: write a second note");
    }

    [GeneratedRegex(@"^\[\^([^\]]+)\]:\s*(.+)$")]
    private static partial Regex NoteLine();
}
