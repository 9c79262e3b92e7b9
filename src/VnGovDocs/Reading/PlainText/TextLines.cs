namespace VnGovDocs.Reading.PlainText;

/// <summary>One line of a file without its end, as a stretch of the file's characters.</summary>
internal readonly record struct TextLine(int Start, int Length);

/// <summary>Cuts text at \n, \r\n, \r, and at page breaks.</summary>
internal static class TextLines
{
    public static List<TextLine> Of(string text, Budget budget)
    {
        var lines = new List<TextLine>();
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            if (length < 0) length = text.Length - start;
            lines.Add(new TextLine(start, length));
            int end = start + length;
            bool pair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
            budget.Tick();
        }
        return lines;
    }
}
