namespace VnGovDocs.SampleKit.Description;

/// <summary>A line of a description with its number, white space at its ends dropped.</summary>
internal sealed record SourceLine(int Number, string Text)
{
    public bool IsBlank => Text.Length == 0;

    /// <summary>The lines of a file without the author's own remarks.</summary>
    public static IReadOnlyList<SourceLine> Split(string text) =>
    [
        .. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')
            .Select((line, index) => new SourceLine(index + 1, line.Trim(' ', '\t')))
            .Where(line => !line.Text.StartsWith('#')),
    ];

    public DescriptionException Error(string message) => new(Number, message);

    /// <summary>What stands behind a sign that opens the line, or null.</summary>
    public string? After(string sign) => Text.StartsWith(sign, StringComparison.Ordinal) ? Text[sign.Length..].Trim() : null;
}
