using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Reading;

/// <summary>Decoded letters and the pieces of the line that they were read from.</summary>
/// <param name="line">The line as the file writes it.</param>
/// <param name="first">Its first piece that the letters come from.</param>
/// <param name="start">Where that piece begins.</param>
/// <param name="letters">The letters.</param>
/// <param name="edits">Where several codes made one letter.</param>
internal ref struct DecodedRun(RawLine line, int first, int start, ReadOnlySpan<char> letters, List<TextEdit> edits)
{
    private readonly ReadOnlySpan<char> _letters = letters;
    private int _piece = first, _text, _raw = start;

    /// <summary>Writes the letters so that each keeps its place: stretches of one code a letter as they are, the others one by one.</summary>
    public void WriteTo(RawLine output)
    {
        foreach (TextEdit edit in edits)
        {
            WritePlain(output, edit.TextStart);
            Write(output, edit.TextLength, edit.RawLength, isEdited: true);
        }
        WritePlain(output, _letters.Length);
    }

    private void WritePlain(RawLine output, int end)
    {
        while (_text < end)
        {
            while (_raw >= line.EndOf(_piece)) _piece++;
            int count = Math.Min(end - _text, line.EndOf(_piece) - _raw);
            Write(output, count, count, isEdited: false);
        }
    }

    /// <summary>Writes the next letters; codes that run on into the next piece have the place of those in the first.</summary>
    private void Write(RawLine output, int letters, int codes, bool isEdited)
    {
        while (_raw >= line.EndOf(_piece)) _piece++;
        RawLine.Piece piece = line.Pieces[_piece] with { Lettering = default };
        if (piece.IsLinear)
            piece = piece with { Origin = piece.Origin with { Offset = piece.Origin.Offset + _raw - piece.Start }, SourceLength = Math.Min(codes, line.EndOf(_piece) - _raw), IsLinear = !isEdited };
        output.Append(_letters.Slice(_text, letters), piece);
        _text += letters;
        _raw += codes;
    }
}
