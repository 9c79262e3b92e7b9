namespace VnGovDocs.Cli;

/// <summary>The few colors of the output; none at all where color is off.</summary>
internal sealed class Palette(bool enabled)
{
    public string Bold(string text) => Paint("1", text);
    public string Dim(string text) => Paint("2", text);
    public string Red(string text) => Paint("31", text);
    public string Green(string text) => Paint("32", text);
    public string Yellow(string text) => Paint("33", text);
    public string Cyan(string text) => Paint("36", text);

    public string OfStatus(ReadStatus status, string text) => status switch
    {
        ReadStatus.Complete => Green(text),
        ReadStatus.Partial => Yellow(text),
        _ => Red(text),
    };

    public string OfSeverity(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Info => Dim(text),
        DiagnosticSeverity.Warning => Yellow(text),
        _ => Red(text),
    };

    private string Paint(string code, string text) => enabled && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
