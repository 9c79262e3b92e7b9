using System.Text.Json;

namespace VnGovDocs.Tests.Export;

/// <summary>Walks outputs and their schema side by side and keeps account of the keys that only one of them has.</summary>
internal sealed class SchemaKeys
{
    private readonly JsonElement _definitions;
    private readonly HashSet<string> _declared = [];
    private readonly HashSet<string> _written = [];

    public SchemaKeys(JsonElement schema)
    {
        _definitions = schema.GetProperty("definitions");
        foreach (JsonProperty type in _definitions.EnumerateObject())
        {
            if (!type.Value.TryGetProperty("properties", out JsonElement properties)) continue;
            foreach (JsonProperty property in properties.EnumerateObject()) _declared.Add($"{type.Name}.{property.Name}");
        }
    }

    public IEnumerable<string> Undeclared => _written.Except(_declared);

    public IEnumerable<string> Unwritten => _declared.Except(_written);

    public void Visit(JsonElement value, string definition)
    {
        JsonElement schema = _definitions.GetProperty(definition);
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            _written.Add($"{definition}.{property.Name}");
            if (schema.GetProperty("properties").TryGetProperty(property.Name, out JsonElement declared)) Follow(property.Value, declared);
        }
    }

    private void Follow(JsonElement value, JsonElement schema)
    {
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items))
        {
            foreach (JsonElement item in value.EnumerateArray()) Follow(item, items);
        }
        else if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            Visit(value, reference.GetString()!["#/definitions/".Length..]);
        }
        else if (schema.TryGetProperty("oneOf", out JsonElement choices) || schema.TryGetProperty("allOf", out choices))
        {
            foreach (JsonElement choice in choices.EnumerateArray()) Follow(value, choice);
        }
    }
}
