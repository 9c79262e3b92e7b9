namespace VnGovDocs.SampleKit.Composition;

/// <summary>How the letters of a line look.</summary>
[Flags]
internal enum LineStyle
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
    Underlined = 4,
}

/// <summary>What a line is, besides its text.</summary>
internal enum LineKind
{
    Text,

    /// <summary>Text that stays on one line, also where the kit breaks lines itself.</summary>
    Unbroken,

    /// <summary>A horizontal rule: drawn, or typed as the text, as the construction will have it.</summary>
    Rule,

    /// <summary>A mark in a frame.</summary>
    Box,

    Blank,
}

/// <summary>A line of letterhead, title or closing.</summary>
internal sealed record ColumnLine(string Text, double Size, LineStyle Style = LineStyle.Regular, LineKind Kind = LineKind.Text)
{
    public bool Bold => Style.HasFlag(LineStyle.Bold);

    public bool Italic => Style.HasFlag(LineStyle.Italic);

    public bool Underlined => Style.HasFlag(LineStyle.Underlined);

    public static ColumnLine Blank(double size) => new("", size, Kind: LineKind.Blank);

    /// <summary>A rule as long as so many underscores.</summary>
    public static ColumnLine Rule(int signs, double size) => new(new string('_', signs), size, Kind: LineKind.Rule);
}

/// <summary>One of the columns that stand side by side.</summary>
/// <param name="Lines">From above.</param>
/// <param name="Share">Part of the text's width, 0 to 1.</param>
/// <param name="Centered">Recipients are not, all else is.</param>
internal sealed record Column(IReadOnlyList<ColumnLine> Lines, double Share, bool Centered = true);

/// <summary>Columns that begin at one height.</summary>
internal sealed record ColumnRow(IReadOnlyList<Column> Columns)
{
    /// <summary>
    /// Makes one row of neighbours with equally many columns, for constructions that write a column to its end before the next:
    /// blank lines keep what stood side by side at one height.
    /// </summary>
    public static IReadOnlyList<ColumnRow> Joined(IReadOnlyList<ColumnRow> rows)
    {
        var joined = new List<ColumnRow>();
        foreach (ColumnRow row in rows)
        {
            if (joined.Count > 0 && joined[^1].Columns.Count == row.Columns.Count) joined[^1] = joined[^1].Above(row);
            else joined.Add(row);
        }
        return joined;
    }

    private ColumnRow Above(ColumnRow next)
    {
        int height = Columns.Max(column => column.Lines.Count);
        return new ColumnRow([.. Columns.Zip(next.Columns, (upper, lower) => upper with { Lines = [.. Padded(upper.Lines, height), .. lower.Lines] })]);
    }

    private static IEnumerable<ColumnLine> Padded(IReadOnlyList<ColumnLine> lines, int height) =>
        lines.Concat(Enumerable.Repeat(ColumnLine.Blank(lines.Count > 0 ? lines[^1].Size : 13), height - lines.Count));
}
