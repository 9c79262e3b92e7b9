using System.Buffers;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>
/// A paragraph while it is read. Its print is held back until its end, because the text boxes anchored in it come first.
/// </summary>
internal sealed class Paragraph
{
    private enum PieceKind
    {
        Text,
        Mapped,
        Break,
        PageBreak,
    }

    private readonly record struct Piece(PieceKind Kind, int Start, int Length, SourceOrigin Origin, int SourceLength, RunLook Look);

    private readonly ArrayBufferWriter<char> _text = new();
    private readonly List<Piece> _pieces = [];

    /// <summary>Own format of the paragraph.</summary>
    public ParagraphFormat Direct { get; set; }

    /// <summary>Its format with styles and defaults.</summary>
    public ParagraphFormat Format { get; set; }

    public StyleSheet.Style Style { get; set; } = new(null, default, default);

    /// <summary>Number of its first run; -1 before it.</summary>
    public int FirstRun { get; set; } = -1;

    /// <summary>Number of the run being read; -1 outside runs.</summary>
    public int Run { get; set; } = -1;

    /// <summary>How many characters of the run were read.</summary>
    public int Offset { get; set; }

    public RunLook Look { get; set; }

    /// <summary>A note whose typed mark is the next text.</summary>
    public Action<string>? AwaitsMark { get; set; }

    /// <summary>Whether the paragraph before flowed into this one and keeps its format.</summary>
    public bool KeepsFormat { get; set; }

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Whether it holds no print but white space.</summary>
    public bool IsBlank => _text.WrittenSpan.IsWhiteSpace();

    public int Length => _text.WrittenCount;

    public void Append(ReadOnlySpan<char> text, SourceOrigin origin) => Add(PieceKind.Text, text, origin, text.Length);

    public void AppendMapped(ReadOnlySpan<char> text, SourceOrigin origin, int sourceLength) => Add(PieceKind.Mapped, text, origin, sourceLength);

    /// <summary>Ends the line. A page break before any text ends none, and a label stays with its text.</summary>
    public void Break(bool isPage)
    {
        if (isPage && IsEmpty) return;
        _pieces.Add(new Piece(isPage ? PieceKind.PageBreak : PieceKind.Break, _text.WrittenCount, 0, default, 0, default));
    }

    /// <summary>Writes the paragraph's lines.</summary>
    public void WriteTo(SourceTextBuilder builder)
    {
        foreach (Piece piece in _pieces)
        {
            ReadOnlySpan<char> text = _text.WrittenSpan.Slice(piece.Start, piece.Length);
            switch (piece.Kind)
            {
                case PieceKind.Text:
                    builder.Append(text, piece.Origin, piece.Look.Style, piece.Look.Lettering);
                    break;
                case PieceKind.Mapped:
                    builder.AppendMapped(text, piece.Origin, piece.SourceLength, piece.Look.Style, piece.Look.Lettering);
                    break;
                // Two page breaks in a row leave no blank line on paper.
                case PieceKind.PageBreak when builder.IsLineEmpty:
                    break;
                default:
                    builder.EndLine(LineBreak.Forced);
                    break;
            }
        }
        builder.EndLine(LineBreak.Paragraph);
    }

    /// <summary>Makes the object ready for another paragraph.</summary>
    public void Clear()
    {
        _text.ResetWrittenCount();
        _pieces.Clear();
        Direct = default;
        FirstRun = -1;
        Run = -1;
        AwaitsMark = null;
        KeepsFormat = false;
    }

    private void Add(PieceKind kind, ReadOnlySpan<char> text, SourceOrigin origin, int sourceLength)
    {
        if (text.IsEmpty) return;
        _pieces.Add(new Piece(kind, _text.WrittenCount, text.Length, origin, sourceLength, Look));
        _text.Write(text);
    }
}
