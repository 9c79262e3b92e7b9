using static VnGovDocs.Hostile.Files.DocxBuilder;

namespace VnGovDocs.Hostile.Files;

/// <summary>A small Word file with every part and most constructions that a reader must follow: styles, lists, notes, headers, fields, boxes, merged cells.</summary>
internal static class RichDocx
{
    private const string Styles =
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="c"><w:basedOn w:val="d"/><w:rPr><w:i/><w:caps/></w:rPr></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
        """;

    private const string Numbering =
        """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="n"/><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    private const string Field =
        """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE \* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";

    private const string Box =
        """<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wp:anchor><a:graphic><wps:txbx><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></wps:txbx></a:graphic></wp:anchor></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""";

    private const string Merged =
        """<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>""";

    private const string Changed =
        """<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:footnoteReference w:id="2"/><w:tab/><w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>""";

    public static byte[] Bytes()
    {
        string letterhead = $"<w:tbl><w:tr><w:tc>{Paragraph("UBND TỈNH LÂM ĐỒNG")}{Paragraph("Số: 5/KH-UBND")}</w:tc><w:tc>{Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}{Paragraph("Lâm Đồng, ngày 05 tháng 3 năm 2025")}</w:tc></w:tr></w:tbl>";
        string items = Paragraph("Giao Sở Nội vụ chủ trì, hoàn thành trước ngày 30/6/2025.", "<w:pStyle w:val=\"b\"/>") + Paragraph("Rà soát", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>") + Paragraph("Báo cáo", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>");
        string sections = """<w:sectPr><w:headerReference w:type="default" r:id="id_header1"/><w:footerReference w:type="even" r:id="id_footer1"/><w:cols w:num="2"/></w:sectPr>""";
        return new DocxBuilder().Body(letterhead + Paragraph("KẾ HOẠCH") + items + Field + Box + Merged + Changed + "<w:sdt><w:sdtContent>" + Paragraph("KT. CHỦ TỊCH") + "</w:sdtContent></w:sdt>" + sections)
            .Part("styles", Styles).Part("numbering", Numbering).Part("settings", "<w:evenAndOddHeaders/><w:footnotePr><w:numStart w:val=\"2\"/></w:footnotePr>")
            .Part("footnotes", $"<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">{Paragraph("Ghi chú.")}</w:footnote>")
            .Part("header1", Paragraph("2")).Part("footer1", Paragraph("Chân trang")).Hyperlink("h", "http://example.vn/").Bytes();
    }
}
