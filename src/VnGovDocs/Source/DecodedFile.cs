using System.Text;

namespace VnGovDocs.Source;

/// <summary>
/// The characters of a file of one text stream, and where their bytes are. Byte offsets are worked out on demand: most reads never ask.
/// </summary>
/// <param name="text">The decoded characters, byte order mark left out.</param>
/// <param name="encoding">The encoding that gives the bytes back: UTF-8, UTF-16, or one byte for every character.</param>
/// <param name="preamble">Bytes before the first character (a byte order mark).</param>
/// <param name="measure">
/// For text that does not encode back to the file's bytes (damaged or repaired characters): makes the byte offset of every character,
/// and of the end, when first asked.
/// </param>
internal sealed class DecodedFile(string text, Encoding encoding, int preamble, Func<int[]>? measure = null)
{
    private const int Stride = 256;
    private List<long>? _checkpoints;
    private int[]? _offsets;

    public string Text => text;

    public Encoding Encoding => encoding;

    public int Preamble => preamble;

    /// <summary>The byte offset of every character and of the end, for text that does not encode back to the file; null for all other.</summary>
    public int[]? MeasuredOffsets => measure is null ? null : _offsets ??= measure();

    /// <summary>The same file with other characters in place of those read: repaired, or decoded once more.</summary>
    /// <param name="rewritten">The characters.</param>
    /// <param name="addOrigins">Adds, for each of them in order, where in the former text it comes from; called when a byte offset is first asked for.</param>
    public DecodedFile Rewritten(string rewritten, Action<List<int>> addOrigins) => new(rewritten, Encoding.UTF8, 0, () =>
    {
        var origins = new List<int>(rewritten.Length + 1);
        addOrigins(origins);
        origins.Add(text.Length);
        return [.. origins.Select(origin => checked((int)ByteOffset(origin)))];
    });

    /// <summary>Offset in the file of the first byte of a character.</summary>
    public long ByteOffset(int character)
    {
        character = Math.Clamp(character, 0, text.Length);
        if (MeasuredOffsets is { } offsets) return offsets[character];
        List<long> checkpoints = _checkpoints ??= Measure();
        int nearest = character / Stride;
        return checkpoints[nearest] + ByteCount(nearest * Stride, character);
    }

    private List<long> Measure()
    {
        var offsets = new List<long>(text.Length / Stride + 1) { preamble };
        for (int start = 0; start + Stride <= text.Length; start += Stride)
            offsets.Add(offsets[^1] + ByteCount(start, start + Stride));
        return offsets;
    }

    /// <summary>Asking the encoding itself would count a surrogate pair wrongly that lies across the stretch's edge.</summary>
    private long ByteCount(int start, int end)
    {
        if (encoding.IsSingleByte) return end - start;
        if (encoding is UnicodeEncoding) return 2L * (end - start);
        long bytes = 0;
        for (int i = start; i < end; i++) bytes += Utf8Length(i);
        return bytes;
    }

    private int Utf8Length(int index)
    {
        char letter = text[index];
        if (letter < '\u0080') return 1;
        if (letter < '\u0800') return 2;
        if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])) return 4;
        return char.IsLowSurrogate(letter) && index > 0 && char.IsHighSurrogate(text[index - 1]) ? 0 : 3;
    }
}
