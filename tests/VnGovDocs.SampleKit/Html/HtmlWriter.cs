using System.Globalization;
using System.Text;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>What the pages of all programs and sites have in common; each says for itself how it sets columns, lines and paragraphs.</summary>
internal abstract class HtmlWriter
{
    private readonly List<string> _notes = [];

    protected StringBuilder Out { get; } = new();

    protected virtual string BoldTag => "b";

    protected virtual string ItalicTag => "i";

    protected virtual string TableAttributes => "";

    /// <summary>Letterhead or closing.</summary>
    public abstract void WriteColumns(IReadOnlyList<ColumnRow> rows);

    public abstract void WriteTitle(IReadOnlyList<ColumnLine> lines);

    public abstract void WriteAddressees(IReadOnlyList<ColumnLine> lines);

    public void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph: WriteParagraph(paragraph); break;
                case TableBlock table: WriteTable(table); break;
                case PageBreakBlock page: WritePageBreak(page.Landscape); break;
                default: throw new ArgumentOutOfRangeException(nameof(blocks));
            }
        }
    }

    /// <summary>The whole page.</summary>
    public string Finish(SampleDescription description)
    {
        if (_notes.Count > 0) WriteNotes(_notes);
        return Page(description);
    }

    protected abstract void WriteParagraph(ParagraphBlock block);

    protected abstract void WritePageBreak(bool landscape);

    protected abstract void WriteNotes(IReadOnlyList<string> notes);

    protected abstract string NoteMark(int number);

    protected abstract string Page(SampleDescription description);

    protected abstract string CellOf(TableCell cell, string content, double share, bool isHeader);

    protected static bool IsCentered(ParagraphLook look) => look is ParagraphLook.Centered or ParagraphLook.CenteredHeading;

    protected static bool IsBold(ParagraphLook look) => look is ParagraphLook.Heading or ParagraphLook.CenteredHeading;

    /// <summary>Text with its four signs of markup escaped. The runtime's own encoder would write à and é as numbers too.</summary>
    protected static string Text(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    protected static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture) + "%";

    protected static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Span attributes of a merged cell.</summary>
    protected static string Spans(TableCell cell) =>
        (cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "") + (cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "");

    /// <summary>The text of a line with its bold, italic and underlined look.</summary>
    protected string Styled(ColumnLine line)
    {
        string text = line.Underlined ? $"<u>{Text(line.Text)}</u>" : Text(line.Text);
        return Styled(text, line.Bold, line.Italic);
    }

    protected string Styled(string html, bool bold, bool italic)
    {
        if (italic) html = $"<{ItalicTag}>{html}</{ItalicTag}>";
        return bold ? $"<{BoldTag}>{html}</{BoldTag}>" : html;
    }

    protected string Runs(ParagraphBlock block) => Runs(block.Runs, IsBold(block.Look), block.Look == ParagraphLook.Basis);

    protected string Runs(IReadOnlyList<TextRun> runs, bool bold, bool italic) => string.Concat(runs.Select(run =>
    {
        if (run.Note is null) return Styled(Text(run.Text), bold || run.Bold, italic || run.Italic);
        _notes.Add(run.Note);
        return NoteMark(_notes.Count);
    }));

    private void WriteTable(TableBlock table)
    {
        IReadOnlyList<double> shares = table.Shares();
        Out.Append(CultureInfo.InvariantCulture, $"<table{TableAttributes}>\n");
        for (int at = 0; at < table.Rows.Count; at++)
        {
            bool isHeader = at == 0;
            Out.Append("<tr>");
            foreach (TableCell cell in table.Rows[at].Where(cell => !cell.ContinuesUpward))
            {
                double share = shares.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
                Out.Append(CellOf(cell, Runs(cell.Runs, isHeader, italic: false), share, isHeader));
            }
            Out.Append("</tr>\n");
        }
        Out.Append("</table>\n");
    }
}
