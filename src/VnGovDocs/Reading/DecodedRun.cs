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
    private int _piece = first;

    /// <summary>Writes the letters so that each keeps its place: stretches of one code a letter as they are, the others one by one.</summary>
    public void WriteTo(RawLine output)
    {
        int text = 0, raw = start;
        foreach (TextEdit edit in edits)
        {
            WritePlain(output, ref text, ref raw, edit.TextStart - text);
            Advance(raw);
            RawLine.Piece piece = line.Pieces[_piece];
            int inPiece = Math.Min(edit.RawLength, line.EndOf(_piece) - raw);
            SourceOrigin origin = piece.IsLinear ? piece.Origin with { Offset = piece.Origin.Offset + raw - piece.Start } : piece.Origin;
            output.Append(_letters.Slice(text, edit.TextLength), piece with { Origin = origin, SourceLength = piece.IsLinear ? inPiece : piece.SourceLength, IsLinear = false, Lettering = default });
            text += edit.TextLength;
            raw += edit.RawLength;
        }
        WritePlain(output, ref text, ref raw, _letters.Length - text);
    }

    private void WritePlain(RawLine output, ref int text, ref int raw, int count)
    {
        while (count > 0)
        {
            Advance(raw);
            RawLine.Piece piece = line.Pieces[_piece];
            int taken = Math.Min(count, line.EndOf(_piece) - raw);
            SourceOrigin origin = piece.IsLinear ? piece.Origin with { Offset = piece.Origin.Offset + raw - piece.Start } : piece.Origin;
            output.Append(_letters.Slice(text, taken), piece with { Origin = origin, SourceLength = piece.IsLinear ? taken : piece.SourceLength, Lettering = default });
            text += taken;
            raw += taken;
            count -= taken;
        }
    }

    private void Advance(int raw)
    {
        while (raw >= line.EndOf(_piece)) _piece++;
    }
}
