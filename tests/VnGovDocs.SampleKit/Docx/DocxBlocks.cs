using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Description;
using TableCell = VnGovDocs.SampleKit.Description.TableCell;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Writes the blocks of body and annexes.</summary>
internal sealed class DocxBlocks(DocxBody body, DocxNumbering? numbering, DocxNotes notes)
{
    private const double TableTextSize = 12;

    public void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: body.Add(Paragraph(paragraph)); break;
            case PageBreakBlock page: body.BeginPage(page.Landscape); break;
            case TableBlock table: WriteTable(table); break;
            default: throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private Paragraph Paragraph(ParagraphBlock block)
    {
        bool centered = block.Look is ParagraphLook.Centered or ParagraphLook.CenteredHeading;
        bool bold = block.Look is ParagraphLook.Heading or ParagraphLook.CenteredHeading;
        var properties = new ParagraphProperties
        {
            SpacingBetweenLines = new SpacingBetweenLines { Before = "60", After = "60", Line = "264", LineRule = LineSpacingRuleValues.Auto },
            Justification = new Justification { Val = centered ? JustificationValues.Center : JustificationValues.Both },
        };
        if (bold) properties.KeepNext = new KeepNext();
        int labelLength = 0;
        if (centered)
        {
            properties.Indentation = null;
        }
        else if (numbering is not null && ListLabel.Find(block.Runs) is { } label)
        {
            properties.NumberingProperties = numbering.Next(label, bold || block.Runs[0].Bold);
            labelLength = label.Length;
        }
        else
        {
            properties.Indentation = new Indentation { FirstLine = PageMeasure.Indent.ToString(CultureInfo.InvariantCulture) };
        }
        var paragraph = new Paragraph(properties);
        paragraph.Append(Runs(block.Runs, bold, block.Look == ParagraphLook.Basis, labelLength));
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Runs(IReadOnlyList<TextRun> runs, bool bold, bool italic, int skipped = 0, double? size = null)
    {
        foreach (TextRun run in runs)
        {
            int cut = Math.Min(skipped, run.Text.Length);
            skipped -= cut;
            if (run.Note is { } note) yield return notes.Add(note);
            else if (cut < run.Text.Length) yield return DocxText.Run(run.Text[cut..], bold || run.Bold, italic || run.Italic, size);
        }
    }

    private void WriteTable(TableBlock block)
    {
        int[] widths = [.. block.Shares().Select(share => (int)(share * body.TextWidth))];
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                TableBorders = Borders(),
                TableLayout = new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed },
            },
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        for (int at = 0; at < block.Rows.Count; at++)
        {
            bool isHeader = at == 0;
            var row = new TableRow(new TableRowProperties(new CantSplit()));
            if (isHeader) row.TableRowProperties!.Append(new TableHeader());
            row.Append(block.Rows[at].Select(cell => Cell(cell, widths, isHeader)));
            table.Append(row);
        }
        body.Add(table);
        body.Add(DocxText.Gap(6));
    }

    private WordCell Cell(TableCell cell, int[] widths, bool isHeader)
    {
        int width = widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
        var properties = new TableCellProperties { TableCellWidth = new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa } };
        if (cell.ColumnSpan > 1) properties.GridSpan = new GridSpan { Val = cell.ColumnSpan };
        if (cell.ContinuesUpward) properties.VerticalMerge = new VerticalMerge();
        else if (cell.RowSpan > 1) properties.VerticalMerge = new VerticalMerge { Val = MergedCellValues.Restart };
        if (isHeader) properties.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        var paragraph = new Paragraph(new ParagraphProperties
        {
            SpacingBetweenLines = new SpacingBetweenLines { Before = "20", After = "20" },
            Justification = new Justification { Val = isHeader ? JustificationValues.Center : JustificationValues.Left },
        });
        paragraph.Append(Runs(cell.Runs, isHeader, italic: false, size: TableTextSize));
        return new WordCell(properties, paragraph);
    }

    private static TableBorders Borders() => new()
    {
        TopBorder = new TopBorder { Val = BorderValues.Single, Size = 4 },
        LeftBorder = new LeftBorder { Val = BorderValues.Single, Size = 4 },
        BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 4 },
        RightBorder = new RightBorder { Val = BorderValues.Single, Size = 4 },
        InsideHorizontalBorder = new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        InsideVerticalBorder = new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 },
    };

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
