using System.Text;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.PlainText;

/// <summary>Reads plain text.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics) =>
        Read(new DecodedFile(Encoding.UTF8.GetString(bytes.Span), Encoding.UTF8, 0), budget, diagnostics);

    /// <summary>Reads characters that were decoded already.</summary>
    public static SourceDocument Read(DecodedFile file, Budget budget, DiagnosticBag diagnostics)
    {
        var builder = new SourceTextBuilder(budget, diagnostics);
        int start = 0;
        foreach (ReadOnlySpan<char> line in file.Text.AsSpan().EnumerateLines())
        {
            builder.Append(line, new SourceOrigin(0, -1, start));
            builder.EndLine(LineBreak.Paragraph);
            start += line.Length + 1;
        }
        return builder.Build(DocumentFormat.Text, [], file);
    }
}
