using System.Text;
using System.Text.Json;
using VnGovDocs.Export.Json;

namespace VnGovDocs.Export;

/// <summary>
/// Writes a <see cref="ReadResult"/> as JSON. A read document has every key (null: not printed; []: none found); a failed read has
/// <c>schemaVersion</c>, <c>parser</c>, <c>source</c>, <c>status</c>, <c>failure</c> and <c>diagnostics</c> only.
/// The shape is described by <see cref="GovDocumentSchema"/>.
/// </summary>
/// <example>
/// <code>
/// using VnGovDocs.Export;
/// string json = GovDocumentReader.ReadFile("2535-TB-TU.docx").ToJson();
/// </code>
/// </example>
public static class ReadResultJsonExtensions
{
    /// <summary>The JSON as a string; Vietnamese letters stay letters.</summary>
    public static string ToJson(this ReadResult result, JsonExportOptions? options = null)
    {
        using var stream = new MemoryStream();
        result.WriteJson(stream, options);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, checked((int)stream.Length));
    }

    /// <summary>Writes the JSON as UTF-8 without byte order mark; the stream stays open.</summary>
    public static void WriteJson(this ReadResult result, Stream stream, JsonExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= JsonExportOptions.Default;
        JsonExportContext context = JsonShape.ContextFor(result, options);
        if (result.HasDocument) JsonSerializer.Serialize(stream, JsonMapping.Read(result, options), context.ReadDto);
        else JsonSerializer.Serialize(stream, JsonMapping.Failed(result), context.FailedReadDto);
    }
}
