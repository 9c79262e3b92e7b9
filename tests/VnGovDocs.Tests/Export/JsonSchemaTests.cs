using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;
using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;

using VnGovDocs.Tests.Ocr;

namespace VnGovDocs.Tests.Export;

public class JsonSchemaTests
{
    public static TheoryData<string, bool, bool> Outputs => new()
    {
        { "blank", true, false }, { "blank", false, false }, { "full", true, false }, { "full", true, true }, { "full", false, true },
        { "failed", true, false }, { "failed", true, true },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Every_output_is_valid(string which, bool text, bool locations)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(GovDocumentSchema.Json, TestContext.Current.CancellationToken);
        Assert.Empty(Describe(schema.Validate(Sample(which).ToJson(Options(text, locations)))));
    }

    [Fact]
    public async Task Every_format_gives_valid_places()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(GovDocumentSchema.Json, TestContext.Current.CancellationToken);
        foreach (string format in GeneratedFiles.Formats) Assert.Empty(Describe(schema.Validate(Generated(format).ToJson(Options(text: true, locations: true)))));
        Assert.Empty(Describe(schema.Validate(Scanned().ToJson(Options(text: true, locations: true)))));
    }

    [Theory]
    [InlineData("\"family\":\"other\"", "\"family\":\"no such family\"")]
    [InlineData("\"copy\":null,", "")]
    [InlineData("\"status\":\"complete\"", "\"status\":\"failed\"")]
    [InlineData("\"issuers\":[]", "\"issuers\":[{}]")]
    public async Task A_wrong_output_is_not_valid(string right, string wrong)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(GovDocumentSchema.Json, TestContext.Current.CancellationToken);
        string json = SampleDocuments.Blank().ToJson();
        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_written_key_is_declared_and_every_declared_key_is_written()
    {
        using JsonDocument schema = JsonDocument.Parse(GovDocumentSchema.Json);
        var keys = new SchemaKeys(schema.RootElement);
        JsonExportOptions everything = Options(text: true, locations: true);
        Visit(keys, SampleDocuments.Full().ToJson(everything), "read");
        Visit(keys, SampleDocuments.Failed().ToJson(everything), "failed");
        foreach (string format in GeneratedFiles.Formats) Visit(keys, Generated(format).ToJson(everything), "read");
        Visit(keys, Scanned().ToJson(everything), "read");
        Assert.Empty(keys.Undeclared);
        Assert.Empty(keys.Unwritten);
    }

    [Fact]
    public void Every_key_is_described_and_only_the_named_ones_are_optional()
    {
        using JsonDocument schema = JsonDocument.Parse(GovDocumentSchema.Json);
        foreach (JsonProperty type in schema.RootElement.GetProperty("definitions").EnumerateObject())
        {
            if (!type.Value.TryGetProperty("properties", out JsonElement properties)) continue;
            string?[] required = [.. type.Value.GetProperty("required").EnumerateArray().Select(name => name.GetString())];
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                Assert.True(property.Value.TryGetProperty("description", out _), $"{type.Name}.{property.Name} has no description");
                bool optional = type.Name == "location" || (type.Name, property.Name) is ("span", "locations") or ("source", "text") or ("source", "repairs");
                Assert.Equal(!optional, required.Contains(property.Name));
            }
        }
    }

    private static void Visit(SchemaKeys keys, string json, string definition)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        keys.Visit(document.RootElement, definition);
    }

    private static ReadResult Sample(string which) => which switch
    {
        "blank" => SampleDocuments.Blank(),
        "full" => SampleDocuments.Full(),
        _ => SampleDocuments.Failed(),
    };

    private static JsonExportOptions Options(bool text, bool locations) => new() { IncludeText = text, IncludeLocations = locations };

    private static IEnumerable<string> Describe(IEnumerable<ValidationError> errors) => errors.Select(error => error.ToString());

    private static ReadResult Scanned() =>
        GovDocumentReader.Read(PicturePdf.Blank, ReadOptions.Default with { Ocr = new WordsEngine([.. WordsEngine.Line("Sô: 15/QĐ-UBND", 60, 80)]) }, TestContext.Current.CancellationToken);

    private static ReadResult Generated(string format) => GovDocumentReader.Read(GeneratedFiles.Of(format), cancellationToken: TestContext.Current.CancellationToken);
}
