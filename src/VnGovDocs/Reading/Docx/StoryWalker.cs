using System.Collections.Frozen;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>Walks one stream of text (body, notes, a header) from its first tag to its last, with a stack of its own instead of recursion.</summary>
internal sealed class StoryWalker(GuardedXml xml, DocxReading reading, TableShapes shapes, int part)
{
    private enum FrameKind
    {
        Paragraph,
        Run,
        Table,
        Cell,
        TextBox,
        Deletion,
        Alternatives,
        Note,
    }

    /// <summary>An open element that has to be answered when it closes, and what stood before it.</summary>
    private readonly record struct Frame(FrameKind Kind, int Depth, object? Before = null);

    private sealed record OpenTable(int Id, int Number, SourceCell? OuterCell, StyleSheet.Style? OuterStyle, bool OuterIsOnColor, OpenTable? Outer);

    private sealed record BeforeTextBox(Paragraph? Paragraph, FieldState Fields, SourceRegion Region, StyleSheet.Style? TableStyle, bool IsOnColor);

    /// <summary>Properties that were read elsewhere, or that print nothing.</summary>
    private static readonly FrozenSet<string> Unprinted = new[]
    {
        "sdtPr", "sdtEndPr", "trPr", "tblGrid", "tblPrEx", "ffData", "customXmlPr", "smartTagPr", "rt", "instrText", "delInstrText",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Extensions whose branch of an <c>mc:AlternateContent</c> can be read here.</summary>
    private static readonly FrozenSet<string> Understood = new[]
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml", "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main", "urn:schemas-microsoft-com:vml",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ParagraphFlow _flow = new(xml, reading, part);
    private readonly Stack<Frame> _frames = new();
    private readonly Stack<bool> _branchTaken = new();
    private readonly SectionReferences? _sections = reading.Builder.Region == SourceRegion.Body ? reading.Sections : null;
    private RunPrinter? _printer;
    private OpenTable? _table;

    private SourceTextBuilder Builder => reading.Builder;

    private RunPrinter Printer => _printer ??= new RunPrinter(xml, reading, _flow, part);

    public void Walk()
    {
        while (xml.Read())
        {
            if (xml.IsElement)
            {
                Open();
                if (xml.IsElement && xml.IsEmpty) CloseAt(xml.Depth);
            }
            else if (xml.IsEndElement) CloseAt(xml.Depth);
        }
        _flow.Settle();
    }

    private void Open()
    {
        if (xml.IsWord) OpenWord();
        else if (xml.IsCompatibility) OpenAlternative();
        else if (xml.IsMathematics && xml.Name == "t" && _flow.Current is { } paragraph) Printer.PrintFormula(paragraph);
    }

    private void OpenWord()
    {
        switch (xml.Name)
        {
            case "p":
                Push(FrameKind.Paragraph, _flow.Current);
                _flow.Open();
                break;
            case "pPr" when IsIn(FrameKind.Paragraph):
                _flow.ReadFormat(_sections);
                break;
            case "r" when _flow.Current is { } paragraph:
                Push(FrameKind.Run, paragraph);
                Printer.OpenRun(paragraph);
                break;
            case "rPr" when IsIn(FrameKind.Run):
                Printer.ReadFormat(_flow.Current!);
                break;
            case "del" or "moveFrom":
                Push(FrameKind.Deletion);
                _flow.Deletions++;
                break;
            case "txbxContent":
                OpenTextBox();
                break;
            case "sectPr":
                SectionReferences.Read(xml, _sections);
                break;
            case "footnote" or "endnote":
                OpenNote();
                break;
            default:
                OpenTablePart();
                break;
        }
    }

    private void OpenTablePart()
    {
        switch (xml.Name)
        {
            case "tbl":
                _flow.Settle();
                _table = new OpenTable(Builder.BeginTable(), xml.Tables - 1, Builder.Cell, _flow.TableStyle, _flow.IsOnColor, _table);
                Push(FrameKind.Table, _table);
                _flow.TableStyle = reading.Styles.TableStyle(null);
                break;
            case "tblStyle" when _table is not null:
                _flow.TableStyle = reading.Styles.TableStyle(xml.Value);
                _flow.IsOnColor |= _flow.TableStyle.IsColored;
                break;
            case "shd" when IsIn(FrameKind.Table):
                _flow.IsOnColor |= Shading.IsColored(xml);
                break;
            case "tcPr":
                _flow.IsOnColor |= Shading.IsColoredInside(xml);
                break;
            case "background":
                reading.HasPageColor = !Shading.IsWhite(xml.Attribute("color"));
                break;
            case "tc" when _table is not null:
                OpenCell(_table);
                break;
            default:
                if (Unprinted.Contains(xml.Name)) xml.SkipElement();
                else if (_flow.Current is { Run: >= 0 } paragraph) Printer.Print(paragraph);
                break;
        }
    }

    private void OpenCell(OpenTable table)
    {
        CellShape shape = shapes.Cell(xml.Cells - 1);
        if (shape.RowSpan == 0)
        {
            xml.SkipElement();
            return;
        }
        Push(FrameKind.Cell, _flow.IsOnColor);
        Builder.Cell = new SourceCell(table.Id, shape.Row, shape.Column, shape.RowSpan, shape.ColumnSpan);
    }

    /// <summary>A box is a text of its own: fields and formats around its anchor do not reach into it.</summary>
    private void OpenTextBox()
    {
        Push(FrameKind.TextBox, new BeforeTextBox(_flow.Current, _flow.Fields, Builder.Region, _flow.TableStyle, _flow.IsOnColor));
        _flow.Current = null;
        _flow.Fields = new FieldState();
        _flow.TableStyle = null;
        _flow.IsOnColor = true;
        if (Builder.Region == SourceRegion.Body) Builder.Region = SourceRegion.TextBox;
    }

    /// <summary>Notes that nothing refers to, and the lines between text and notes, are not printed.</summary>
    private void OpenNote()
    {
        NoteNumbers notes = xml.Name == "footnote" ? reading.Settings.Footnotes : reading.Settings.Endnotes;
        string? label = xml.Attribute("type") is null or "normal" ? notes.LabelOf(xml.Attribute("id")) : null;
        if (label is null)
        {
            xml.SkipElement();
            return;
        }
        Push(FrameKind.Note);
        Builder.NoteLabel = label;
    }

    private void OpenAlternative()
    {
        switch (xml.Name)
        {
            case "AlternateContent":
                Push(FrameKind.Alternatives);
                _branchTaken.Push(false);
                break;
            case "Choice" or "Fallback" when _branchTaken.Count > 0:
                if (_branchTaken.Peek() || (xml.Name == "Choice" && !Understands(xml.PlainAttribute("Requires"))))
                {
                    xml.SkipElement();
                    return;
                }
                _branchTaken.Pop();
                _branchTaken.Push(true);
                break;
        }
    }

    private bool Understands(string? requires)
    {
        if (string.IsNullOrWhiteSpace(requires)) return false;
        foreach (string prefix in requires.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (xml.Namespace(prefix) is not { } name || !Understood.Contains(name)) return false;
        return true;
    }

    private void Push(FrameKind kind, object? before = null) => _frames.Push(new Frame(kind, xml.Depth, before));

    private bool IsIn(FrameKind kind) => _frames.Count > 0 && _frames.Peek().Kind == kind;

    private void CloseAt(int depth)
    {
        if (_frames.Count == 0 || _frames.Peek().Depth != depth) return;
        Frame frame = _frames.Pop();
        switch (frame.Kind)
        {
            case FrameKind.Paragraph:
                _flow.Close();
                _flow.Current = (Paragraph?)frame.Before;
                break;
            case FrameKind.Run:
                ((Paragraph)frame.Before!).Run = -1;
                break;
            case FrameKind.Deletion:
                _flow.Deletions--;
                break;
            case FrameKind.Alternatives:
                _branchTaken.Pop();
                break;
            default:
                CloseBlock(frame);
                break;
        }
    }

    private void CloseBlock(Frame frame)
    {
        _flow.Settle();
        switch (frame.Kind)
        {
            case FrameKind.Cell:
                Builder.Cell = _table!.OuterCell;
                _flow.IsOnColor = (bool)frame.Before!;
                break;
            case FrameKind.Note:
                Builder.NoteLabel = null;
                break;
            case FrameKind.Table:
                var table = (OpenTable)frame.Before!;
                (int rows, int columns) = shapes.Table(table.Number);
                Builder.EndTable(table.Id, rows, columns);
                (Builder.Cell, _flow.TableStyle, _flow.IsOnColor, _table) = (table.OuterCell, table.OuterStyle, table.OuterIsOnColor, table.Outer);
                break;
            case FrameKind.TextBox:
                var before = (BeforeTextBox)frame.Before!;
                (_flow.Current, _flow.Fields, Builder.Region, _flow.TableStyle, _flow.IsOnColor) =
                    (before.Paragraph, before.Fields, before.Region, before.TableStyle, before.IsOnColor);
                break;
        }
    }
}
