using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>The parts that are alike in all documents: default look, and the page number in the header.</summary>
internal static class DocxStyles
{
    public const string NoteText = "FootnoteText";
    public const string NoteMark = "FootnoteReference";

    public static Styles Of(SampleStyle style) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = style.Font, HighAnsi = style.Font, EastAsia = style.Font, ComplexScript = style.Font },
                DocxText.Size(style.Size),
                new FontSizeComplexScript { Val = DocxText.HalfPoints(style.Size) },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(new StyleName { Val = "footnote text" }, new BasedOn { Val = "Normal" }, new StyleRunProperties(DocxText.Size(10))) { Type = StyleValues.Paragraph, StyleId = NoteText },
        new Style(
            new StyleName { Val = "footnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = NoteMark });

    public static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties { Justification = new Justification { Val = JustificationValues.Center } },
        new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " }));
}
