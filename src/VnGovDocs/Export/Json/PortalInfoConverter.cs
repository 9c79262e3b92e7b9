using System.Text.Json;
using System.Text.Json.Serialization;
using VnGovDocs.Model;

namespace VnGovDocs.Export.Json;

/// <summary>Writes a metadata box as one object. A key printed twice has its values joined, for JSON keys must be unique.</summary>
internal sealed class PortalInfoConverter : JsonConverter<PortalInfo>
{
    public override PortalInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, PortalInfo value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        // GroupBy keeps the order in which keys first appear.
        foreach (IGrouping<string, PortalEntry> entry in value.Entries.GroupBy(entry => entry.Key, StringComparer.Ordinal))
            writer.WriteString(entry.Key, string.Join("; ", entry.Select(one => one.Value)));
        writer.WriteEndObject();
    }
}
