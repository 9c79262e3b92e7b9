using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>A construction from typewriter days: both columns on one line, each centered on a tab stop. What is too wide for its column is broken by hand.</summary>
internal sealed class TabLayout : IColumnLayout
{
    private const double Gap = 2;

    public void Write(DocxBody body, IReadOnlyList<ColumnRow> rows)
    {
        foreach (ColumnRow row in rows)
        {
            IReadOnlyList<ColumnLine>[] columns = [.. row.Columns.Select(Wrapped)];
            int height = columns.Max(lines => lines.Count);
            for (int at = 0; at < height; at++) body.Add(Line(row, [.. columns.Select(lines => lines.ElementAtOrDefault(at))], isLast: at == height - 1));
        }
    }

    private static IReadOnlyList<ColumnLine> Wrapped(Composition.Column column)
    {
        double width = (column.Share * PageMeasure.ToMillimetres(PageMeasure.TextWidth)) - Gap;
        return [.. column.Lines.SelectMany(line => LineWidth.Wrapped(line, width))];
    }

    private static Paragraph Line(ColumnRow row, ColumnLine?[] cells, bool isLast)
    {
        int last = Array.FindLastIndex(cells, HasText);
        var paragraph = new Paragraph(new ParagraphProperties
        {
            KeepNext = isLast ? null : new KeepNext(),
            Tabs = row.Columns.Any(column => column.Centered) ? new Tabs(Stops(row)) : null,
            SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0" },
            Justification = new Justification { Val = JustificationValues.Left },
            ParagraphMarkRunProperties = new ParagraphMarkRunProperties(DocxText.Size(cells.OfType<ColumnLine>().Select(cell => cell.Size).DefaultIfEmpty(13).Max())),
        });
        for (int at = 0; at <= last; at++)
        {
            // The first column of recipients begins at the margin, without a stop.
            if (at > 0 || row.Columns[at].Centered) paragraph.Append(new Run(new TabChar()));
            if (HasText(cells[at])) paragraph.Append(DocxText.Run(cells[at]!));
        }
        return paragraph;
    }

    private static bool HasText(ColumnLine? cell) => cell is { Kind: not LineKind.Blank };

    private static IEnumerable<OpenXmlElement> Stops(ColumnRow row)
    {
        double begin = 0;
        foreach (Composition.Column column in row.Columns)
        {
            if (column.Centered)
                yield return new TabStop { Val = TabStopValues.Center, Position = (int)((begin + (column.Share / 2)) * PageMeasure.TextWidth) };
            begin += column.Share;
        }
    }
}
