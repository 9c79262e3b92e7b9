using System.Text.Json.Serialization;

namespace VnGovDocs.Export.Json;

/// <summary>Compiled serializers; without reflection, so that trimmed and ahead-of-time compiled programs can export.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadDto))]
[JsonSerializable(typeof(FailedReadDto))]
internal sealed partial class JsonExportContext : JsonSerializerContext;
