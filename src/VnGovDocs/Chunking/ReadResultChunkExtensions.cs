namespace VnGovDocs.Chunking;

/// <summary>Cuts a read document into chunks of bounded size.</summary>
/// <example>
/// <code>
/// var options = new ChunkOptions { Tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base"), MaxTokens = 512 };
/// foreach (DocumentChunk chunk in GovDocumentReader.ReadFile(path).Chunk(options)) Console.WriteLine(chunk.Text);
/// </code>
/// </example>
public static class ReadResultChunkExtensions
{
    /// <summary>
    /// The chunks in printed order. They follow the structure: what fits stays together; neighbors under one heading are joined while they fit; a clause,
    /// point or item is cut only where it alone is too long, then at paragraphs, sentences or phrases, and never inside a number, a date or a reference that
    /// fits itself. Tables are cut between rows. Furniture (page numbers, menus) is left out.
    /// </summary>
    /// <exception cref="DocumentReadException">The read failed, so there is nothing to cut.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options is out of its range.</exception>
    public static IReadOnlyList<DocumentChunk> Chunk(this ReadResult result, ChunkOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        result.GetDocumentOrThrow();
        return new Chunker(result, options).Chunk();
    }
}
