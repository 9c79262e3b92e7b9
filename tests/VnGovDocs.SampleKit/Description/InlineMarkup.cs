using System.Text;

namespace VnGovDocs.SampleKit.Description;

/// <summary>Reads the marks inside a line: <c>**bold**</c>, <c>*italic*</c>, <c>[^1]</c>; a backslash makes the next sign literal.</summary>
internal sealed class InlineMarkup
{
    private readonly SourceLine _line;
    private readonly Func<SourceLine, string, string> _noteOf;
    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _text = new();
    private bool _bold, _italic;

    private InlineMarkup(SourceLine line, Func<SourceLine, string, string> noteOf) => (_line, _noteOf) = (line, noteOf);

    /// <param name="line">Gives the number for error messages.</param>
    /// <param name="text">What is read.</param>
    /// <param name="noteOf">The text of the note of a label.</param>
    public static IReadOnlyList<TextRun> Read(SourceLine line, string text, Func<SourceLine, string, string> noteOf) => new InlineMarkup(line, noteOf).Read(text);

    private List<TextRun> Read(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length) _text.Append(text[++at]);
            else if (text[at] == '*') at += Toggle(text, at);
            else if (text[at] == '[' && at + 1 < text.Length && text[at + 1] == '^') at = Note(text, at);
            else _text.Append(text[at]);
        }
        EndRun();
        if (_bold) throw _line.Error("bold text has no end: write '**' behind it too, or '\\*' for a printed asterisk");
        if (_italic) throw _line.Error("italic text has no end: write '*' behind it too, or '\\*' for a printed asterisk");
        return _runs;
    }

    /// <summary>Turns bold or italic over; gives how many signs more than one were eaten.</summary>
    private int Toggle(string text, int at)
    {
        EndRun();
        bool twice = at + 1 < text.Length && text[at + 1] == '*';
        if (twice) _bold = !_bold;
        else _italic = !_italic;
        return twice ? 1 : 0;
    }

    private int Note(string text, int at)
    {
        int end = text.IndexOf(']', at);
        if (end < 0) throw _line.Error("the mark of a footnote has no end: write '[^1]'");
        EndRun();
        _runs.Add(new TextRun("") { Note = _noteOf(_line, text[(at + 2)..end]) });
        return end;
    }

    private void EndRun()
    {
        if (_text.Length > 0) _runs.Add(new TextRun(_text.ToString(), _bold, _italic));
        _text.Clear();
    }
}
