namespace VnGovDocs.Fuzz;

/// <summary>Small HTML pages with one of everything that the reader knows.</summary>
internal static class SeedPages
{
    public const string Styles =
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><style>.c{text-align:center;font-weight:bold}.u{text-transform:uppercase}.h{display:none}p.m{mso-hide:all;white-space:pre-wrap}</style></head>
        <body><p class="c">THÔNG BÁO</p><p class="u" style="font-size:14pt;font-style:italic">Về việc họp</p><p class="h">ẩn</p><p class="m">Kính gửi:   Sở Nội vụ</p>
        <ol start="3" type="a"><li value="5">Một<li>Hai<ul style="list-style-type:square"><li>Ba</ul></ol><ol reversed style="list-style:upper-roman"><li>X<li>Y</ol>
        <pre>Điều 1.
          Khoản 1</pre><b>TM. ỦY BAN<br>CHỦ TỊCH</b><p>Nguyễn Văn An<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><a href="#_ftnref1">[1]</a> Ghi chú&nbsp;&#7879;&amp;</div></body></html>
        """;

    public const string Layout =
        """
        <html><body><table><tr><td rowspan="2">BỘ TÀI CHÍNH<br>Số: 15/BTC-VP</td><td colspan="2">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr><td>Hà Nội, ngày 05/3/2025<td></table>
        <p>Kính gửi:</p><table border="1"><caption>Bảng</caption><thead><tr><th>TT<th>Nhiệm vụ<th>Thời hạn</thead><tbody><tr><td>1<td>Giao Sở Nội vụ<table><tr><td>a</table><td>30/6/2025</tbody></table>
        <div style="display:flex"><span>Nơi nhận:<br>- Như trên;</span><span style="visibility:hidden">x</span><aside>KT. BỘ TRƯỞNG</aside></div><img src=x><svg><text>t</text></svg><script>x<1</script></body>
        """;

    public const string Portal =
        """
        <html><head><title>Công điện 12</title></head><body><header><nav><a href="/">Trang chủ</a></nav></header><main><article><h1>Công điện số 12/CĐ-TTg</h1><ul><li>Số hiệu: 12/CĐ-TTg</li><li>Ngày ban hành: 05/3/2025</li></ul>
        <table><tr><td>Cơ quan ban hành</td><td>Thủ tướng Chính phủ</td></tr><tr><td>Người ký</td><td>Trần Văn Bình</td></tr></table><p>Thủ tướng yêu cầu Bộ Y tế báo cáo trước ngày 10 tháng 4.</p></article></main><footer>Bản quyền</footer></body></html>
        """;
}
