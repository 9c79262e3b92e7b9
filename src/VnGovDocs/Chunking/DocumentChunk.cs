using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>What part of a document a chunk is cut from.</summary>
public enum ChunkKind
{
    /// <summary>The whole document: it fits.</summary>
    Document,

    /// <summary>Letterhead, title, addressees and legal bases.</summary>
    Opening,

    /// <summary>Provisions, items and tables.</summary>
    Body,

    /// <summary>Recipients and signatures.</summary>
    Closing,

    /// <summary>Foot- and endnotes.</summary>
    Notes,

    /// <summary>An annex, an attached regulation, a further document in the file, the certification of a copy.</summary>
    Annex,
}

/// <summary>
/// A stretch of a document for a language model or a search index: small enough, whole in sense, and with what leads back to its place.
/// <see cref="Id"/>, <see cref="Text"/>, <see cref="Context"/> and <see cref="Metadata"/> are what ingestion pipelines and vector stores hold of a chunk.
/// </summary>
/// <example><c>foreach (DocumentChunk chunk in result.Chunk(options)) Console.WriteLine($"{chunk.Id} {chunk.Context} ({chunk.TokenCount} tokens)");</c></example>
public sealed record DocumentChunk
{
    /// <summary>
    /// The same for the same file and options on every machine, and unique among files: a UUID of version 8 (RFC 9562) over the file's SHA-256, the
    /// chunk's place and its text.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Its place among the document's chunks, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What part of the document it is cut from.</summary>
    public required ChunkKind Kind { get; init; }

    /// <summary>
    /// Where it stands, as one cites it: "Quyết định 12/QĐ-UBND › Điều 5. Trách nhiệm › khoản 2, trang 3". Headings are named where the chunk does not begin
    /// with them; the page only where the format has pages. Shortened where it would take more than a quarter of the tokens; empty where nothing is known.
    /// </summary>
    public required string Context { get; init; }

    /// <summary>The end of the chunk before, repeated; empty without overlap.</summary>
    public required string Overlap { get; init; }

    /// <summary>
    /// The chunk's own text: paragraphs parted by line feeds, lines that only a margin broke joined, tables as rows of <c>| cell | cell |</c> below their
    /// heading. All chunks together hold the document's text once, but for repeated headings of tables.
    /// </summary>
    public required string Content { get; init; }

    /// <summary>What is to be embedded or shown to a model: context line, overlap and content, parted by line feeds.</summary>
    public required string Text { get; init; }

    /// <summary>Tokens of <see cref="Text"/>; never more than <see cref="ChunkOptions.MaxTokens"/>.</summary>
    public required int TokenCount { get; init; }

    /// <summary>Where <see cref="Content"/> stands in <see cref="SourceDocument.Text"/>; <c>result.Source.Locate(chunk.Span)</c> leads to the file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Ids of the nodes it holds (<see cref="BodyNode.Id"/>), the outermost that are whole; of a cut node its own.</summary>
    public required EquatableList<string> NodeIds { get; init; }

    /// <summary>Page on which it begins, from 1; null where the format has no pages.</summary>
    public int? FirstPage { get; init; }

    /// <summary>Page on which it ends.</summary>
    public int? LastPage { get; init; }

    /// <summary>
    /// The document's facts to filter by, as flat text, keys only where there is a value: <c>documentType</c>, <c>documentNumber</c>, <c>issuedOn</c>
    /// (ISO 8601), <c>issuer</c> (names joined by "; "), <c>abstract</c>, <c>family</c>, <c>sha256</c> of the file, and the chunk's <c>kind</c>,
    /// <c>pages</c> ("3" or "3-4") and <c>nodes</c> (ids joined by blanks).
    /// </summary>
    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    /// <summary>Chunks are equal when their ids are: an id covers the file, the place and the text.</summary>
    public bool Equals(DocumentChunk? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
