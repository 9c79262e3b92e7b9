using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>Opens and ends paragraphs: formats, list labels, and paragraphs that flow into the next because their mark is gone.</summary>
internal sealed class ParagraphFlow(GuardedXml xml, DocxReading reading, int part)
{
    private readonly Stack<Paragraph> _spare = new();
    private Paragraph? _flowing;

    /// <summary>The paragraph being read, or null between paragraphs.</summary>
    public Paragraph? Current { get; set; }

    /// <summary>Fields open at this place.</summary>
    public FieldState Fields { get; set; } = new();

    /// <summary>Style of the innermost table, or null outside tables.</summary>
    public StyleSheet.Style? TableStyle { get; set; }

    /// <summary>Whether what is read stands on another color than white: in a painted cell, in a box.</summary>
    public bool IsOnColor { get; set; }

    /// <summary>How many deletions under track changes are open.</summary>
    public int Deletions { get; set; }

    public void Open()
    {
        Paragraph paragraph = _flowing ?? (_spare.Count > 0 ? _spare.Pop() : new Paragraph());
        _flowing = null;
        if (!paragraph.KeepsFormat) paragraph.Direct = default;
        paragraph.Style = reading.Styles.ParagraphStyle(null);
        Current = paragraph;
    }

    /// <summary>Takes the format of the <c>w:pPr</c> the reader stands on.</summary>
    public void ReadFormat(SectionReferences? sections)
    {
        ParagraphFormat direct = ParagraphFormat.Read(xml, sections);
        Paragraph paragraph = Current!;
        paragraph.Style = reading.Styles.ParagraphStyle(direct.StyleId);
        paragraph.Direct = paragraph.KeepsFormat ? paragraph.Direct with { Mark = direct.Mark } : direct;
    }

    public void Close()
    {
        Paragraph paragraph = Current!;
        Fields.EndParagraph();
        paragraph.AwaitsMark?.Invoke("*");
        paragraph.AwaitsMark = null;
        RunFormat mark = paragraph.Direct.Mark;
        bool isHidden = reading.Styles.Resolve(mark, paragraph.Style, TableStyle).IsHidden;
        bool isGone = Deletions > 0 || (paragraph.IsEmpty && (mark.IsDeleted || isHidden));
        if (isGone) Recycle(paragraph);
        else if (mark.IsDeleted || isHidden)
        {
            // Without its mark the paragraph goes on in the next one; a hidden mark (a style separator) leaves it its own label.
            paragraph.KeepsFormat |= !mark.IsDeleted;
            _flowing = paragraph;
        }
        else Write(paragraph);
    }

    /// <summary>Ends a paragraph that would have flowed on where nothing follows.</summary>
    public void Settle()
    {
        if (_flowing is not { } paragraph) return;
        _flowing = null;
        Write(paragraph);
    }

    private void Write(Paragraph paragraph)
    {
        ParagraphFormat format = reading.Styles.Resolve(paragraph.Direct, TableStyle);
        reading.Builder.Alignment = format.Alignment ?? TextAlignment.Left;
        NumberLabel? label = reading.Numbers.Next(format);
        if (label is not null) WriteLabel(label.Value, paragraph);
        // Boxes without text (frames, tick boxes) leave no blank lines in the text they float over.
        bool isEmptyBox = reading.Builder.Region == SourceRegion.TextBox && label is null && paragraph.IsBlank;
        if (!isEmptyBox) paragraph.WriteTo(reading.Builder);
        Recycle(paragraph);
    }

    private void WriteLabel(NumberLabel label, Paragraph paragraph)
    {
        RunLook look = reading.Styles.Resolve(label.Run.Over(paragraph.Direct.Mark), paragraph.Style, TableStyle);
        if (look.IsHidden) return;
        int run = paragraph.FirstRun >= 0 ? paragraph.FirstRun : Math.Max(0, xml.Runs - 1);
        reading.Builder.AppendLabel(label.IsTight ? label.Text : label.Text + " ", new SourceOrigin(part, run, 0), 0, look.Style, look.Lettering);
    }

    private void Recycle(Paragraph paragraph)
    {
        paragraph.Clear();
        _spare.Push(paragraph);
    }
}
