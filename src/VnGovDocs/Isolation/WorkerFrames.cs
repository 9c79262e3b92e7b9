using System.Buffers.Binary;
using System.Reflection;
using System.Text;

namespace VnGovDocs.Isolation;

/// <summary>How parent and child talk: blocks of bytes, each behind its length as four bytes, little end first.</summary>
internal static class WorkerFrames
{
    /// <summary>No answer is longer; what claims to be is no answer.</summary>
    public const int Longest = 1 << 30;

    private const int LengthBytes = sizeof(int);

    /// <summary>A child's first words. Both sides must be the same build: an answer's form is nobody else's business and may change with any.</summary>
    public static byte[] Greeting { get; } = Encoding.UTF8.GetBytes("VnGovDocs " + typeof(WorkerFrames).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);

    public static void Write(Stream stream, ReadOnlyMemory<byte> block)
    {
        stream.Write(LengthOf(block));
        stream.Write(block.Span);
        stream.Flush();
    }

    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> block)
    {
        await stream.WriteAsync(LengthOf(block)).ConfigureAwait(false);
        await stream.WriteAsync(block).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>The next block; null at the end of the stream.</summary>
    public static byte[]? Read(Stream stream)
    {
        byte[] length = new byte[LengthBytes];
        if (stream.ReadAtLeast(length, LengthBytes, throwOnEndOfStream: false) < LengthBytes) return null;
        byte[] block = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        return stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length ? null : block;
    }

    /// <summary>The next block; null at the end of the stream, and when no block can begin so.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream)
    {
        byte[] length = new byte[LengthBytes];
        if (await stream.ReadAtLeastAsync(length, LengthBytes, throwOnEndOfStream: false).ConfigureAwait(false) < LengthBytes) return null;
        int count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count is < 0 or > Longest) return null;
        byte[] block = new byte[count];
        return await stream.ReadAtLeastAsync(block, count, throwOnEndOfStream: false).ConfigureAwait(false) < count ? null : block;
    }

    private static byte[] LengthOf(ReadOnlyMemory<byte> block)
    {
        byte[] length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt32LittleEndian(length, block.Length);
        return length;
    }
}
