using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Collects footnotes in the order of their marks.</summary>
internal sealed class DocxNotes
{
    private readonly List<Footnote> _notes = [];

    public bool IsEmpty => _notes.Count == 0;

    /// <summary>Takes a note and gives the run of its mark.</summary>
    public Run Add(string text)
    {
        int id = _notes.Count + 1;
        _notes.Add(new Footnote(new Paragraph(
            new ParagraphProperties
            {
                ParagraphStyleId = new ParagraphStyleId { Val = DocxStyles.NoteText },
                SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                Justification = new Justification { Val = JustificationValues.Both },
            },
            new Run(Raised(), new FootnoteReferenceMark()),
            DocxText.Run(" " + text, bold: false, italic: false, size: 10))) { Id = id });
        return new Run(Raised(), new FootnoteReference { Id = id });
    }

    /// <summary>Word wants the two separators before all notes.</summary>
    public Footnotes ToPart() => new(
    [
        Separator(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()),
        Separator(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()),
        .. _notes,
    ]);

    private static Footnote Separator(int id, FootnoteEndnoteValues kind, OpenXmlElement mark) => new(new Paragraph(new Run(mark))) { Type = kind, Id = id };

    private static RunProperties Raised() => new() { RunStyle = new RunStyle { Val = DocxStyles.NoteMark }, VerticalTextAlignment = new VerticalTextAlignment { Val = VerticalPositionValues.Superscript } };
}
