using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>A line of print as it goes to the text, with what the passes over all pages find out about it.</summary>
internal sealed class LayoutLine
{
    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    /// <summary>Its characters, one space between words.</summary>
    public required string Text { get; set; }

    /// <summary>The box of every character on the page as shown; a space has the gap's.</summary>
    public required LetterBox[] Boxes { get; set; }

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

    /// <summary>Where the text is not what was read on the page, in order.</summary>
    public List<Repair> Repairs { get; } = [];

    /// <summary>The cell of a table or column that it stands in; null in the page's own flow.</summary>
    public LayoutCell? Cell { get; set; }

    public SourceRegion Region { get; set; }

    public bool IsFurniture { get; set; }

    public string? NoteLabel { get; set; }

    /// <summary>How it follows the line before it in its flow.</summary>
    public LineBreak Break { get; set; }

    public TextAlignment Alignment { get; set; }

    public int BlankLinesBefore { get; set; }

    /// <summary>A stretch of the text that was read otherwise.</summary>
    /// <param name="Start">Index of its first character.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Raw">What was read; empty where nothing was.</param>
    public readonly record struct Repair(int Start, int Length, string Raw);

    /// <summary>
    /// Puts other text for a stretch, which keeps its place on the page: each new character has the box of the one in the same part of the stretch.
    /// A stretch that overlaps a former repair takes it in.
    /// </summary>
    public void Rewrite(int start, int length, string text)
    {
        string raw = Text.Substring(start, length);
        for (int i = Repairs.Count - 1; i >= 0; i--)
        {
            Repair former = Repairs[i];
            if (former.Start + former.Length <= start) continue;
            if (former.Start >= start + length) Repairs[i] = former with { Start = former.Start + text.Length - length };
            else
            {
                raw = raw.Replace(Text.Substring(former.Start, former.Length), former.Raw, StringComparison.Ordinal);
                Repairs.RemoveAt(i);
            }
        }
        var boxes = new LetterBox[text.Length];
        for (int i = 0; i < text.Length; i++) boxes[i] = Boxes[Math.Min(Boxes.Length - 1, start + (length == 0 ? 0 : i * length / text.Length))];
        Boxes = [.. Boxes.AsSpan(0, start), .. boxes, .. Boxes.AsSpan(start + length)];
        Text = string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(start + length));
        Faces.RemoveAll(face => face.Start > start && face.Start < start + length);
        for (int i = 0; i < Faces.Count; i++)
        {
            if (Faces[i].Start >= start + length && Faces[i].Start > start) Faces[i] = Faces[i] with { Start = Faces[i].Start + text.Length - length };
        }
        Faces.RemoveAll(face => face.Start >= Text.Length && face.Start > 0);
        if (text.Length > 0) Repairs.Insert(Repairs.TakeWhile(repair => repair.Start < start).Count(), new Repair(start, text.Length, raw));
    }

    public float Center => (Left + Right) / 2;

    public float Top => Baseline - Size;

    /// <summary>Whether it belongs to the main text.</summary>
    public bool IsMain => Region == SourceRegion.Body && !IsFurniture;
}
