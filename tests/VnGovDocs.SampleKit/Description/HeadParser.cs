using System.Globalization;

namespace VnGovDocs.SampleKit.Description;

/// <summary>Reads the <c>key: value</c> lines of a description's head.</summary>
internal sealed class HeadParser
{
    private static readonly string[] Repeatable = ["superior", "issuer", "mark", "title", "subject", "to"];

    private static readonly string[] Single =
        ["letterhead", "html", "font", "size", "letters", "docx-numbering", "motto", "number", "place-date", "draft", "type", "to-label"];

    /// <summary>All keys a head may have.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Single, .. Repeatable];

    private readonly Dictionary<string, List<SourceLine>> _values = [];

    public (SampleStyle Style, SampleHead Head) Parse(IReadOnlyList<SourceLine> lines)
    {
        foreach (SourceLine line in lines.Where(line => !line.IsBlank)) Take(line);
        SampleHead head = Head();
        int last = lines.Count == 0 ? 1 : lines[^1].Number;
        if (head.Issuers.Count == 0) throw new DescriptionException(last, "there is no issuing body: write 'issuer: UBND TỈNH …'");
        if (head.Type is null && head.Title.Count > 0) throw _values["title"][0].Error("a title needs the line of its type: write 'type: QUYẾT ĐỊNH' too, or 'subject: V/v …' for a letter");
        return (Style(), head);
    }

    private void Take(SourceLine line)
    {
        int colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) throw line.Error($"'{line.Text}' is no 'key: value' line; the head ends with a line '---'");
        string key = line.Text[..colon].Trim(), value = line.Text[(colon + 1)..].Trim();
        if (!Repeatable.Contains(key) && !Single.Contains(key)) throw line.Error($"unknown key '{key}': write {Proposal(key)}");
        if (value.Length == 0) throw line.Error($"'{key}' has no value: leave the line out when nothing is printed");
        if (!_values.TryGetValue(key, out List<SourceLine>? values)) _values[key] = values = [];
        else if (Single.Contains(key)) throw line.Error($"'{key}' stands twice, first in line {values[0].Number}: write it once");
        values.Add(line with { Text = value });
    }

    private SampleHead Head() => new()
    {
        Motto = Choice<Motto>("motto"),
        Superior = Lines("superior"),
        Issuers = [.. Values("issuer").Select(line => (IReadOnlyList<string>)Broken(line.Text))],
        Number = Text("number"),
        PlaceDate = Text("place-date"),
        Marks = [.. Values("mark").Select(line => line.Text)],
        Draft = Text("draft"),
        Type = Text("type"),
        Title = Lines("title"),
        Subject = Lines("subject"),
        AddresseeLabel = Text("to-label") ?? new SampleHead().AddresseeLabel,
        Addressees = [.. Values("to").Select(line => line.Text)],
    };

    private SampleStyle Style() => new()
    {
        Letterhead = Choice<DocxConstruction>("letterhead"),
        Html = Choice<HtmlConstruction>("html"),
        Font = Text("font") ?? new SampleStyle().Font,
        Size = Size(),
        Decomposed = OneOf("letters", "nfc", "nfd") == "nfd",
        AutomaticNumbering = OneOf("docx-numbering", "typed", "automatic") == "automatic",
    };

    private double Size()
    {
        if (Values("size").SingleOrDefault() is not { } line) return new SampleStyle().Size;
        bool isNumber = double.TryParse(line.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double size);
        return isNumber && size is >= 8 and <= 20 ? size : throw line.Error($"size '{line.Text}' is none: write points from 8 to 20, as in 'size: 14'");
    }

    private T Choice<T>(string key)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
        return Enum.Parse<T>(OneOf(key, names), ignoreCase: true);
    }

    private string OneOf(string key, params string[] choices)
    {
        if (Values(key).SingleOrDefault() is not { } line) return choices[0];
        return choices.Contains(line.Text) ? line.Text : throw line.Error($"{key} '{line.Text}' is unknown: write {string.Join(", ", choices)}");
    }

    private List<SourceLine> Values(string key) => _values.GetValueOrDefault(key) ?? [];

    private string? Text(string key) => Values(key).SingleOrDefault()?.Text;

    private IReadOnlyList<string> Lines(string key) => [.. Values(key).SelectMany(line => Broken(line.Text))];

    private static string[] Broken(string text) => text.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The key that was meant, when one is near enough; all of them otherwise.</summary>
    private static string Proposal(string key)
    {
        string folded = Letters(key);
        string? near = Keys.FirstOrDefault(one => Letters(one) == folded)
            ?? Keys.FirstOrDefault(one => folded.Length > 1 && (one.StartsWith(folded, StringComparison.Ordinal) || folded.StartsWith(Letters(one), StringComparison.Ordinal)));
        return near is null ? "one of " + string.Join(", ", Keys) : $"'{near}'";
    }

    private static string Letters(string key) => string.Concat(key.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
