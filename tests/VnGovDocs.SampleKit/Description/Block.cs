namespace VnGovDocs.SampleKit.Description;

/// <summary>A piece of the body.</summary>
internal abstract record Block;

/// <summary>How a paragraph of the body looks.</summary>
internal enum ParagraphLook
{
    Body,

    /// <summary>Bold, in the place of a body paragraph: an article or outline heading.</summary>
    Heading,

    /// <summary>Bold and centered: chapters, enacting words, annex titles.</summary>
    CenteredHeading,

    /// <summary>Centered, upright.</summary>
    Centered,

    /// <summary>Italic: legal bases.</summary>
    Basis,
}

/// <summary>A paragraph of the body.</summary>
internal sealed record ParagraphBlock(ParagraphLook Look, IReadOnlyList<TextRun> Runs) : Block;

/// <summary>A table with borders; its first row is the header.</summary>
internal sealed record TableBlock(IReadOnlyList<IReadOnlyList<TableCell>> Rows) : Block
{
    public int Columns => Rows[0].Sum(cell => cell.ColumnSpan);

    /// <summary>Share of the width for each column: by what a column has to hold, within limits that keep all of them readable.</summary>
    public IReadOnlyList<double> Shares()
    {
        // Wide enough for "STT" on one line.
        var weights = new double[Columns];
        Array.Fill(weights, 7);
        foreach (IReadOnlyList<TableCell> row in Rows)
        {
            foreach (TableCell cell in row.Where(cell => cell.ColumnSpan == 1))
                weights[cell.Column] = Math.Max(weights[cell.Column], Math.Min(30, cell.Runs.Sum(run => run.Text.Length) + 2));
        }
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }
}

/// <summary>A cell at its first row and column. One that continues upward is kept, for Word wants it written.</summary>
internal sealed record TableCell(int Column, IReadOnlyList<TextRun> Runs)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public bool ContinuesUpward { get; init; }
}

/// <summary>A new page, of the given orientation.</summary>
internal sealed record PageBreakBlock(bool Landscape) : Block;

/// <summary>Text of one look. A run with a note is the note's mark and has no text of its own.</summary>
internal sealed record TextRun(string Text, bool Bold = false, bool Italic = false)
{
    public string? Note { get; init; }
}
