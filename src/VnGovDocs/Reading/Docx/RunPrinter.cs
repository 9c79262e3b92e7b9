using System.Buffers;
using System.Globalization;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>Prints what stands in runs: text, signs written as elements, note references.</summary>
internal sealed class RunPrinter(GuardedXml xml, DocxReading reading, ParagraphFlow flow, int part)
{
    private const int MaxMark = 16;

    private readonly ArrayBufferWriter<char> _text = new();

    /// <summary>Begins the <c>w:r</c> the reader stands on.</summary>
    public void OpenRun(Paragraph paragraph)
    {
        paragraph.Run = xml.Runs - 1;
        paragraph.Offset = 0;
        if (paragraph.FirstRun < 0) paragraph.FirstRun = paragraph.Run;
        paragraph.Look = reading.Styles.Resolve(default, paragraph.Style, flow.TableStyle);
    }

    /// <summary>Takes the format of the <c>w:rPr</c> the reader stands on.</summary>
    public void ReadFormat(Paragraph paragraph) =>
        paragraph.Look = reading.Styles.Resolve(RunFormat.Read(xml), paragraph.Style, flow.TableStyle);

    /// <summary>Prints the element the reader stands on, when it is one that prints.</summary>
    public void Print(Paragraph paragraph)
    {
        switch (xml.Name)
        {
            case "t":
                PrintText(paragraph);
                break;
            case "delText":
                reading.DeletedCharacters += TakeText().Length;
                break;
            case "tab" or "ptab":
                PrintSign("\t", paragraph);
                break;
            case "br" or "cr":
                if (Shows(paragraph, 0)) paragraph.Break(xml.Attribute("type") is "page" or "column");
                paragraph.Offset++;
                break;
            case "noBreakHyphen":
                PrintSign("-", paragraph);
                break;
            case "softHyphen":
                // In TCVN3 fonts the code of the soft hyphen is a letter, and Word writes it as the element all the same.
                PrintSign("\u00AD", paragraph);
                break;
            case "sym":
                PrintSymbol(paragraph);
                break;
            case "fldChar":
                flow.Fields.Meet(xml.Attribute("fldCharType"));
                break;
            case "footnoteReference":
                PrintReference(paragraph, reading.Settings.Footnotes);
                break;
            case "endnoteReference":
                PrintReference(paragraph, reading.Settings.Endnotes);
                break;
        }
    }

    /// <summary>Prints the letters of a formula's <c>m:t</c>; formulas have runs of their own, so they belong to the run before.</summary>
    public void PrintFormula(Paragraph paragraph)
    {
        ReadOnlySpan<char> text = TakeText();
        var origin = new SourceOrigin(part, Math.Max(0, xml.Runs - 1), 0);
        if (flow.Deletions > 0) reading.DeletedCharacters += text.Length;
        else if (!flow.Fields.IsInstruction) paragraph.AppendMapped(text, origin, 0);
    }

    private ReadOnlySpan<char> TakeText()
    {
        _text.ResetWrittenCount();
        xml.ReadText(_text);
        return _text.WrittenSpan;
    }

    private void PrintText(Paragraph paragraph)
    {
        ReadOnlySpan<char> text = TakeText();
        var origin = new SourceOrigin(part, paragraph.Run, paragraph.Offset);
        paragraph.Offset += text.Length;
        if (!Shows(paragraph, text.Length)) return;
        TakeMark(paragraph, text);
        paragraph.Append(text, origin);
        if (paragraph.Length > reading.Budget.Limits.MaxTextCharacters) reading.Budget.SpendLine(paragraph.Length);
    }

    private void PrintSign(ReadOnlySpan<char> sign, Paragraph paragraph)
    {
        var origin = new SourceOrigin(part, paragraph.Run, paragraph.Offset++);
        if (!Shows(paragraph, 1)) return;
        TakeMark(paragraph, sign);
        paragraph.AppendMapped(sign, origin, 1);
    }

    private void PrintSymbol(Paragraph paragraph)
    {
        if (!ushort.TryParse(xml.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code) || code < ' ') return;
        string font = xml.Attribute("font") ?? "";
        // Codes of symbol fonts belong into the private use area; some writers leave the offset out.
        bool isSymbolFont = font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase);
        PrintSign([(char)(isSymbolFont && code <= 0xFF ? code + 0xF000 : code)], paragraph);
    }

    private void PrintReference(Paragraph paragraph, NoteNumbers notes)
    {
        if (xml.Attribute("id") is not { } id || !Shows(paragraph, 0)) return;
        if (xml.Attribute("customMarkFollows") is "1" or "true" or "on")
        {
            paragraph.AwaitsMark?.Invoke("*");
            paragraph.AwaitsMark = mark => notes.ReferCustom(id, mark);
            return;
        }
        paragraph.AppendMapped($"[{notes.Refer(id)}]", new SourceOrigin(part, paragraph.Run, paragraph.Offset++), 1);
    }

    private static void TakeMark(Paragraph paragraph, ReadOnlySpan<char> text)
    {
        if (paragraph.AwaitsMark is null) return;
        ReadOnlySpan<char> mark = text.Trim();
        if (mark.IsEmpty) return;
        paragraph.AwaitsMark(mark[..Math.Min(mark.Length, MaxMark)].ToString());
        paragraph.AwaitsMark = null;
    }

    private bool IsWhiteOnWhite(Paragraph paragraph) =>
        paragraph.Look.IsWhite && !flow.IsOnColor && !reading.HasPageColor && (paragraph.Direct.Shaded ?? paragraph.Style.Paragraph.Shaded) != true;

    /// <summary>Whether a person sees what stands here; counts the characters that are left out.</summary>
    private bool Shows(Paragraph paragraph, int characters)
    {
        if (flow.Deletions > 0)
        {
            reading.DeletedCharacters += characters;
            return false;
        }
        if (flow.Fields.IsInstruction) return false;
        if (!paragraph.Look.IsHidden && !paragraph.Look.Style.IsTiny && !IsWhiteOnWhite(paragraph)) return true;
        reading.HiddenCharacters += characters;
        return false;
    }
}
