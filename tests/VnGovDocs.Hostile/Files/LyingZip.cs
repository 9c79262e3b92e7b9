using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace VnGovDocs.Hostile.Files;

/// <summary>A zip written by hand, whose directory may say what is not so: other sizes, or many names for the same bytes.</summary>
internal sealed class LyingZip
{
    private const int LocalHeader = 30, DirectoryHeader = 46, DirectoryEnd = 22;

    private readonly List<byte> _file = [];
    private readonly List<byte> _directory = [];
    private int _entries;

    /// <summary>Writes an entry, and what the directory says its size is.</summary>
    public LyingZip Add(string name, byte[] content, uint? declared = null)
    {
        byte[] data = Deflated(content), label = Encoding.UTF8.GetBytes(name);
        uint place = (uint)_file.Count, size = declared ?? (uint)content.Length;
        byte[] header = new byte[LocalHeader];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034b50);
        Common(header.AsSpan(4), Crc(content), (uint)data.Length, size, label.Length);
        _file.AddRange(header);
        _file.AddRange(label);
        _file.AddRange(data);
        return Name(name, place, content, data.Length, size);
    }

    /// <summary>Names the bytes of the entry written first once more.</summary>
    public LyingZip Again(string name, byte[] content) => Name(name, 0, content, Deflated(content).Length, (uint)content.Length);

    public byte[] Bytes()
    {
        byte[] end = new byte[DirectoryEnd];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)_entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)_entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)_directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)_file.Count);
        return [.. _file, .. _directory, .. end];
    }

    private LyingZip Name(string name, uint place, byte[] content, int stored, uint size)
    {
        byte[] label = Encoding.UTF8.GetBytes(name), header = new byte[DirectoryHeader];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014b50);
        header[4] = 20;
        Common(header.AsSpan(6), Crc(content), (uint)stored, size, label.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), place);
        _directory.AddRange(header);
        _directory.AddRange(label);
        _entries++;
        return this;
    }

    /// <summary>What the local header and the directory say alike: version, method, time, checksum, sizes, length of the name.</summary>
    private static void Common(Span<byte> fields, uint checksum, uint stored, uint size, int name)
    {
        fields[0] = 20;
        fields[4] = 8;
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], stored);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)name);
    }

    private static byte[] Deflated(byte[] content)
    {
        using var stored = new MemoryStream();
        using (var stream = new DeflateStream(stored, CompressionLevel.SmallestSize, leaveOpen: true)) stream.Write(content);
        return stored.ToArray();
    }

    private static uint Crc(byte[] content)
    {
        uint checksum = uint.MaxValue;
        foreach (byte one in content)
        {
            checksum ^= one;
            for (int bit = 0; bit < 8; bit++) checksum = (checksum & 1) == 0 ? checksum >> 1 : checksum >> 1 ^ 0xEDB88320;
        }
        return ~checksum;
    }
}
