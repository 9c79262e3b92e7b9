using VnGovDocs.Conversion;
using VnGovDocs.Ocr;
using VnGovDocs.Resolution;

namespace VnGovDocs;

/// <summary>How to read; immutable, changed by <c>with</c>.</summary>
/// <example><c>GovDocumentReader.Read(bytes, ReadOptions.Default with { FileName = "2535-TB-TU.docx" })</c></example>
public sealed record ReadOptions
{
    /// <summary>The options used when none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>What the read may cost.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>
    /// Threads that one read may use at once; only PDFs of 200 pages and more use a second, and what is read never depends on it. Default: as
    /// many as there are processors, at most 4. Where many files are read side by side, 1 serves them better.
    /// </summary>
    public int MaxThreads { get; init; } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>
    /// The file's name, when bytes or a stream are read. It never decides the format; an extension that contradicts the bytes
    /// is reported as <see cref="DiagnosticCodes.MisnamedFile"/>. <see cref="GovDocumentReader.ReadFile"/> sets it by itself.
    /// </summary>
    public string? FileName { get; init; }

    /// <summary>
    /// Converts formats that are not read directly (<c>.doc</c>, <c>.rtf</c>); none by default: such files then fail as
    /// <see cref="ReadFailureKind.NeedsConverter"/>. Its time counts toward <see cref="ReadLimits.Deadline"/>.
    /// </summary>
    public IDocumentConverter? Converter { get; init; }

    /// <summary>Reads the letters of scanned pages; none by default: a file of scans then fails as <see cref="ReadFailureKind.NeedsOcr"/>.
    /// A page takes seconds, so <see cref="ReadLimits.Deadline"/> has to allow for them.</summary>
    public IOcrEngine? Ocr { get; init; }

    /// <summary>Which pages <see cref="Ocr"/> reads.</summary>
    public OcrMode OcrMode { get; init; } = OcrMode.Auto;

    /// <summary>Resolves references to documents of the user's own; none by default. It may be called from several threads at once.</summary>
    public IReferenceCatalog? ReferenceCatalog { get; init; }
}
