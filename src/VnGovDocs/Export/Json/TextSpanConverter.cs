using System.Text.Json;
using System.Text.Json.Serialization;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Json;

/// <summary>Writes <c>{"start","length"}</c>, and <c>locations</c> when a source to look them up in is given.</summary>
internal sealed class TextSpanConverter(SourceDocument? source) : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("length", value.Length);
        if (source is not null)
        {
            writer.WriteStartArray("locations");
            foreach (SourceLocation place in source.Locate(value)) WritePlace(writer, place);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, SourceLocation place)
    {
        writer.WriteStartObject();
        if (place.Part is { } part) writer.WriteString("part", part);
        if (place.Run is { } run) writer.WriteNumber("run", run);
        if (place.ByteStart is { } start) writer.WriteNumber("byteStart", start);
        if (place.ByteLength is { } length) writer.WriteNumber("byteLength", length);
        if (place.Page is { } page) writer.WriteNumber("page", page);
        if (place.Box is { } box) WriteBox(writer, box);
        writer.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter writer, PageBox box)
    {
        writer.WriteStartObject("box");
        writer.WriteNumber("left", box.Left);
        writer.WriteNumber("top", box.Top);
        writer.WriteNumber("width", box.Width);
        writer.WriteNumber("height", box.Height);
        writer.WriteEndObject();
    }
}
