using System.Text;
using VnGovDocs.Conversion;

namespace VnGovDocs.Tests.Conversion;

/// <summary>A converter that makes the same text of every file, or fails as it is told.</summary>
internal sealed class TextConverter(string text, ConversionProblem? problem = null) : IDocumentConverter
{
    public string Name => "The test's converter";

    public bool CanConvert(DocumentFormat format) => format == DocumentFormat.Rtf;

    public ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> bytes, DocumentFormat format, TimeSpan timeLimit, CancellationToken cancellationToken) =>
        problem is { } why ? throw new DocumentConversionException(why, "It said no.") : Encoding.UTF8.GetBytes(text);
}
