using System.Text.Json;
using System.Text.Json.Serialization;
using VnGovDocs.Model;

namespace VnGovDocs.Export.Json;

/// <summary>Writes a date as its ISO string, cut where it is blank: <c>"2026-04"</c>.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
