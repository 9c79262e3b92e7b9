using System.Text;
using VnGovDocs.Export;
using VnGovDocs.Model;

namespace VnGovDocs.Cli;

/// <summary>A form that <c>vngovdocs export</c> writes documents in. A new one is a line in <see cref="All"/>.</summary>
/// <param name="Name">As <c>--to</c> takes it.</param>
/// <param name="Extension">How the names of written files end.</param>
/// <param name="Write">Writes a document.</param>
internal sealed record ExportFormat(string Name, string Extension, Action<GovDocument, Stream> Write)
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("akn", ".xml", (document, stream) => document.WriteAkomaNtoso(stream, new AkomaNtosoOptions { Indented = true })),
        new("markdown", ".md", WriteMarkdown),
    ];

    private static void WriteMarkdown(GovDocument document, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        document.WriteMarkdown(text);
    }

    public static ExportFormat Named(string name) => All.Single(format => format.Name == name);
}
