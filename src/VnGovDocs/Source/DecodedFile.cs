using System.Text;

namespace VnGovDocs.Source;

/// <summary>
/// The characters of a file of one text stream, and where their bytes are. Byte offsets are worked out on demand: most reads never ask.
/// </summary>
/// <param name="text">The decoded characters, byte order mark left out.</param>
/// <param name="encoding">The encoding that gives the bytes back.</param>
/// <param name="preamble">Bytes before the first character (a byte order mark).</param>
internal sealed class DecodedFile(string text, Encoding encoding, int preamble)
{
    private const int Stride = 4096;
    private List<long>? _checkpoints;

    public string Text => text;

    /// <summary>Offset in the file of the first byte of a character.</summary>
    public long ByteOffset(int character)
    {
        character = Math.Clamp(character, 0, text.Length);
        List<long> checkpoints = _checkpoints ??= Measure();
        int nearest = character / Stride;
        return checkpoints[nearest] + encoding.GetByteCount(text.AsSpan(nearest * Stride, character - nearest * Stride));
    }

    private List<long> Measure()
    {
        var offsets = new List<long>(text.Length / Stride + 1) { preamble };
        for (int start = 0; start + Stride <= text.Length; start += Stride)
            offsets.Add(offsets[^1] + encoding.GetByteCount(text.AsSpan(start, Stride)));
        return offsets;
    }
}
