using System.Text.Json;
using VnGovDocs.SampleKit.Description;
using VnGovDocs.SampleKit.Docx;
using VnGovDocs.SampleKit.Html;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>The descriptions beside these tests, and the files made of them in every construction.</summary>
internal static class KitSamples
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "SampleKit");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.gold.json").Select(path => Path.GetFileName(path).Split('.')[0]).Order(StringComparer.Ordinal)];

    /// <summary>All constructions: <c>docx table</c>, <c>docx table nfd</c>, <c>html word</c> …</summary>
    public static IReadOnlyList<string> Constructions { get; } =
    [
        .. Enum.GetNames<DocxConstruction>().Select(name => $"docx {name.ToLowerInvariant()}"),
        "docx table automatic", "docx tabs nfd",
        .. Enum.GetNames<HtmlConstruction>().Select(name => $"html {name.ToLowerInvariant()}"),
        "html plain nfd",
    ];

    public static SampleDescription Description(string name) => DescriptionParser.Parse(File.ReadAllText(Path.Combine(Folder, name + ".txt")));

    public static JsonElement Gold(string name)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".gold.json")));
        return json.RootElement.Clone();
    }

    public static byte[] Make(SampleDescription description, string construction)
    {
        string[] words = construction.Split(' ');
        bool isDocx = words[0] == "docx";
        SampleStyle style = description.Style with { Decomposed = words.Contains("nfd"), AutomaticNumbering = words.Contains("automatic") };
        style = isDocx
            ? style with { Letterhead = Enum.Parse<DocxConstruction>(words[1], ignoreCase: true) }
            : style with { Html = Enum.Parse<HtmlConstruction>(words[1], ignoreCase: true) };
        description = description with { Style = style };
        return isDocx ? DocxComposer.Compose(description) : HtmlComposer.Compose(description);
    }
}
