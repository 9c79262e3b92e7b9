using System.Globalization;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>What the editor of a content management system leaves: strong and em, inline styles, line breaks inside cells, paragraphs of a no-break space.</summary>
internal sealed class EditorHtml : HtmlWriter
{
    protected override string BoldTag => "strong";

    protected override string ItalicTag => "em";

    protected override string TableAttributes => " style=\"border-collapse: collapse; width: 100%;\" border=\"1\"";

    public override void WriteColumns(IReadOnlyList<ColumnRow> rows)
    {
        foreach (ColumnRow row in ColumnRow.Joined(rows))
        {
            Out.Append("<table style=\"width: 100%;\" border=\"0\">\n<tbody>\n<tr>\n");
            foreach (Column column in row.Columns)
            {
                string align = column.Centered ? "text-align: center; " : "";
                string lines = string.Join("<br />", column.Lines.Select(LineOf));
                Out.Append(CultureInfo.InvariantCulture, $"<td style=\"width: {Percent(column.Share)}; {align}vertical-align: top;\">{(lines.Length > 0 ? lines : "&nbsp;")}</td>\n");
            }
            Out.Append("</tr>\n</tbody>\n</table>\n<p>&nbsp;</p>\n");
        }
    }

    public override void WriteTitle(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count > 0) Out.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align: center;\">{string.Join("<br />", lines.Select(LineOf))}</p>\n");
    }

    public override void WriteAddressees(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count == 1) Out.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align: center;\">{LineOf(lines[0])}</p>\n");
        if (lines.Count < 2) return;
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"padding-left: 120px;\">{LineOf(lines[0])}</p>\n");
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"padding-left: 180px;\">{string.Join("<br />", lines.Skip(1).Select(LineOf))}</p>\n");
    }

    protected override void WriteParagraph(ParagraphBlock block)
    {
        string place = IsCentered(block.Look) ? "center" : "justify";
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align: {place};\">{Runs(block)}</p>\n");
    }

    protected override void WritePageBreak(bool landscape) => Out.Append("<p>&nbsp;</p>\n<div style=\"page-break-before: always;\">&nbsp;</div>\n");

    protected override string NoteMark(int number) => $"<sup><a href=\"#_ftn{number}\" name=\"_ftnref{number}\">[{number}]</a></sup>";

    protected override void WriteNotes(IReadOnlyList<string> notes)
    {
        Out.Append("<hr />\n");
        for (int number = 1; number <= notes.Count; number++)
            Out.Append(CultureInfo.InvariantCulture, $"<p><span style=\"font-size: 10pt;\"><a href=\"#_ftnref{number}\" name=\"_ftn{number}\">[{number}]</a> {Text(notes[number - 1])}</span></p>\n");
    }

    protected override string CellOf(TableCell cell, string content, double share, bool isHeader) =>
        $"\n<td{Spans(cell)} style=\"width: {Percent(share)};{(isHeader ? " text-align: center;" : "")}\">{(content.Length > 0 ? content : "&nbsp;")}</td>";

    protected override string Page(SampleDescription description) => $$"""
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
        <head>
        <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
        <title>{{Text(description.Head.Number ?? description.Head.Type ?? "")}}</title>
        <style>@page { size: A4; margin: 20mm 15mm 20mm 30mm; }</style>
        </head>
        <body style="font-family: '{{description.Style.Font}}',serif; font-size: {{Number(description.Style.Size)}}pt; max-width: 680px; margin: 20px auto;">
        {{Out}}</body>
        </html>

        """;

    private string LineOf(ColumnLine line) => line.Kind switch
    {
        LineKind.Blank => "&nbsp;",
        LineKind.Box => $"<span style=\"border: 1px solid #ff0000; color: #ff0000;\">&nbsp;{Styled(line)}&nbsp;</span>",
        _ when line.Size < 13 => $"<span style=\"font-size: {Number(line.Size)}pt;\">{Styled(line)}</span>",
        _ => Styled(line),
    };
}
