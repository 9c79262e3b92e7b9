using VnGovDocs.Reading;

namespace VnGovDocs;

/// <summary>
/// Reads Vietnamese government documents. Whatever the bytes are, the answer is a <see cref="ReadResult"/>: only a caller's mistake,
/// a cancelled token, or the file system while it fetches the bytes throw.
/// </summary>
/// <example>
/// <code>
/// ReadResult result = GovDocumentReader.ReadFile("2535-TB-TU.docx");
/// if (!result.HasDocument) Console.WriteLine(result.Failure);
/// GovDocument document = result.GetDocumentOrThrow();
/// Console.WriteLine(document.Number?.Text);   // 2535-TB/TU
/// </code>
/// </example>
public static class GovDocumentReader
{
    /// <summary>Reads a file of any supported format.</summary>
    /// <exception cref="IOException">The file cannot be fetched.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadResult ReadFile(string path, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options = (options ?? ReadOptions.Default) with { FileName = Path.GetFileName(path) };
        using FileStream stream = File.OpenRead(path);
        return Read(stream, options);
    }

    /// <summary>Reads a document from memory.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadPipeline.Read(bytes, options ?? ReadOptions.Default, cancellationToken);

    /// <summary>Reads a stream to its end, at most <see cref="ReadLimits.MaxInputBytes"/>; the stream stays open.</summary>
    public static ReadResult Read(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        return Read(StreamBytes.ReadToLimit(stream, options.Limits.MaxInputBytes), options, cancellationToken);
    }

    /// <summary>Reads a stream to its end without blocking while bytes arrive; the stream stays open.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ReadResult> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        ReadOnlyMemory<byte> bytes = await StreamBytes.ReadToLimitAsync(stream, options.Limits.MaxInputBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes, options, cancellationToken);
    }

    /// <summary>Reads plain text, hard-wrapped or not.</summary>
    public static ReadResult ReadText(string text, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadPipeline.ReadText(text, options ?? ReadOptions.Default, cancellationToken);
    }
}
