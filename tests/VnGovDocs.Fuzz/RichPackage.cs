using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Fuzz;

/// <summary>A small Word package with one of everything that the reader knows: styles, lists, notes, tables, boxes, fields, tracked changes.</summary>
internal static class RichPackage
{
    private const string Styles =
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="E"><w:rPr><w:i/><w:u w:val="single"/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
        """;

    private const string Numbering =
        """
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="H"/><w:lvlText w:val="Điều %1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:suff w:val="tab"/><w:lvlText w:val="%3)"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        """;

    private const string Letterhead =
        """
        <w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>BỘ TÀI CHÍNH</w:t></w:r></w:p><w:p><w:r><w:t>Số: 15/QĐ-BTC</w:t></w:r></w:p></w:tc>
        <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Hà Nội, ngày 05 tháng 3 năm 2025</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """;

    private const string Body =
        """
        <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>QUYẾT ĐỊNH</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Về việc </w:t></w:r><w:r><w:t>giao nhiệm vụ</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Giao Sở Nội vụ</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Hoàn thành</w:t><w:tab/><w:t>trước ngày 30/6/2025</w:t><w:br/><w:t>;</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr><w:ins w:id="9"><w:r><w:t>mới</w:t></w:r></w:ins><w:del w:id="8"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:noBreakHyphen/></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:p><w:hyperlink r:id="l"><w:r><w:t>Nhiệm vụ</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
        <w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Nơi nhận:</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Như trên;</w:t></w:r></w:p></w:sdtContent></w:sdt>
        <w:p><w:r><w:t>KT. BỘ TRƯỞNG</w:t></w:r></w:p><w:p><w:r><w:t>THỨ TRƯỞNG</w:t></w:r></w:p><w:p><w:r><w:t>Trần Văn Bình</w:t></w:r></w:p>
        <w:sectPr><w:headerReference w:type="first" r:id="id_header1"/><w:titlePg/></w:sectPr>
        """;

    public static byte[] Bytes() => new DocxBuilder()
        .Body(Letterhead + Body)
        .Part("styles", Styles)
        .Part("numbering", Numbering)
        .Part("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Tổ này gồm 05 người.</w:t></w:r></w:p></w:footnote>")
        .Part("header1", "<w:p><w:r><w:t>2</w:t></w:r></w:p>")
        .Hyperlink("l", "https://example.vn/")
        .Bytes();
}
