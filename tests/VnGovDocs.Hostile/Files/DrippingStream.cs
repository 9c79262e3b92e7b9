namespace VnGovDocs.Hostile.Files;

/// <summary>A stream over a network at its worst: one byte at a time, no seeking, no length, and, if asked, an error at some byte.</summary>
internal sealed class DrippingStream(byte[] bytes, int failing = -1) : Stream
{
    private int _position;

    public bool IsClosed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == failing) throw new IOException("The disk is gone.");
        if (_position == bytes.Length || count == 0) return 0;
        buffer[offset] = bytes[_position++];
        return 1;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
