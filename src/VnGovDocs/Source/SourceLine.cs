namespace VnGovDocs.Source;

/// <summary>What separates a line from the one before it.</summary>
public enum LineBreak
{
    /// <summary>A new paragraph, cell or block begins.</summary>
    Paragraph,

    /// <summary>A break that somebody typed inside a paragraph (<c>w:br</c>, <c>&lt;br&gt;</c>).</summary>
    Forced,

    /// <summary>The paragraph only went on at the margin (hard-wrapped text, PDF): the two belong together with a space between.</summary>
    Wrapped,
}

/// <summary>Which stream of the file a line belongs to.</summary>
public enum SourceRegion
{
    /// <summary>The main text.</summary>
    Body,

    /// <summary>A running header.</summary>
    Header,

    /// <summary>A running footer.</summary>
    Footer,

    /// <summary>A footnote or endnote; notes follow the body in <see cref="SourceDocument.Text"/>.</summary>
    Note,

    /// <summary>A text box or frame, placed in the text where it is anchored.</summary>
    TextBox,
}

/// <summary>
/// One printed line: what stands between two breaks. Empty lines are not kept, their count is
/// (<see cref="BlankLinesBefore"/>). Lines are in reading order, cells of a table row by row.
/// </summary>
/// <example><c>foreach (SourceLine line in source.Lines) Console.WriteLine(source.TextOf(line.Span));</c></example>
public sealed record SourceLine
{
    /// <summary>Place in <see cref="SourceDocument.Lines"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The characters, without white space at either end and without the line feed behind.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it follows the line before.</summary>
    public LineBreak Break { get; init; }

    /// <summary>Main text, header, footer, note or box.</summary>
    public SourceRegion Region { get; init; }

    /// <summary>The innermost table cell, or null outside tables.</summary>
    public SourceCell? Cell { get; init; }

    /// <summary>The style that most of its letters have.</summary>
    public TextStyle Style { get; init; }

    /// <summary>The styles inside the line; empty when one style covers it.</summary>
    public IReadOnlyList<StyleRun> Styles { get; init; } = [];

    /// <summary>Alignment of its paragraph.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Blank lines or empty paragraphs directly before it.</summary>
    public int BlankLinesBefore { get; init; }

    /// <summary>Page from 1, or 0 where the format has no pages.</summary>
    public int Page { get; init; }

    /// <summary>Length of a list label that the word processor generated ("1.", "a)", "Điều 5.") at the line's start; 0 when typed or absent.</summary>
    public int GeneratedLabelLength { get; init; }

    /// <summary>The note's mark ("1", "*") for lines of <see cref="SourceRegion.Note"/>, else null.</summary>
    public string? NoteLabel { get; init; }

    /// <summary>Whether the page marks this as furniture: menus, comment forms, related links, metadata boxes.</summary>
    public bool IsFurniture { get; init; }
}
