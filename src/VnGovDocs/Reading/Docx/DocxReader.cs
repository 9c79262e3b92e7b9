using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>Reads Office Open XML.</summary>
internal sealed class DocxReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
