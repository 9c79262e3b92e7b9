using VnGovDocs.Source;

namespace VnGovDocs.Reading;

/// <summary>Turns the bytes of one format into a <see cref="SourceDocument"/>.</summary>
internal interface IDocumentReader
{
    /// <summary>Reads all of it, or throws <see cref="ReadStoppedException"/>; any other exception counts as damage to the file.</summary>
    SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics);
}
