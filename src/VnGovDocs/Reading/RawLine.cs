using System.Text;
using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading;

/// <summary>The characters of a line as the file writes them, in pieces of one origin, one style and one lettering.</summary>
internal sealed class RawLine
{
    /// <summary>A stretch of raw characters. In a linear one every character has its own place in the file.</summary>
    public readonly record struct Piece(int Start, SourceOrigin Origin, int SourceLength, bool IsLinear, TextStyle Style, Lettering Lettering)
    {
        /// <summary>What an engine read where the characters now stand; null where it is these.</summary>
        public string? Misread { get; init; }
    }

    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private string? _string;

    public IReadOnlyList<Piece> Pieces => _pieces;

    public int Length => _text.Length;

    /// <summary>Whether the letters of any piece have to be worked out.</summary>
    public bool HasLettering { get; private set; }

    /// <summary>As a string: a StringBuilder's indexer walks its chunks, which makes long lines quadratic.</summary>
    public string Text => _string ??= _text.ToString();

    /// <summary>Where a piece ends.</summary>
    public int EndOf(int piece) => piece + 1 < _pieces.Count ? _pieces[piece + 1].Start : _text.Length;

    /// <param name="text">The characters.</param>
    /// <param name="piece">What they are; where they start is set here.</param>
    public void Append(ReadOnlySpan<char> text, Piece piece)
    {
        if (text.IsEmpty) return;
        _pieces.Add(piece with { Start = _text.Length });
        _text.Append(text);
        _string = null;
        HasLettering |= piece.Lettering != default;
    }

    public void Clear()
    {
        _text.Clear();
        _pieces.Clear();
        _string = null;
        HasLettering = false;
    }
}
