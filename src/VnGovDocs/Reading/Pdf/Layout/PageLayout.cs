using VnGovDocs.Source;

namespace VnGovDocs.Reading.Pdf.Layout;

/// <summary>One page as lines in reading order.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points, as shown.</param>
/// <param name="Height">In points, as shown.</param>
/// <param name="TextWidth">Width as its text runs.</param>
/// <param name="TextHeight">Height as its text runs.</param>
internal sealed record PageLayout(int Number, float Width, float Height, float TextWidth, float TextHeight)
{
    /// <summary>Lines in reading order, those of a table cell by cell.</summary>
    public List<LayoutLine> Lines { get; } = [];

    /// <summary>The lines that are neither notes nor furniture, as far as those are known by now.</summary>
    public IEnumerable<LayoutLine> MainLines => Lines.Where(line => line.IsMain);

    /// <summary>Whether pictures stand on it.</summary>
    public bool HasImages { get; init; }

    /// <summary>Whether its letters were read off a picture.</summary>
    public bool IsScanned { get; set; }

    /// <summary>Words that run another way than the page's text.</summary>
    public List<LayoutLine> Turned { get; } = [];

    /// <summary>The columns at its foot; null when it ends with other lines.</summary>
    public ColumnBand? LastBand { get; set; }

    /// <summary>Level rules that belong to no table: what stands below a short one at the foot of the page is a note.</summary>
    public List<Rule> FreeRules { get; init; } = [];
}
