using System.IO.Compression;

namespace VnGovDocs.Hostile.Files;

/// <summary>The parts of a package, taken out so that each can be changed, and packed again with right sizes and checksums.</summary>
internal sealed class DocxParts
{
    private static readonly DateTimeOffset Written = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Content)> _parts = [];

    private DocxParts()
    {
    }

    public int Count => _parts.Count;

    public static DocxParts Open(byte[] package)
    {
        var parts = new DocxParts();
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using Stream stream = entry.Open();
            stream.CopyTo(content);
            parts._parts.Add((entry.FullName, content.ToArray()));
        }
        return parts;
    }

    public string NameOf(int part) => _parts[part].Name;

    public byte[] this[int part]
    {
        get => _parts[part].Content;
        set => _parts[part] = (_parts[part].Name, value);
    }

    /// <summary>The content of a part by its name.</summary>
    public byte[] this[string name] => _parts.Find(part => part.Name == name).Content;

    /// <summary>The same package with another content of one part.</summary>
    public DocxParts With(string name, byte[] content)
    {
        var changed = new DocxParts();
        changed._parts.AddRange(_parts.Select(part => part.Name == name ? (name, content) : part));
        return changed;
    }

    public byte[] Bytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in _parts)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = Written;
                using Stream part = entry.Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }
}
