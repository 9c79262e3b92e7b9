namespace VnGovDocs.Source;

/// <summary>One page of a paginated file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Span">Its text.</param>
/// <param name="Width">In points, as shown.</param>
/// <param name="Height">In points, as shown.</param>
public sealed record SourcePage(int Number, TextSpan Span, double Width, double Height)
{
    /// <summary>Whether its letters were recognized from a picture.</summary>
    public bool IsScanned { get; init; }
}

/// <summary>
/// What was printed in a file, as one normalized text (NFC, one kind of hyphen and space, tone marks left where they were typed),
/// its lines in reading order, and the map back to the file. All spans of the model index into <see cref="Text"/>.
/// </summary>
/// <example><c>SourceLocation first = result.Source!.Locate(document.Number!.Span)[0];</c></example>
public sealed class SourceDocument
{
    internal SourceDocument(DocumentFormat format, string text, IReadOnlyList<SourceLine> lines, IReadOnlyList<SourceTable> tables, SourceMap map)
    {
        Format = format;
        Text = text;
        Lines = lines;
        Tables = tables;
        Map = map;
    }

    /// <summary>What the bytes were.</summary>
    public DocumentFormat Format { get; }

    /// <summary>The whole text; every line ends with a line feed.</summary>
    public string Text { get; }

    /// <summary>The printed lines in reading order.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The tables in the order in which they begin.</summary>
    public IReadOnlyList<SourceTable> Tables { get; }

    /// <summary>The pages; empty where the format has none.</summary>
    public IReadOnlyList<SourcePage> Pages { get; internal init; } = [];

    /// <summary>Name of the letters' encoding: <c>unicode</c>, <c>tcvn3</c>, <c>vni</c>, <c>mixed</c>.</summary>
    public string Encoding { get; internal init; } = "unicode";

    /// <summary>Where the text is not what was read off scanned pages, in order; empty for files of text.</summary>
    public IReadOnlyList<TextRepair> Repairs { get; internal init; } = [];

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; internal set; } = "";

    internal SourceMap Map { get; }

    /// <summary>The characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public ReadOnlySpan<char> TextOf(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>
    /// Where the characters of a span stand in the file, in reading order, adjacent places joined. Never empty for a span of length &gt; 0
    /// that covers a printed character.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public IReadOnlyList<SourceLocation> Locate(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length);
        return Map.Locate(span);
    }
}
