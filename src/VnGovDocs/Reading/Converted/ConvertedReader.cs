using VnGovDocs.Conversion;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Converted;

/// <summary>Reads what a converter makes of a file. Places are those of the converted file, which a diagnostic says.</summary>
/// <param name="converter">The caller's converter; null when there is none.</param>
/// <param name="format">What the file is.</param>
/// <param name="readerOf">The reader of a converted file.</param>
internal sealed class ConvertedReader(IDocumentConverter? converter, DocumentFormat format, Func<ReadOnlyMemory<byte>, IDocumentReader> readerOf) : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> converted = FileConversion.Run(converter, bytes, format, budget);
        diagnostics.Add(DiagnosticCodes.HasConverted(format, converter!.Name));
        return readerOf(converted).Read(converted, budget, diagnostics);
    }
}
