namespace VnGovDocs.Conversion;

/// <summary>
/// Turns files of formats that the library does not read itself (Word 97–2003 <c>.doc</c>, <c>.rtf</c>) into one that it does; set as
/// <see cref="ReadOptions.Converter"/>. The package VnGovDocs.LibreOffice has one. It may be called from several threads at once.
/// </summary>
/// <example><c>GovDocumentReader.ReadFile("169-1998.doc", ReadOptions.Default with { Converter = converter })</c></example>
public interface IDocumentConverter
{
    /// <summary>What it is called in diagnostics: "LibreOffice".</summary>
    string Name { get; }

    /// <summary>Whether it takes files of a format.</summary>
    bool CanConvert(DocumentFormat format);

    /// <summary>Converts a whole file to DOCX, HTML, PDF or plain text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">What its bytes are.</param>
    /// <param name="timeLimit">What is left of the read's time; whatever still works past it is to be ended.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The converted file.</returns>
    /// <exception cref="DocumentConversionException">There is no converted file, for the reason that it says.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> bytes, DocumentFormat format, TimeSpan timeLimit, CancellationToken cancellationToken);
}
