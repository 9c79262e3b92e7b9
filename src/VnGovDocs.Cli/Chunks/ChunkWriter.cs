using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using VnGovDocs.Chunking;

namespace VnGovDocs.Cli.Chunks;

/// <summary>Writes the chunks of a document: a JSON object a line for programs, blocks for people.</summary>
internal static class ChunkWriter
{
    private static readonly JsonSerializerOptions Shape = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One line for each chunk; nothing for a file that was not read.</summary>
    public static string Ndjson(string file, ReadResult result, ChunkOptions options)
    {
        if (!result.HasDocument) return "";
        var lines = new StringBuilder();
        foreach (DocumentChunk chunk in result.Chunk(options)) lines.Append(Item(file, chunk).ToJsonString(Shape)).Append('\n');
        return lines.ToString();
    }

    /// <summary>Each chunk under a line with its number, size and context.</summary>
    public static string Text(string file, ReadResult result, ChunkOptions options, Palette palette, int width)
    {
        if (!result.HasDocument) return "";
        IReadOnlyList<DocumentChunk> chunks = result.Chunk(options);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{palette.Bold(file)}  {chunks.Count} {(chunks.Count == 1 ? "chunk" : "chunks")}\n");
        foreach (DocumentChunk chunk in chunks)
        {
            string size = string.Create(CultureInfo.InvariantCulture, $"{chunk.Index + 1}  {chunk.TokenCount} tokens");
            text.Append('\n').Append(palette.Cyan(size)).Append("  ").Append(palette.Bold(chunk.Context)).Append('\n');
            if (chunk.Overlap.Length > 0) AppendWrapped(text, "… " + chunk.Overlap, width, palette.Dim);
            AppendWrapped(text, chunk.Content, width, line => line);
        }
        return text.ToString();
    }

    private static void AppendWrapped(StringBuilder text, string content, int width, Func<string, string> paint)
    {
        foreach (string paragraph in content.Split('\n'))
        {
            foreach (string line in LineWrap.At(paragraph, Math.Max(20, width - 2))) text.Append("  ").Append(paint(line)).Append('\n');
        }
    }

    private static JsonObject Item(string file, DocumentChunk chunk)
    {
        var metadata = new JsonObject();
        foreach ((string key, string value) in chunk.Metadata) metadata[key] = value;
        return new JsonObject
        {
            ["id"] = chunk.Id, ["file"] = file, ["index"] = chunk.Index, ["kind"] = chunk.Metadata["kind"], ["context"] = chunk.Context, ["text"] = chunk.Text,
            ["tokens"] = chunk.TokenCount, ["span"] = new JsonObject { ["start"] = chunk.Span.Start, ["length"] = chunk.Span.Length },
            ["firstPage"] = chunk.FirstPage, ["lastPage"] = chunk.LastPage, ["nodes"] = new JsonArray([.. chunk.NodeIds.Select(id => (JsonNode)id)]), ["metadata"] = metadata,
        };
    }
}
