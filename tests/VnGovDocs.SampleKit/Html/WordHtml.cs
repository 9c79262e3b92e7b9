using System.Globalization;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>A page as Word saves it "filtered": classes Mso…, unquoted attributes, a span in every run, CRLF.</summary>
internal sealed class WordHtml(SampleStyle style) : HtmlWriter
{
    private const int PageWidth = 624;

    private bool _landscape;

    protected override string TableAttributes => " class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 width=\"100%\" style='width:100.0%;border-collapse:collapse;border:none'";

    public override void WriteColumns(IReadOnlyList<ColumnRow> rows)
    {
        for (int at = 0; at < rows.Count; at++)
        {
            bool begins = at == 0 || rows[at - 1].Columns.Count != rows[at].Columns.Count;
            bool ends = at == rows.Count - 1 || rows[at + 1].Columns.Count != rows[at].Columns.Count;
            if (begins && Out.Length > 0) WriteLine(ColumnLine.Blank(style.Size), centered: false);
            if (begins) Out.Append("\n<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\n");
            Out.Append(" <tr style='page-break-inside:avoid'>\n");
            foreach (Column column in rows[at].Columns) WriteCell(column);
            Out.Append(" </tr>\n");
            if (ends) Out.Append("</table>\n\n<p class=MsoNormal><span lang=VI>&nbsp;</span></p>\n");
        }
    }

    public override void WriteTitle(IReadOnlyList<ColumnLine> lines)
    {
        foreach (ColumnLine line in lines) WriteLine(line, centered: true);
    }

    public override void WriteAddressees(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count == 0) return;
        WriteLine(ColumnLine.Blank(style.Size), centered: true);
        for (int at = 0; at < lines.Count; at++)
        {
            if (lines.Count == 1) WriteLine(lines[at], centered: true);
            else Out.Append(CultureInfo.InvariantCulture, $"<p class=MsoNormal style='margin-left:{(at == 0 ? 90 : 144)}.0pt'>{Span(Styled(lines[at]), lines[at].Size)}</p>\n");
        }
        WriteLine(ColumnLine.Blank(style.Size), centered: true);
    }

    protected override void WriteParagraph(ParagraphBlock block)
    {
        string look = IsCentered(block.Look)
            ? " align=center style='margin-top:6.0pt;text-align:center'"
            : " style='margin-top:6.0pt;text-align:justify;text-indent:36.0pt'";
        Out.Append(CultureInfo.InvariantCulture, $"<p class=MsoNormal{look}>{Span(Runs(block), style.Size)}</p>\n");
    }

    protected override void WritePageBreak(bool landscape)
    {
        // Another kind of section begins a page by itself; a break besides would leave an empty one.
        Out.Append(landscape == _landscape ? "\n<span lang=VI><br clear=all style='page-break-before:always'>\n</span>\n\n</div>\n\n" : "\n</div>\n\n");
        _landscape = landscape;
        Out.Append(CultureInfo.InvariantCulture, $"<div class={(landscape ? "WordSection2" : "WordSection1")}>\n\n");
    }

    protected override string NoteMark(int number) =>
        $"<a style='mso-footnote-id:ftn{number}' href=\"#_ftn{number}\" name=\"_ftnref{number}\" title=\"\"><span class=MsoFootnoteReference><sup>[{number}]</sup></span></a>";

    protected override void WriteNotes(IReadOnlyList<string> notes)
    {
        Out.Append("\n<div><br clear=all>\n\n<hr align=left size=1 width=\"33%\">\n\n");
        for (int number = 1; number <= notes.Count; number++)
        {
            Out.Append(CultureInfo.InvariantCulture, $"<div id=ftn{number}>\n\n<p class=MsoFootnoteText><a href=\"#_ftnref{number}\" name=\"_ftn{number}\" title=\"\">");
            Out.Append(CultureInfo.InvariantCulture, $"<span class=MsoFootnoteReference><sup>[{number}]</sup></span></a><span lang=VI> {Text(notes[number - 1])}</span></p>\n\n</div>\n\n");
        }
        Out.Append("</div>\n");
    }

    protected override string CellOf(TableCell cell, string content, double share, bool isHeader) =>
        $"\n  <td width=\"{Percent(share)}\"{Spans(cell)} valign=top style='width:{Percent(share)};border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>\n"
        + $"  <p class=MsoNormal{(isHeader ? " align=center style='text-align:center'" : "")}>{Span(content.Length > 0 ? content : "&nbsp;", 12)}</p>\n  </td>\n ";

    protected override string Page(SampleDescription description)
    {
        string title = Text($"{description.Head.Type} {description.Head.Number}".Trim());
        return $$"""
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">

            <head>
            <meta http-equiv=Content-Type content="text/html; charset=utf-8">
            <meta name=Generator content="Microsoft Word 15 (filtered)">
            <title>{{title}}</title>
            <style>
            {{Css()}}
            </style>
            </head>

            <body lang=EN-US style='word-wrap:break-word'>

            <div class=WordSection1>

            {{Out}}
            </div>

            </body>

            </html>

            """.ReplaceLineEndings("\r\n");
    }

    private string Css() => $$"""
        <!--
         /* Style Definitions */
         p.MsoNormal, li.MsoNormal, div.MsoNormal
        	{mso-style-unhide:no;
        	margin:0cm;
        	font-size:{{Points(style.Size)}};
        	font-family:"{{style.Font}}",serif;}
        p.MsoFootnoteText
        	{mso-style-priority:99;
        	margin:0cm;
        	font-size:10.0pt;
        	font-family:"{{style.Font}}",serif;}
        @page WordSection1
        	{size:595.35pt 841.95pt;
        	margin:2.0cm 42.55pt 2.0cm 3.0cm;}
        div.WordSection1
        	{page:WordSection1;}
        @page WordSection2
        	{size:841.95pt 595.35pt;
        	mso-page-orientation:landscape;
        	margin:2.0cm 42.55pt 2.0cm 3.0cm;}
        div.WordSection2
        	{page:WordSection2;}
        -->
        """;

    private void WriteCell(Column column)
    {
        string width = Number(Math.Round(column.Share * PageWidth));
        Out.Append(CultureInfo.InvariantCulture, $"  <td width={width} valign=top style='width:{Points(column.Share * PageWidth * 0.75)};padding:0cm 5.4pt 0cm 5.4pt'>\n");
        if (column.Lines.Count == 0) WriteLine(ColumnLine.Blank(style.Size), column.Centered);
        foreach (ColumnLine line in column.Lines) WriteLine(line, column.Centered);
        Out.Append("  </td>\n");
    }

    private void WriteLine(ColumnLine line, bool centered)
    {
        string text = line.Kind switch
        {
            LineKind.Blank => "&nbsp;",
            LineKind.Box => $"<span style='border:solid red 1.0pt;padding:0cm;color:red'>&nbsp;{Styled(line)}&nbsp;</span>",
            _ => Styled(line),
        };
        Out.Append(CultureInfo.InvariantCulture, $"<p class=MsoNormal{(centered ? " align=center style='text-align:center'" : "")}>{Span(text, line.Size)}</p>\n");
    }

    private static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture) + "pt";

    private string Span(string html, double size) => $"<span lang=VI style='font-size:{Points(size)};font-family:\"{style.Font}\",serif'>{html}</span>";
}
