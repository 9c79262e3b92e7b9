using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace VnGovDocs.Reading.Docx;

/// <summary>The opened container: finds parts and hands them out as guarded XML.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml", RelationshipsSuffix = ".rels";

    private readonly WordprocessingDocument _document;
    private readonly Budget _budget;
    private readonly List<string> _parts = [];
    private readonly Dictionary<string, int> _partNumbers = new(StringComparer.Ordinal);

    private DocxPackage(WordprocessingDocument document, MainDocumentPart main, Budget budget)
    {
        _document = document;
        _budget = budget;
        Main = main;
    }

    public MainDocumentPart Main { get; }

    /// <summary>URIs of the parts that text was read from.</summary>
    public IReadOnlyList<string> Parts => _parts;

    public static DocxPackage Open(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        Inspect(bytes, budget);
        var settings = new OpenSettings
        {
            AutoSave = false,
            MaxCharactersInPart = budget.Limits.MaxDecodedBytes,
        };
        WordprocessingDocument document = WordprocessingDocument.Open(AsStream(bytes), isEditable: false, settings);
        if (document.MainDocumentPart is { } main && IsWord(main.ContentType)) return new DocxPackage(document, main, budget);
        document.Dispose();
        throw NotWord();
    }

    /// <summary>Index of a part in <see cref="Parts"/>.</summary>
    public int NumberOf(OpenXmlPart part)
    {
        string uri = part.Uri.ToString();
        if (_partNumbers.TryGetValue(uri, out int number)) return number;
        _parts.Add(uri);
        _partNumbers.Add(uri, _parts.Count - 1);
        return _parts.Count - 1;
    }

    /// <summary>Opens a part; a second pass over the same bytes is not <paramref name="counted"/> again.</summary>
    public GuardedXml OpenXml(OpenXmlPart part, bool counted = true)
    {
        Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return new GuardedXml(counted ? new CountingStream(stream, _budget) : stream, _budget);
    }

    /// <summary>Opens a part that may be missing.</summary>
    public GuardedXml? OpenOptional(OpenXmlPart? part) => part is null ? null : OpenXml(part);

    public void Dispose() => _document.Dispose();

    public static ReadStoppedException NotWord() => ReadStoppedException.Of(ReadFailureKind.UnknownFormat, DiagnosticCodes.IsUnknownFormat());

    /// <summary>
    /// Documents and templates, with macros or without; the packaging library takes whatever a package names as its document, a workbook too.
    /// </summary>
    private static bool IsWord(string contentType) =>
        contentType.Contains("wordprocessingml", StringComparison.Ordinal)
        || contentType.StartsWith("application/vnd.ms-word", StringComparison.Ordinal);

    /// <summary>
    /// Looks at the bare zip first: the packaging library inflates content types and relationships without any limit.
    /// </summary>
    private static void Inspect(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        using var zip = new ZipArchive(AsStream(bytes), ZipArchiveMode.Read);
        budget.SpendZipEntries(zip.Entries.Count);
        bool hasTypes = false;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            bool isTypes = entry.FullName.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase);
            hasTypes |= isTypes;
            if (!isTypes && !entry.FullName.EndsWith(RelationshipsSuffix, StringComparison.OrdinalIgnoreCase)) continue;
            Walk(entry, budget);
        }
        if (!hasTypes) throw NotWord();
    }

    /// <summary>Reads a part to its end; depth matters too, for the library's work grows with its square.</summary>
    private static void Walk(ZipArchiveEntry entry, Budget budget)
    {
        try
        {
            using var xml = new GuardedXml(new CountingStream(entry.Open(), budget), budget);
            while (xml.Read())
            {
            }
        }
        catch (XmlException)
        {
            // The library reads no further than this either, and it alone knows whether the part is needed.
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
