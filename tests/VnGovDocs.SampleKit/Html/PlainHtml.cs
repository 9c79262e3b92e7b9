using System.Globalization;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>Clean HTML5: header, section and footer, flex boxes instead of layout tables, rules drawn by the style sheet.</summary>
internal sealed class PlainHtml : HtmlWriter
{
    private bool _bodyBegun;

    protected override string BoldTag => "strong";

    protected override string ItalicTag => "em";

    protected override string TableAttributes => " class=\"grid\"";

    public override void WriteColumns(IReadOnlyList<ColumnRow> rows)
    {
        if (rows.Count == 0) return;
        string element = _bodyBegun ? "footer" : "header";
        _bodyBegun = true;
        Out.Append(CultureInfo.InvariantCulture, $"<{element}>\n");
        foreach (ColumnRow row in rows)
        {
            Out.Append("  <div class=\"columns\">\n");
            foreach (Column column in row.Columns)
            {
                Out.Append(CultureInfo.InvariantCulture, $"    <div class=\"{(column.Centered ? "center" : "left")}\" style=\"flex: 0 0 {Percent(column.Share)}\">\n");
                foreach (ColumnLine line in column.Lines) WriteLine(line, "      ");
                Out.Append("    </div>\n");
            }
            Out.Append("  </div>\n");
        }
        Out.Append(CultureInfo.InvariantCulture, $"</{element}>\n");
    }

    public override void WriteTitle(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count == 0) return;
        ColumnLine[] title = [.. lines.Skip(1).Where(line => line.Bold)];
        Out.Append(CultureInfo.InvariantCulture, $"<h1>{Text(lines[0].Text)}</h1>\n");
        if (title.Length > 0) Out.Append(CultureInfo.InvariantCulture, $"<p class=\"title\">{string.Join("<br>", title.Select(line => Text(line.Text)))}</p>\n");
        Out.Append("<div class=\"center\">\n");
        WriteLine(lines[^1], "  ");
        Out.Append("</div>\n");
    }

    public override void WriteAddressees(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count == 1) Out.Append(CultureInfo.InvariantCulture, $"<p class=\"center\">{Styled(lines[0])}</p>\n");
        if (lines.Count < 2) return;
        Out.Append(CultureInfo.InvariantCulture, $"<div class=\"to\">\n  <p>{Styled(lines[0])}</p>\n");
        foreach (ColumnLine line in lines.Skip(1)) Out.Append(CultureInfo.InvariantCulture, $"  <p class=\"one\">{Styled(line)}</p>\n");
        Out.Append("</div>\n");
    }

    protected override void WriteParagraph(ParagraphBlock block)
    {
        string text = Runs(block);
        Out.Append(block.Look switch
        {
            ParagraphLook.Heading => $"<h3>{text}</h3>\n",
            ParagraphLook.CenteredHeading => $"<h2>{text}</h2>\n",
            ParagraphLook.Centered => $"<p class=\"center\">{text}</p>\n",
            _ => $"<p>{text}</p>\n",
        });
    }

    protected override void WritePageBreak(bool landscape) => Out.Append(CultureInfo.InvariantCulture, $"</section>\n<section class=\"{(landscape ? "landscape" : "page")}\">\n");

    protected override string NoteMark(int number) => $"<sup><a href=\"#note-{number}\" id=\"mark-{number}\">{number}</a></sup>";

    protected override void WriteNotes(IReadOnlyList<string> notes)
    {
        Out.Append("<aside class=\"notes\">\n");
        for (int number = 1; number <= notes.Count; number++)
            Out.Append(CultureInfo.InvariantCulture, $"  <p id=\"note-{number}\"><sup><a href=\"#mark-{number}\">{number}</a></sup> {Text(notes[number - 1])}</p>\n");
        Out.Append("</aside>\n");
    }

    protected override string CellOf(TableCell cell, string content, double share, bool isHeader) =>
        isHeader ? $"<th{Spans(cell)} style=\"width: {Percent(share)}\">{content}</th>" : $"<td{Spans(cell)}>{content}</td>";

    protected override string Page(SampleDescription description) => $$"""
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>{{Text(description.Head.Number ?? description.Head.Type ?? "")}}</title>
        <style>
          @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
          @page wide { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
          body { font: {{Number(description.Style.Size)}}pt/1.3 "{{description.Style.Font}}", serif; margin: 0; }
          @media screen { body { max-width: 165mm; margin: 1rem auto; } }
          p { text-align: justify; text-indent: 12.7mm; margin: 6pt 0; }
          h1, h2, h3 { font-size: inherit; margin: 6pt 0; }
          h1, h2, .title { text-align: center; text-indent: 0; }
          h1 { margin: 16pt 0 0; } .title { font-weight: bold; margin: 0; }
          h3 { text-indent: 12.7mm; }
          .columns { display: flex; } .columns > div > div { line-height: 1.25; }
          .center { text-align: center; text-indent: 0; }
          .to p { text-indent: 0; margin: 0 0 0 30mm; } .to .one { margin-left: 48mm; }
          .rule { border-top: 1px solid; width: 30%; margin: 2pt auto 6pt; } .long { width: 58%; }
          .box { border: 1px solid red; color: red; display: inline-block; padding: 0 6pt; }
          .gap { height: 1em; }
          footer { margin-top: 14pt; break-inside: avoid; }
          .grid { border-collapse: collapse; width: 100%; font-size: 12pt; } .grid th, .grid td { border: 1px solid; padding: 2pt 4pt; }
          .page { break-before: page; } .landscape { break-before: page; page: wide; }
          .notes { border-top: 1px solid; margin-top: 20pt; font-size: 10pt; }
        </style>
        </head>
        <body>
        <section>
        {{Out}}</section>
        </body>
        </html>

        """;

    private void WriteLine(ColumnLine line, string indent) => Out.Append(indent).Append(line.Kind switch
    {
        LineKind.Blank => "<div class=\"gap\"></div>\n",
        LineKind.Rule => $"<div class=\"rule{(line.Text.Length > 20 ? " long" : "")}\"></div>\n",
        LineKind.Box => $"<div><div class=\"box\">{Styled(line)}</div></div>\n",
        _ => $"<div style=\"font-size: {Number(line.Size)}pt\">{Styled(line)}</div>\n",
    });
}
