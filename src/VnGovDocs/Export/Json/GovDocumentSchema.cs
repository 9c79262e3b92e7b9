namespace VnGovDocs.Export;

/// <summary>
/// The JSON Schema (draft 2020-12) of what <see cref="ReadResultJsonExtensions.ToJson"/> writes. Further keys and enum values may come with
/// a higher minor <c>schemaVersion</c>: readers ignore what they do not know.
/// </summary>
/// <example><c>File.WriteAllText("vngovdocs.schema.json", GovDocumentSchema.Json);</c></example>
public static class GovDocumentSchema
{
    private static readonly Lazy<string> Text = new(Load);

    /// <summary>The schema's text, with a description for every key.</summary>
    public static string Json => Text.Value;

    private static string Load()
    {
        using Stream stream = typeof(GovDocumentSchema).Assembly.GetManifestResourceStream("Export.vngovdocs.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
