namespace VnGovDocs.Hostile.Files;

/// <summary>A stream that can be sought in, and says a length that is not its own: a file that grows or shrinks while it is read.</summary>
internal sealed class LyingStream(byte[] bytes, long length) : MemoryStream(bytes, writable: false)
{
    public override long Length => length;
}
