using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Html;

/// <summary>
/// Writes text as a browser sets it: white space folds to one space, none at a line's ends. Line ends are held back until it is known
/// whether text or a new block follows.
/// </summary>
internal sealed class HtmlLineWriter(SourceTextBuilder builder, TextTokens tokens)
{
    private readonly record struct Look(TextStyle Style, Lettering Lettering);

    private readonly List<TextRun> _runs = [];
    private readonly List<LineBreak> _breaks = [];
    private (int Place, int Length)? _space;
    private string _label = "";

    /// <summary>A label to be printed before the next text.</summary>
    public void SetLabel(string label) => _label = label;

    /// <summary>A break inside a paragraph.</summary>
    public void Break(LineBreak kind)
    {
        _space = null;
        if (builder.IsLineEmpty && _breaks.Count == 0) builder.EndLine(kind);
        else _breaks.Add(kind);
    }

    /// <summary>Ends the paragraph, if one is open.</summary>
    public void EndParagraph()
    {
        _space = null;
        if (!builder.IsLineEmpty) builder.EndLine(LineBreak.Paragraph);
        for (int i = 1; i < _breaks.Count; i++) builder.EndLine(LineBreak.Paragraph);
        _breaks.Clear();
    }

    /// <summary>Writes a text node.</summary>
    public void Write(string data, HtmlStyle style, Func<LineBreak>? preformatted)
    {
        string text = tokens.Read(data, _runs);
        foreach (TextRun run in _runs)
        {
            if (preformatted is not null) WritePreformatted(text, run, new Look(style.Text, style.Lettering), preformatted);
            else WriteFolded(text, run, new Look(style.Text, style.Lettering));
        }
    }

    /// <summary>Writes what stands for a node's text: the number of a note in brackets.</summary>
    public void WriteInstead(string data, Func<string, string> replace, TextStyle style)
    {
        string text = replace(tokens.Read(data, _runs).Trim());
        if (_runs.Count == 0) return;
        Put(text, _runs[0] with { Length = text.Length, SourceLength = _runs.Sum(run => run.SourceLength), IsLinear = false }, new Look(style, default));
    }

    private void WriteFolded(string text, TextRun run, Look look)
    {
        int end = run.Start + run.Length, written = run.Start, position = run.Start;
        while (position < end)
        {
            if (!IsSpace(text[position]))
            {
                position++;
                continue;
            }
            int behind = position;
            while (behind < end && IsSpace(text[behind])) behind++;
            // One plain space between two words of a run stays in it.
            bool plain = behind == position + 1 && text[position] == ' ' && position > written && behind < end;
            if (!plain)
            {
                PutPart(text, run, written, position, look);
                if (CanTakeSpace) _space ??= (run.IsLinear ? run.Source + position - run.Start : run.Source, run.IsLinear ? behind - position : run.SourceLength);
                written = behind;
            }
            position = behind;
        }
        PutPart(text, run, written, end, look);
    }

    private void WritePreformatted(string text, TextRun run, Look look, Func<LineBreak> next)
    {
        int end = run.Start + run.Length, written = run.Start;
        for (int i = run.Start; i < end; i++)
        {
            if (text[i] != '\n') continue;
            PutPart(text, run, written, i, look);
            Break(next());
            written = i + 1;
        }
        PutPart(text, run, written, end, look);
    }

    private void PutPart(string text, TextRun run, int from, int to, Look look)
    {
        if (from >= to) return;
        int place = run.IsLinear ? run.Source + from - run.Start : run.Source;
        Put(text.AsSpan(from, to - from), new TextRun(from, to - from, place, run.IsLinear ? to - from : run.SourceLength, run.IsLinear), look);
    }

    private void Put(ReadOnlySpan<char> text, TextRun run, Look look)
    {
        FlushBreaks();
        var origin = new SourceOrigin(0, -1, run.Source);
        if (_label.Length > 0 && !text.IsWhiteSpace())
        {
            if (builder.IsLineEmpty) builder.AppendLabel(_label + " ", origin, run.IsLinear ? 1 : run.SourceLength, look.Style);
            _label = "";
        }
        if (_space is { } space) builder.AppendMapped(" ", new SourceOrigin(0, -1, space.Place), space.Length, look.Style);
        _space = null;
        if (run.IsLinear) builder.Append(text, origin, look.Style, look.Lettering);
        else builder.AppendMapped(text, origin, run.SourceLength, look.Style, look.Lettering);
    }

    private void FlushBreaks()
    {
        foreach (LineBreak kind in _breaks) builder.EndLine(kind);
        _breaks.Clear();
    }

    /// <summary>White space at a line's start is not printed.</summary>
    private bool CanTakeSpace => !builder.IsLineEmpty && _breaks.Count == 0;

    private static bool IsSpace(char letter) => letter is ' ' or '\n' or '\t' or '\r' or '\f';
}
