using System.Diagnostics.CodeAnalysis;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs;

/// <summary>What came of reading one file: a document or a coded failure, and every remark on the way. Immutable and safe to share.</summary>
/// <example><c>foreach (Diagnostic remark in GovDocumentReader.ReadFile(path).Diagnostics) Console.WriteLine(remark);</c></example>
public sealed class ReadResult
{
    internal ReadResult(DocumentFormat format, string sha256, SourceDocument? source, GovDocument? document, ReadFailure? failure, IReadOnlyList<Diagnostic> diagnostics)
    {
        Format = format;
        Sha256 = sha256;
        Source = source;
        Document = document;
        Failure = failure;
        Diagnostics = diagnostics;
    }

    /// <summary>What the bytes were, known even when they could not be read.</summary>
    public DocumentFormat Format { get; }

    /// <summary>SHA-256 of the input, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The printed text and its places; null when the read failed.</summary>
    public SourceDocument? Source { get; }

    /// <summary>The document; null when the read failed.</summary>
    public GovDocument? Document { get; }

    /// <summary>How the text was divided before values were looked for, in order and without gaps; empty when the read failed.</summary>
    public IReadOnlyList<ZoneSpan> Zones { get; internal init; } = [];

    /// <summary>Why there is no document; null when there is one.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>Remarks in the order in which they came up.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether <see cref="Document"/> and <see cref="Source"/> are there.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Source))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool HasDocument => Document is not null;

    /// <summary>Complete, partial or failed.</summary>
    public ReadStatus Status
    {
        get
        {
            if (Document is null) return ReadStatus.Failed;
            return Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ReadStatus.Partial : ReadStatus.Complete;
        }
    }

    /// <summary>The document.</summary>
    /// <exception cref="DocumentReadException">There is none; the exception carries the failure and the diagnostics.</exception>
    public GovDocument GetDocumentOrThrow() => Document ?? throw new DocumentReadException(Failure!, Diagnostics);
}
