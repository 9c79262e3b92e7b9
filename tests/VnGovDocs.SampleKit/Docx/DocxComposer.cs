using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VnGovDocs.SampleKit.Composition;
using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Makes the DOCX of a description.</summary>
internal sealed class DocxComposer
{
    private const string HeaderId = "rIdHeader";
    private const double AddresseeIndent = 2835;

    private readonly SampleDescription _description;
    private readonly DocxBody _body = new(HeaderId);
    private readonly DocxBlocks _blocks;
    private readonly DocxNumbering _numbering = new();
    private readonly DocxNotes _notes = new();

    private DocxComposer(SampleDescription description)
    {
        _description = description;
        _blocks = new DocxBlocks(_body, description.Style.AutomaticNumbering ? _numbering : null, _notes);
    }

    public static byte[] Compose(SampleDescription description) => new DocxComposer(description).Compose();

    private byte[] Compose()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = package.AddMainDocumentPart();
            main.Document = new Document(Body());
            main.AddNewPart<HeaderPart>(HeaderId).Header = DocxStyles.PageNumber();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Of(_description.Style);
            if (!_numbering.IsEmpty) main.AddNewPart<NumberingDefinitionsPart>().Numbering = _numbering.ToPart();
            if (!_notes.IsEmpty) main.AddNewPart<FootnotesPart>().Footnotes = _notes.ToPart();
            if (_description.Style.Decomposed) Decompose(main);
        }
        return stream.ToArray();
    }

    private Body Body()
    {
        IColumnLayout layout = IColumnLayout.Of(_description.Style.Letterhead);
        var letterhead = new LetterheadLines(_description);
        layout.Write(_body, letterhead.Letterhead());
        WriteTitle(letterhead.Title());
        WriteAddressees(letterhead.Addressees());
        foreach (Block block in _description.Body) _blocks.Write(block);
        _body.Add(DocxText.Gap(8));
        layout.Write(_body, new ClosingLines(_description).Rows());
        foreach (Block block in _description.Annexes) _blocks.Write(block);
        return _body.Finish();
    }

    private void WriteTitle(IReadOnlyList<ColumnLine> lines)
    {
        for (int at = 0; at < lines.Count; at++)
        {
            Paragraph paragraph = DocxText.Paragraph(lines[at], JustificationValues.Center, _body.TextWidth);
            if (at == 0) paragraph.ParagraphProperties!.SpacingBetweenLines!.Before = "240";
            _body.Add(paragraph);
        }
    }

    private void WriteAddressees(IReadOnlyList<ColumnLine> lines)
    {
        for (int at = 0; at < lines.Count; at++)
        {
            bool isList = lines.Count > 1;
            Paragraph paragraph = DocxText.Paragraph(lines[at], isList ? JustificationValues.Left : JustificationValues.Center);
            ParagraphProperties properties = paragraph.ParagraphProperties!;
            if (at == 0) properties.SpacingBetweenLines!.Before = "240";
            if (at == lines.Count - 1) properties.SpacingBetweenLines!.After = "120";
            if (isList) properties.Indentation = new Indentation { Left = at == 0 ? "1701" : DocxText.HalfPoints(AddresseeIndent / 2) };
            _body.Add(paragraph);
        }
    }

    private static void Decompose(MainDocumentPart main)
    {
        IEnumerable<OpenXmlElement> roots = new OpenXmlElement?[] { main.Document, main.FootnotesPart?.Footnotes }.OfType<OpenXmlElement>();
        foreach (Text text in roots.SelectMany(root => root.Descendants<Text>())) text.Text = LetterForm.Decompose(text.Text);
        foreach (LevelText text in main.NumberingDefinitionsPart?.Numbering?.Descendants<LevelText>() ?? []) text.Val = LetterForm.Decompose(text.Val!);
    }
}
