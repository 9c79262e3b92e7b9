using System.Runtime.CompilerServices;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// The bytes of a file as PdfPig reads them: whatever it does in circles, it reads on the way. Past a budget of bytes, or past the
/// deadline, the file ends; where the stack is nearly used up, it throws what unwinds it.
/// </summary>
internal sealed class GuardedInput(ReadOnlyMemory<byte> bytes, BudgetedFilters reading) : Stream
{
    /// <summary>Readings of the whole file, byte by byte. Ordinary files are read about once, damaged ones a few times over.</summary>
    private const int MostReadings = 32;

    /// <summary>Small files are read over and over at no cost.</summary>
    private const long FreeBytes = 16 << 20;

    /// <summary>A stream taken at once costs as little: pictures and forms are taken again on each page that shows them.</summary>
    private const int BulkDiscount = 64;

    private const int Stride = 1 << 12;

    private readonly long _most = FreeBytes + MostReadings * (long)bytes.Length;
    private long _position, _read;
    private int _untilLook = Stride;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => _position;
        set
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            _position = Math.Max(0, value);
        }
    }

    public override int ReadByte()
    {
        if (--_untilLook <= 0) Look(Stride);
        return _position < bytes.Length && !_ended ? bytes.Span[(int)_position++] : -1;
    }

    public override int Read(Span<byte> buffer)
    {
        Look(buffer.Length / BulkDiscount, isObjectStream: reading.Packed.IsPlain(_position));
        int count = _ended || _position >= bytes.Length ? 0 : (int)Math.Min(buffer.Length, bytes.Length - _position);
        if (count > 0) bytes.Span.Slice((int)_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch { SeekOrigin.Current => _position + offset, SeekOrigin.End => bytes.Length + offset, _ => offset };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>PdfPig swallows what is thrown at it and tries again: the reason is kept, and the file is at its end.</summary>
    private void Look(int count, bool isObjectStream = false)
    {
        _untilLook = Stride;
        _read += count;
        if (_ended) return;
        try
        {
            reading.Budget.CheckClock();
            if (isObjectStream) reading.SpendObjectStream();
            if (_read > _most) reading.Stop(ReadStoppedException.Malformed(DocumentFormat.Pdf, "it leads over the same bytes without end"));
        }
        catch (Exception cause) when (cause is ReadStoppedException or OperationCanceledException)
        {
            _ended = true;
            if (cause is ReadStoppedException reason) reading.Note(reason);
        }
    }
}
