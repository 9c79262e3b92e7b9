using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using VnGovDocs.Ocr;

namespace VnGovDocs.Cli.Ocr;

/// <summary>
/// What an engine read on pages, kept between runs under the hash of the file and of the engine: a page costs seconds, and scans are read again
/// with other options. Nothing ever fails for its sake.
/// </summary>
/// <param name="folder">Where it lies; made when the first page is kept.</param>
/// <param name="engine">Engine, version and settings: pages read otherwise are others.</param>
internal sealed class PageCache(string folder, string engine)
{
    /// <summary>Names the folder; "off" keeps nothing.</summary>
    public const string Variable = "VNGOVDOCS_CACHE";

    /// <summary>What nobody asked for in so long is deleted.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>The user's cache; null when there is to be none.</summary>
    public static PageCache? ForUser(string engine)
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        if (named == "off") return null;
        string root = !string.IsNullOrEmpty(named) ? named : Path.Combine(UserFolder(), "vngovdocs");
        return Path.IsPathFullyQualified(root) ? new PageCache(Path.Combine(root, "ocr"), engine) : null;
    }

    /// <summary>The key under which the pages of a file lie.</summary>
    public string KeyOf(ReadOnlySpan<byte> pdf)
    {
        Span<byte> hashes = stackalloc byte[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(pdf, hashes);
        SHA256.HashData(Encoding.UTF8.GetBytes(engine), hashes[SHA256.HashSizeInBytes..]);
        return Convert.ToHexStringLower(SHA256.HashData(hashes));
    }

    /// <summary>A page that was read before; null when it was not, or cannot be used.</summary>
    public OcrPage? Find(string key, int page)
    {
        try
        {
            string path = PathOf(key, page);
            if (!File.Exists(path)) return null;
            OcrPage? kept = JsonSerializer.Deserialize(File.ReadAllBytes(path), PageCacheContext.Default.OcrPage);
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return kept is { Words: not null } && kept.Number == page ? kept : null;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Keep(string key, OcrPage page)
    {
        try
        {
            AtomicFile.Write(PathOf(key, page.Number), stream => JsonSerializer.Serialize(stream, page, PageCacheContext.Default.OcrPage));
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            // The page was read all the same.
        }
    }

    /// <summary>Deletes what was not asked for in a month.</summary>
    public void Prune()
    {
        try
        {
            foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles("*.json", SearchOption.AllDirectories))
            {
                if (DateTime.UtcNow - file.LastWriteTimeUtc > Kept) file.Delete();
            }
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            // Another run may prune too, and there may be nothing yet.
        }
    }

    /// <summary>A folder for each two letters keeps folders small.</summary>
    private string PathOf(string key, int page) => Path.Combine(folder, key[..2], string.Create(CultureInfo.InvariantCulture, $"{key}-{page}.json"));

    private static string UserFolder()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache) return cache;
        return OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
    }
}

/// <summary>Compiled serializer of a kept page.</summary>
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(OcrPage))]
internal sealed partial class PageCacheContext : JsonSerializerContext;
