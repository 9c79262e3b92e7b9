using System.Text;
using System.Text.Json;

namespace VnGovDocs.Corpus.Samples;

/// <summary>Opens the JSON files of a corpus: UTF-8, with or without its mark, of a size that a person writes.</summary>
internal static class JsonFile
{
    /// <summary>Far more than any gold file has, and little enough to be read in a moment.</summary>
    private const long MostBytes = 64 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file.</summary>
    /// <exception cref="InvalidDataException">It is no text of this kind; the message says why.</exception>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string ReadText(string path)
    {
        // A pipe or a device has no length either, and would be waited for without end.
        if (new FileInfo(path).Length == 0) throw new InvalidDataException($"{path} is empty");
        if (new FileInfo(path).Length > MostBytes) throw new InvalidDataException($"{path} is larger than {MostBytes >> 20} MiB");
        byte[] bytes = File.ReadAllBytes(path);
        try
        {
            int mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            return Strict.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{path} is not written in UTF-8");
        }
    }

    /// <summary>The JSON of a file, whatever it holds.</summary>
    /// <exception cref="InvalidDataException">It is no JSON; the message says why.</exception>
    /// <exception cref="IOException">It cannot be fetched.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static JsonElement Read(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(ReadText(path));
            return json.RootElement.Clone();
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{path} is no JSON: {broken.Message}", broken);
        }
    }
}
