namespace VnGovDocs.Reading;

/// <summary>
/// Takes a stream into memory, one byte past the limit at most: that byte is how the pipeline learns that the input is too large.
/// The length a stream claims only sizes the first buffer.
/// </summary>
internal static class StreamBytes
{
    private const int BufferSize = 81_920;

    public static ReadOnlyMemory<byte> ReadToLimit(Stream stream, long limit)
    {
        using var bytes = new MemoryStream(Capacity(stream, limit));
        var buffer = new byte[BufferSize];
        int count;
        while (bytes.Length <= limit && (count = stream.Read(buffer)) > 0) bytes.Write(buffer, 0, count);
        return Taken(bytes);
    }

    public static async Task<ReadOnlyMemory<byte>> ReadToLimitAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(Capacity(stream, limit));
        var buffer = new byte[BufferSize];
        int count;
        while (bytes.Length <= limit && (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0) bytes.Write(buffer, 0, count);
        return Taken(bytes);
    }

    private static ReadOnlyMemory<byte> Taken(MemoryStream bytes) => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);

    private static int Capacity(Stream stream, long limit)
    {
        if (!stream.CanSeek) return BufferSize;
        return (int)Math.Clamp(stream.Length - stream.Position, 0, Math.Min(limit + 1, 1 << 26));
    }
}
