using System.Text.Json;
using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Samples;

/// <summary>Reads JSON that may be anything: what is absent or of another kind counts as null.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair: no text
        }
    }

    /// <summary>Whether every text and key can be read: JSON can write half a letter, which no string holds.</summary>
    public static bool IsReadable(this JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is not null,
                JsonValueKind.Array => value.EnumerateArray().All(IsReadable),
                JsonValueKind.Object => value.EnumerateObject().All(member => member.Name.Length >= 0 && member.Value.IsReadable()),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

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
        bool isSpan = Number(span, "start") is >= 0 and int && Number(span, "length") is > 0 and int length && length <= int.MaxValue - Number(span, "start");
        return isSpan ? new TextSpan(Number(span, "start")!.Value, Number(span, "length")!.Value) : null;
    }

    public static int? Number(this JsonElement parent, string key) =>
        parent.Child(key) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int value) ? value : null;
}
