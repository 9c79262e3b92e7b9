using System.Text;
using VnGovDocs.Reading;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Reading;

/// <summary>Runs one reader alone, without recognition.</summary>
internal static class ReadingHarness
{
    public static SourceDocument Read(IDocumentReader reader, string text, List<Diagnostic>? diagnostics = null) =>
        Read(reader, Encoding.UTF8.GetBytes(text), diagnostics);

    public static SourceDocument Read(IDocumentReader reader, byte[] bytes, List<Diagnostic>? diagnostics = null)
    {
        var bag = new DiagnosticBag(100);
        SourceDocument source = reader.Read(bytes, new Budget(ReadLimits.Default, bytes.Length, TestContext.Current.CancellationToken), bag);
        diagnostics?.AddRange(bag.Items);
        return source;
    }

    /// <summary>The bytes that a stretch of text was read from.</summary>
    public static byte[] Located(SourceDocument source, byte[] bytes, string text)
    {
        int start = source.Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{text}' was not read.");
        var places = source.Locate(new TextSpan(start, text.Length));
        return [.. places.SelectMany(place => bytes[(int)place.ByteStart!..(int)(place.ByteStart + place.ByteLength)!])];
    }

    /// <summary>One line with its marks, as the cases of readers write them.</summary>
    public static string Show(SourceDocument source, SourceLine line)
    {
        var text = new StringBuilder();
        if (line.Page > 1) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{line.Page} ");
        if (line.IsFurniture) text.Append('F');
        text.Append(line.Region switch { SourceRegion.Note => "N" + line.NoteLabel, SourceRegion.Header => "H", SourceRegion.Footer => "D", _ => "" });
        if (line.Cell is { } cell) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{cell.Table}:{cell.Row},{cell.Column}{(cell.RowSpan * cell.ColumnSpan > 1 ? $" {cell.RowSpan}×{cell.ColumnSpan}" : "")}]");
        text.Append(line.Break switch { LineBreak.Forced => "^", LineBreak.Wrapped => "~", _ => "" });
        if (line.Style.Bold) text.Append('b');
        if (line.Style.Italic) text.Append('i');
        if (line.Style.Underline) text.Append('u');
        text.Append(line.Alignment switch { TextAlignment.Center => "C", TextAlignment.Right => "R", TextAlignment.Justify => "J", _ => "" });
        if (line.GeneratedLabelLength > 0) text.Append('#');
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        return text.Append(source.TextOf(line.Span)).ToString();
    }
}
