using System.Globalization;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Html;

/// <summary>A page of an invented law portal: the document between menus, property box, related links and a comment form, rules typed as hyphens.</summary>
internal sealed class PortalHtml : HtmlWriter
{
    private const string Css =
        """
        body{font:15px Arial,sans-serif;margin:0;color:#222}header,footer{background:#06518f;color:#fff;padding:8px 16px}nav a{color:#fff;margin-right:14px}
        .crumb{padding:6px 16px;font-size:13px;color:#666}.wrap{display:flex;gap:16px;padding:0 16px}main{flex:3;min-width:0}aside{flex:1;font-size:13px}
        .thuoctinh td{border:1px solid #ccc;padding:4px 8px;font-size:13px}.tabs{list-style:none;display:flex;gap:12px;padding:0}
        #divContentDoc{font:16px "Times New Roman",serif;border:1px solid #ddd;padding:16px;margin:12px 0}
        @media print{@page{size:A4;margin:20mm 15mm 20mm 30mm}header,footer,aside,.crumb,.thuoctinh,.tabs,h1,.gopy{display:none}
        .wrap{display:block;padding:0}#divContentDoc{border:none;padding:0;margin:0}}
        """;

    protected override string TableAttributes => " border=\"1\" cellpadding=\"0\" cellspacing=\"0\" width=\"100%\" style=\"border-collapse:collapse\"";

    public override void WriteColumns(IReadOnlyList<ColumnRow> rows)
    {
        for (int at = 0; at < rows.Count; at++)
        {
            bool begins = at == 0 || rows[at - 1].Columns.Count != rows[at].Columns.Count;
            bool ends = at == rows.Count - 1 || rows[at + 1].Columns.Count != rows[at].Columns.Count;
            if (begins) Out.Append("<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;border-collapse:collapse\"><tbody>\n");
            Out.Append("<tr>");
            foreach (Column column in rows[at].Columns) WriteCell(column);
            Out.Append("</tr>\n");
            if (ends) Out.Append("</tbody></table>\n");
        }
    }

    public override void WriteTitle(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count == 0) return;
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align:center\"><a name=\"loai_1\"></a><b>{Text(lines[0].Text)}</b></p>\n");
        IEnumerable<string> title = lines.Skip(1).Where(line => line.Bold).Select(line => Text(line.Text));
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align:center\"><a name=\"loai_1_name\"></a><b>{string.Join("<br>", title)}</b></p>\n");
    }

    public override void WriteAddressees(IReadOnlyList<ColumnLine> lines)
    {
        if (lines.Count == 0) return;
        string place = lines.Count == 1 ? "text-align:center" : "margin-left:120px";
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"{place}\">{string.Join("<br>", lines.Select(Styled))}</p>\n");
    }

    protected override void WriteParagraph(ParagraphBlock block)
    {
        string place = IsCentered(block.Look) ? "center" : "justify";
        Out.Append(CultureInfo.InvariantCulture, $"<p style=\"text-align:{place}\">{Runs(block)}</p>\n");
    }

    protected override void WritePageBreak(bool landscape) => Out.Append("<p style=\"page-break-before:always\">&nbsp;</p>\n");

    protected override string NoteMark(int number) => $"<a href=\"#_ftn{number}\" name=\"_ftnref{number}\" title=\"\">[{number}]</a>";

    protected override void WriteNotes(IReadOnlyList<string> notes)
    {
        Out.Append("<hr size=\"1\" width=\"33%\" align=\"left\">\n");
        for (int number = 1; number <= notes.Count; number++)
            Out.Append(CultureInfo.InvariantCulture, $"<p><a href=\"#_ftnref{number}\" name=\"_ftn{number}\" title=\"\">[{number}]</a> {Text(notes[number - 1])}</p>\n");
    }

    protected override string CellOf(TableCell cell, string content, double share, bool isHeader) =>
        $"<td{Spans(cell)} width=\"{Percent(share)}\"><p{(isHeader ? " style=\"text-align:center\"" : "")}>{(content.Length > 0 ? content : "&nbsp;")}</p></td>";

    protected override string Page(SampleDescription description)
    {
        var portal = new PortalFurniture(description);
        return $$"""
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Text(portal.Headline)}} | Kho Văn Bản Mẫu</title>
            <style>{{Css}}</style>
            <script>window.dataLayer=window.dataLayer||[];</script>
            </head>
            <body>
            <header><b>KHO VĂN BẢN MẪU</b>
            <nav><a href="/">Trang chủ</a><a href="/van-ban-moi">Văn bản mới</a><a href="/linh-vuc">Lĩnh vực</a><a href="/bieu-mau">Biểu mẫu</a><a href="/hoi-dap">Hỏi đáp</a><a href="/dang-nhap">Đăng nhập</a></nav></header>
            <div class="crumb"><a href="/">Trang chủ</a> &raquo; <a href="/bo-may-hanh-chinh">Bộ máy hành chính</a> &raquo; {{Text(portal.Headline)}}</div>
            <div class="wrap">
            <main>
            <h1 style="font-size:20px">{{Text(portal.Headline)}}</h1>
            {{Properties(portal)}}
            <ul class="tabs"><li><a href="#nd">Nội dung</a></li><li><a href="#ld">Lược đồ</a></li><li><a href="#tv">Tải về</a></li></ul>
            <div id="divContentDoc" class="content1">
            {{Out}}</div>
            <form class="gopy" action="/gop-y" method="post"><label>Ý kiến của bạn <textarea name="y"></textarea></label><button>Gửi</button></form>
            </main>
            <aside><h3>Văn bản liên quan</h3><ul>{{string.Concat(PortalFurniture.Related.Select(title => $"<li><a href=\"/van-ban\">{Text(title)}</a></li>"))}}</ul></aside>
            </div>
            <footer>Kho Văn Bản Mẫu - Giấy phép số 00/GP-MAU. Địa chỉ: 1 Đường Không Có Thật. Điện thoại: 000 000 000</footer>
            </body>
            </html>

            """;
    }

    private static string Properties(PortalFurniture portal)
    {
        IEnumerable<string> rows = portal.Properties.Chunk(2).Select(pair => $"<tr>{string.Concat(pair.Select(one => $"<td>{one.Label}:</td><td>{Text(one.Value)}</td>"))}</tr>");
        return $"<table class=\"thuoctinh\" cellspacing=\"0\">{string.Concat(rows)}</table>";
    }

    private void WriteCell(Column column)
    {
        string place = column.Centered ? " style=\"text-align:center\"" : "";
        Out.Append(CultureInfo.InvariantCulture, $"<td style=\"width:{Percent(column.Share)};padding:0 5.4pt;vertical-align:top\"><p{place}>{string.Join("<br>", column.Lines.Select(LineOf))}</p></td>");
    }

    private string LineOf(ColumnLine line) => line.Kind switch
    {
        LineKind.Blank => "&nbsp;",
        LineKind.Rule => $"<b>{new string('-', line.Text.Length > 20 ? 15 : 7)}</b>",
        _ => Styled(line),
    };
}
