using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace VnGovDocs.Hostile.Files;

/// <summary>One object of a PDF.</summary>
/// <param name="Head">Its text, before the stream.</param>
/// <param name="Data">Its stream, inflated where that is possible; null for an object without one.</param>
/// <param name="IsDeflated">Whether the file holds the stream deflated.</param>
internal sealed partial record PdfObject(string Head, byte[]? Data, bool IsDeflated)
{
    /// <summary>The stream as the file holds it.</summary>
    public byte[]? Stored => Data is { } data && IsDeflated ? Deflated(data) : Data;

    public static PdfObject Of(string head, byte[] stored)
    {
        if (!head.Contains("/FlateDecode", StringComparison.Ordinal) || head.Contains("/Predictor", StringComparison.Ordinal)) return new PdfObject(head, stored, false);
        try
        {
            using var inflated = new MemoryStream();
            using var stream = new ZLibStream(new MemoryStream(stored), CompressionMode.Decompress);
            stream.CopyTo(inflated);
            return new PdfObject(head, inflated.ToArray(), true);
        }
        catch (InvalidDataException)
        {
            return new PdfObject(head, stored, false);
        }
    }

    /// <summary>The text with the right length of a stream.</summary>
    public string HeadFor(byte[]? stored) =>
        stored is null ? Head : Length().Replace(Head, string.Create(CultureInfo.InvariantCulture, $"/Length {stored.Length}"), 1);

    public static byte[] Deflated(ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stored = new MemoryStream();
        using (var stream = new ZLibStream(stored, level, leaveOpen: true)) stream.Write(data);
        return stored.ToArray();
    }

    [GeneratedRegex(@"/Length \d+( \d+ R)?")]
    private static partial Regex Length();
}
