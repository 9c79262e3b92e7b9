namespace VnGovDocs.DependencyInjection;

/// <summary>
/// Reads documents with the options, converter, engine and catalog that the application registered; logs, traces and measures each read. Safe to
/// share between threads. What <see cref="GovDocumentReader"/> says of failures and exceptions holds here too.
/// </summary>
/// <example>
/// <code>
/// public sealed class Inbox(IGovDocumentReader reader)
/// {
///     public async Task&lt;string?&gt; NumberOf(Stream upload, string name) =&gt; (await reader.ReadAsync(upload, name)).Document?.Number?.Text;
/// }
/// </code>
/// </example>
public interface IGovDocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be fetched.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ReadResult> ReadFileAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Reads a stream to its end, at most <see cref="ReadLimits.MaxInputBytes"/>; the stream stays open.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="fileName">The file's name, where there is one; it never decides the format.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ReadResult> ReadAsync(Stream stream, string? fileName = null, CancellationToken cancellationToken = default);

    /// <summary>Reads a document from memory.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="fileName">The file's name, where there is one; it never decides the format.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ReadResult Read(ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default);

    /// <summary>Reads plain text.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ReadResult ReadText(string text, CancellationToken cancellationToken = default);
}
