using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>A line of print as it goes to the text, with what the passes over all pages find out about it.</summary>
internal sealed class LayoutLine
{
    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    /// <summary>Its characters, one space between words.</summary>
    public required string Text { get; init; }

    /// <summary>The box of every character on the page as shown; a space has the gap's.</summary>
    public required LetterBox[] Boxes { get; init; }

    /// <summary>The faces in it, each with the index of its first character.</summary>
    public required List<(int Start, FontFaces.Face Face, float Size)> Faces { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public required bool IsBold { get; init; }

    /// <summary>Whether its first letter is.</summary>
    public required bool BeginsBold { get; init; }

    public required float Left { get; init; }

    public required float Right { get; init; }

    public required float Baseline { get; init; }

    public required float Size { get; init; }

    /// <summary>Who painted its first letter.</summary>
    public required GlyphOrigin Origin { get; init; }

    /// <summary>Width of its first word.</summary>
    public required float FirstWord { get; init; }

    /// <summary>The cell of a table or column that it stands in; null in the page's own flow.</summary>
    public LayoutCell? Cell { get; set; }

    public SourceRegion Region { get; set; }

    public bool IsFurniture { get; set; }

    public string? NoteLabel { get; set; }

    /// <summary>How it follows the line before it in its flow.</summary>
    public LineBreak Break { get; set; }

    public TextAlignment Alignment { get; set; }

    public int BlankLinesBefore { get; set; }

    public float Center => (Left + Right) / 2;

    public float Top => Baseline - Size;

    /// <summary>Whether it belongs to the main text.</summary>
    public bool IsMain => Region == SourceRegion.Body && !IsFurniture;
}
