using System.Text.Json;
using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Samples;

/// <summary>Reads JSON that may be anything: what is absent or of another kind counts as null.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static string? Text(this JsonElement parent, string key) => parent.Child(key).Text();

    public static JsonElement Child(this JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out JsonElement child) ? child : default;

    /// <summary>The items of a list; null where there is none, so that "not said" differs from "empty".</summary>
    public static JsonElement[]? List(this JsonElement parent, string key) =>
        parent.Child(key) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    public static JsonElement[] Items(this JsonElement parent, string key) => parent.List(key) ?? [];

    /// <summary>The <c>span</c> of a value of a read document.</summary>
    public static TextSpan? Span(this JsonElement value)
    {
        JsonElement span = value.Child("span");
        return Number(span, "start") is { } start && Number(span, "length") is { } length ? new TextSpan(start, length) : null;
    }

    public static int? Number(this JsonElement parent, string key) =>
        parent.Child(key) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int value) ? value : null;
}
