using System.IO.Compression;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Fuzz;

/// <summary>One way into the library: which bytes the fuzzer invents, and how a file is made of them.</summary>
/// <param name="Name">As it is named on the command line.</param>
/// <param name="Extension">Of its seeds' files.</param>
/// <param name="Pack">Makes the file that is read of the bytes that were invented.</param>
internal sealed record FuzzTarget(string Name, string Extension, Func<byte[], byte[]> Pack)
{
    private const string DocumentPart = "word/document.xml";

    private static readonly Lazy<DocxParts> Frame = new(() => DocxParts.Open(RichPackage.Bytes()));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("html", "html", bytes => bytes), new("docx", "docx", bytes => bytes), new("docx-part", "xml", Packed), new("pdf", "pdf", bytes => bytes), new("text", "txt", bytes => bytes),
    ];

    public static FuzzTarget Named(string name) =>
        All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"no target '{name}'; there are {string.Join(", ", All.Select(target => target.Name))}", nameof(name));

    /// <summary>The document part of a package.</summary>
    public static byte[] PartOf(byte[] package) => DocxParts.Open(package)[DocumentPart];

    /// <summary>The same package without compression: a changed byte is then a changed letter, not damage to the packing.</summary>
    public static byte[] Uncompressed(byte[] package) => DocxParts.Open(package).Bytes(CompressionLevel.NoCompression);

    /// <summary>Bytes outside the document part would mostly test the zip; styles, lists and notes stay as they are, for the part to use.</summary>
    private static byte[] Packed(byte[] part) => Frame.Value.With(DocumentPart, WellFormedPart.Of(part)).Bytes(CompressionLevel.NoCompression);
}
