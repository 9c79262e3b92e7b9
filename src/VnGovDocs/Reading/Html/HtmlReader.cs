using VnGovDocs.Source;

namespace VnGovDocs.Reading.Html;

/// <summary>Reads web pages.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
