using System.Globalization;

namespace VnGovDocs.Hostile.Running;

/// <summary>Keeps the inputs that broke a promise, so that they can be read again, made small, and kept as regressions.</summary>
internal sealed class FailureFolder(string path)
{
    /// <summary>Of one kind of breach in one family and format so many are kept; a fault met by ten thousand inputs is one fault.</summary>
    private const int Most = 20;

    private readonly Dictionary<string, int> _kept = [];

    /// <summary>Writes the bytes; null when enough of the kind are kept.</summary>
    public string? Keep(HostileInput input, Verdict verdict)
    {
        string kind = $"{input.Family.Name}-{input.Format}-{verdict.Breach.ToString().ToLowerInvariant()}";
        if ((_kept[kind] = _kept.GetValueOrDefault(kind) + 1) > Most) return null;
        Directory.CreateDirectory(path);
        string file = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{kind}-{input.Seed}-{input.Number}.{(input.Format == "text" ? "txt" : input.Format)}"));
        File.WriteAllBytes(file, input.Bytes());
        return file;
    }
}
