namespace VnGovDocs.Source;

/// <summary>A rectangle on a page, in points (1/72 inch), origin at the top left of the page as it is shown.</summary>
public readonly record struct PageBox(double Left, double Top, double Width, double Height);

/// <summary>
/// Where in the file a piece of text stands, in the terms of its format: a DOCX part and run, a byte range of an HTML or text file,
/// or a page and box of a PDF. What does not apply is null.
/// </summary>
/// <param name="Part">DOCX: the part's name, <c>/word/document.xml</c>.</param>
/// <param name="Run">DOCX: which <c>w:r</c> element of the part, counted from 0 in document order.</param>
/// <param name="ByteStart">HTML, text: offset of the first byte in the file.</param>
/// <param name="ByteLength">HTML, text: count of bytes, markup and entities inside included.</param>
/// <param name="Page">PDF: page number from 1.</param>
/// <param name="Box">PDF: the box of the letters on that page.</param>
/// <example><c>foreach (SourceLocation place in result.Source!.Locate(document.Number!.Span)) Console.WriteLine(place);</c></example>
public sealed record SourceLocation(
    string? Part = null, int? Run = null, long? ByteStart = null, long? ByteLength = null, int? Page = null, PageBox? Box = null)
{
    /// <summary>One line for people: <c>/word/document.xml run 12</c>, <c>bytes 812–822</c>.</summary>
    public override string ToString()
    {
        if (Part is not null) return $"{Part} run {Run}";
        if (Page is not null) return $"page {Page}, box {Box}";
        return $"bytes {ByteStart}–{ByteStart + ByteLength}";
    }
}
