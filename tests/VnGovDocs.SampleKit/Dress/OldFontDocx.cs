using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VnGovDocs.SampleKit.Dress;

/// <summary>Dresses a Word file in a font from before Unicode: the same letters on paper, other codes in the file.</summary>
internal static class OldFontDocx
{
    public static byte[] Dress(byte[] docx, OldEncoding encoding)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            MainDocumentPart main = document.MainDocumentPart!;
            OpenXmlElement?[] roots =
            [
                main.Document, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer),
            ];
            foreach (Run run in roots.OfType<OpenXmlElement>().SelectMany(root => root.Descendants<Run>()).ToList()) DressRun(run, encoding);
            foreach (Level level in main.NumberingDefinitionsPart?.Numbering.Descendants<Level>() ?? []) DressLabel(level, encoding);
        }
        return stream.ToArray();
    }

    /// <summary>A run becomes one for each font and each thing in it that is no text, so that their order stays.</summary>
    private static void DressRun(Run run, OldEncoding encoding)
    {
        if (!run.Elements<Text>().Any()) return;
        foreach (OpenXmlElement child in run.ChildElements.Where(child => child is not RunProperties).ToList())
        {
            child.Remove();
            if (child is not Text text)
            {
                run.InsertBeforeSelf(Like(run, null, child));
                continue;
            }
            foreach ((string codes, string font) in OldLetters.Of(text.Text, encoding))
                run.InsertBeforeSelf(Like(run, font, new Text(codes) { Space = SpaceProcessingModeValues.Preserve }));
        }
        run.Remove();
    }

    private static Run Like(Run run, string? font, OpenXmlElement content)
    {
        var like = new Run();
        if (run.RunProperties?.CloneNode(deep: true) is RunProperties properties) like.Append(properties);
        if (font is not null) SetFont(like.RunProperties ??= new RunProperties(), font);
        like.Append(content);
        return like;
    }

    private static void SetFont(RunProperties properties, string font) => properties.RunFonts = new RunFonts { Ascii = font, HighAnsi = font };

    private static void DressLabel(Level level, OldEncoding encoding)
    {
        if (level.LevelText?.Val?.Value is not { } label || label.All(char.IsAscii)) return;
        (string codes, string font) = OldLetters.Of(label, encoding).First();
        level.LevelText.Val = codes;
        NumberingSymbolRunProperties properties = level.NumberingSymbolRunProperties ??= new NumberingSymbolRunProperties();
        properties.RemoveAllChildren<RunFonts>();
        properties.PrependChild(new RunFonts { Ascii = font, HighAnsi = font });
    }
}
