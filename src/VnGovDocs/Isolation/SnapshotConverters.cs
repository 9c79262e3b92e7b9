using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Isolation;

/// <summary>A span as its two numbers: a long document has hundreds of thousands.</summary>
internal sealed class SpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        int start = reader.GetInt32();
        reader.Read();
        int length = reader.GetInt32();
        reader.Read();
        return new TextSpan(start, length);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }
}

/// <summary>A list by way of an array, which the serializer knows how to fill.</summary>
internal sealed class EquatableListConverter<T> : JsonConverter<EquatableList<T>>
{
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EquatableList.Create<T>(JsonSerializer.Deserialize(ref reader, TypeOf(options)));

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), TypeOf(options));

    private static JsonTypeInfo<T[]> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[]));
}
